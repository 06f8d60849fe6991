import SwiftUI

/// Chips that wrap, in the direction of reading.
struct Flow: Layout {
  var gap = Space.small

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    let places = arranged(subviews, width: proposal.width ?? .infinity)
    let width = places.map { $0.origin.x + $0.size.width }.max() ?? 0
    let height = places.map { $0.origin.y + $0.size.height }.max() ?? 0
    return CGSize(width: width, height: height)
  }

  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    for (view, place) in zip(subviews, arranged(subviews, width: bounds.width)) {
      let point = CGPoint(x: bounds.origin.x + place.origin.x, y: bounds.origin.y + place.origin.y)
      view.place(at: point, anchor: .topLeading, proposal: ProposedViewSize(place.size))
    }
  }

  /// Where each goes: beside the one before, or at the start of the next line.
  func arranged(_ subviews: Subviews, width: CGFloat) -> [CGRect] {
    var (x, y, lineHeight): (CGFloat, CGFloat, CGFloat) = (0, 0, 0)
    return subviews.map { view in
      let size = view.sizeThatFits(ProposedViewSize(width: width, height: nil))
      if x > 0, x + size.width > width {
        (x, y, lineHeight) = (0, y + lineHeight + gap, 0)
      }
      defer {
        x += size.width + gap
        lineHeight = max(lineHeight, size.height)
      }
      return CGRect(x: x, y: y, width: size.width, height: size.height)
    }
  }
}
