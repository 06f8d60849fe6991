import SpotterTypes
import SwiftUI

/// Points over time; a gap stays a gap.
struct SparklinePart: View {
  let part: SpotterTypes.SparklinePart
  @ScaledMetric private var height: CGFloat = 56

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Text(verbatim: part.shown)
      ZStack {
        Sparkline(points: part.points, mark: .line).stroke(
          Color.blue, style: StrokeStyle(lineWidth: 2, lineCap: .round, lineJoin: .round))
        Sparkline(points: part.points, mark: .dots).fill(Color.blue)
      }
      .frame(height: height)
      .flipsForRightToLeftLayoutDirection(true)
      HStack {
        Text(verbatim: part.low)
        Spacer()
        Text(verbatim: part.high)
      }
      .font(.footnote)
      .foregroundStyle(Color.soft)
    }
    .modifier(Chart(key: part.key, spoken: part.spoken))
  }
}

/// The line through the points, or a dot on each, the last one larger.
struct Sparkline: Shape {
  /// What of it is drawn.
  enum Mark { case line, dots }

  /// `0...1000`, oldest first.
  let points: [UInt32?]
  let mark: Mark

  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      var isDown = false
      for (index, value) in points.enumerated() {
        guard let value else {
          isDown = false
          continue
        }
        let point = place(index, value, rect)
        switch mark {
        case .line:
          if isDown { path.addLine(to: point) } else { path.move(to: point) }
        case .dots:
          let radius: CGFloat = index == points.indices.last ? 5 : 2.5
          path.addEllipse(
            in: CGRect(x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius))
        }
        isDown = true
      }
    }
  }

  private nonisolated func place(_ index: Int, _ value: UInt32, _ rect: CGRect) -> CGPoint {
    let inner = rect.insetBy(dx: 6, dy: 6)
    let step = inner.width / CGFloat(max(points.count - 1, 1))
    return CGPoint(
      x: inner.minX + CGFloat(index) * step, y: inner.maxY - CGFloat(value) / 1000 * inner.height)
  }
}
