import SpotterTypes
import SwiftUI

/// The three shapes of the comparisons: you are a circle, a peer is a diamond, a model a square.
struct ShapeMark: View {
  /// Whose mark it is.
  enum Whose { case you, peer, model }

  let whose: Whose
  /// Drawn as a ring, where another mark lies in the same place.
  var isRing = false
  @ScaledMetric private var side: CGFloat = 14

  var body: some View {
    Group {
      switch whose {
      case .you: mark(Circle(), .amberDot)
      case .peer: mark(Diamond(), .blue)
      case .model: mark(RoundedRectangle(cornerRadius: 2), .ink)
      }
    }
    .frame(width: side, height: side)
    .accessibilityHidden(true)
  }

  @ViewBuilder private func mark<S: Shape>(_ shape: S, _ colour: Color) -> some View {
    if isRing { shape.stroke(colour, lineWidth: 3) } else { shape.fill(colour) }
  }
}

/// A square on its corner.
struct Diamond: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      path.move(to: CGPoint(x: rect.midX, y: rect.minY))
      path.addLine(to: CGPoint(x: rect.maxX, y: rect.midY))
      path.addLine(to: CGPoint(x: rect.midX, y: rect.maxY))
      path.addLine(to: CGPoint(x: rect.minX, y: rect.midY))
      path.closeSubpath()
    }
  }
}
