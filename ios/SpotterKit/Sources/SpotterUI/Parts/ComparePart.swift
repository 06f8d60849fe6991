import SpotterTypes
import SwiftUI

/// You beside others on one scale: you are a circle, a peer is a diamond, a model a square. Shape
/// comes before colour.
struct ComparePart: View {
  let part: SpotterTypes.ComparePart

  var body: some View {
    if let tap {
      Press(tap) { Drawn(part: part) }.buttonStyle(RowStyle())
    } else {
      Drawn(part: part).modifier(Chart(key: part.key, spoken: part.spoken))
    }
  }

  /// What is compared is said unless the control says something of its own.
  private var tap: Control? {
    guard var tap = part.tap else { return nil }
    tap.spoken = tap.spoken ?? part.spoken
    return tap
  }
}

private struct Drawn: View {
  let part: SpotterTypes.ComparePart

  var body: some View {
    VStack(alignment: .leading, spacing: Space.hair) {
      Text(verbatim: part.title).font(.body.weight(.semibold))
      Text(verbatim: part.shown).font(.subheadline).foregroundStyle(Color.soft)
      if !marks.isEmpty { Scale(part: part, marks: marks) }
    }
    .multilineTextAlignment(.leading)
  }

  private var marks: [UInt32] {
    [part.you, part.model].compactMap { $0 } + part.others
  }
}

/// The scale with its ticks, the stretch between the marks, and the marks.
private struct Scale: View {
  let part: SpotterTypes.ComparePart
  let marks: [UInt32]
  @ScaledMetric private var height: CGFloat = 28

  var body: some View {
    GeometryReader { space in
      let place = { (value: UInt32) in 8 + CGFloat(value) / 1000 * (space.size.width - 16) }
      ZStack {
        ScaleLine(topLevel: part.topLevel).stroke(Color.line, lineWidth: 2)
        Stretch(from: place(marks.min() ?? 0), to: place(marks.max() ?? 0)).stroke(Color.edge, lineWidth: 3)
        if let model = part.model { mark(.model, place(model)) }
        ForEach(part.others.indices, id: \.self) { mark(.peer, place(part.others[$0])) }
        if let you = part.you { mark(.you, place(you), isRing: part.others.contains(you)) }
      }
      // Positions would be mirrored by the platform, lines would not: all of it is laid out from left
      // to right, and mirrored once.
      .environment(\.layoutDirection, .leftToRight)
    }
    .frame(height: height)
    .flipsForRightToLeftLayoutDirection(true)
    .accessibilityHidden(true)
  }

  private func mark(_ whose: ShapeMark.Whose, _ x: CGFloat, isRing: Bool = false) -> some View {
    ShapeMark(whose: whose, isRing: isRing).position(x: x, y: height / 2)
  }
}

/// A line with a tick for each level.
private struct ScaleLine: Shape {
  let topLevel: UInt32

  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      let inner = rect.insetBy(dx: 8, dy: 0)
      path.move(to: CGPoint(x: inner.minX, y: inner.midY))
      path.addLine(to: CGPoint(x: inner.maxX, y: inner.midY))
      for level in 0...topLevel {
        let x = inner.minX + inner.width * CGFloat(level) / CGFloat(max(topLevel, 1))
        path.move(to: CGPoint(x: x, y: inner.midY - 4))
        path.addLine(to: CGPoint(x: x, y: inner.midY + 4))
      }
    }
  }
}

private struct Stretch: Shape {
  let from: CGFloat
  let to: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      path.move(to: CGPoint(x: from, y: rect.midY))
      path.addLine(to: CGPoint(x: to, y: rect.midY))
    }
  }
}
