import SwiftUI

/// Fits no room at all where what it holds is higher than it may be, so that `ViewThatFits` takes the
/// next arrangement.
struct NoHigher: Layout {
  let highest: CGFloat?

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    let sizes = subviews.map { $0.sizeThatFits(ProposedViewSize(width: proposal.width, height: nil)) }
    let height = sizes.map(\.height).max() ?? 0
    let fits = highest.map { height <= $0 } ?? true
    return CGSize(width: sizes.map(\.width).max() ?? 0, height: fits ? height : .infinity)
  }

  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    for view in subviews {
      view.place(
        at: bounds.origin, anchor: .topLeading, proposal: ProposedViewSize(width: bounds.width, height: nil))
    }
  }
}
