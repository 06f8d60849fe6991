import SpotterTypes
import SwiftUI

/// Weeks kept and missed, oldest first; each kind has its own shape.
struct WeeksPart: View {
  let part: SpotterTypes.WeeksPart

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Flow {
        ForEach(part.cells.indices, id: \.self) { Cell(cell: part.cells[$0]) }
      }
      Text(verbatim: part.shown).font(.subheadline).foregroundStyle(Color.soft)
    }
    .modifier(Chart(key: part.key, spoken: part.spoken))
  }
}

private struct Cell: View {
  let cell: WeekCell
  @ScaledMetric private var side: CGFloat = 26

  var body: some View {
    ZStack {
      RoundedRectangle(cornerRadius: Space.small).fill(cell == .kept ? Color.ink : Color.clear)
      RoundedRectangle(cornerRadius: Space.small).strokeBorder(Color.edge, style: border)
      if let symbol {
        Image(systemName: symbol)
          .font(.caption.weight(.semibold))
          .foregroundStyle(cell == .kept ? Color.card : Color.soft)
      }
    }
    .frame(width: side, height: side)
  }

  private var symbol: String? {
    switch cell {
    case .kept: "checkmark"
    case .missed: "xmark"
    case .away: "minus"
    case .open: nil
    case .unconfirmed: "questionmark"
    }
  }

  private var border: StrokeStyle {
    StrokeStyle(lineWidth: 1, dash: cell == .away || cell == .unconfirmed ? [3, 3] : [])
  }
}
