import SpotterTypes
import SwiftUI

/// All criteria at once: numerals in a row, *Not seen* and *N/A* after them.
struct CriterionList: View {
  let lines: [CriterionLine]

  var body: some View {
    VStack(alignment: .leading, spacing: Space.large) {
      ForEach(lines, id: \.key) { Line(line: $0) }
    }
    .padding(.bottom, Space.large)
  }
}

private struct Line: View {
  let line: CriterionLine

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Press(line.title) {
        Beside(spacing: Space.small) {
          Text(verbatim: line.title.label).font(.headline).multilineTextAlignment(.leading)
          ForEach(line.badges, id: \.label) { BadgeMark(badge: $0) }
        }
      }
      .buttonStyle(RowStyle())
      .accessibilityAddTraits(.isHeader)
      Flow {
        ForEach(line.numerals, id: \.key) { Numeral(control: $0) }
      }
      .modifier(Together(label: line.title.label))
      if let chosen = line.chosen {
        Text(verbatim: chosen).font(.footnote).foregroundStyle(Color.soft)
      }
    }
    .padding(Space.large)
    .background(Color.card, in: RoundedRectangle(cornerRadius: Corner.card))
  }
}

private struct Numeral: View {
  let control: Control

  var body: some View {
    Press(control) {
      Text(verbatim: control.label)
        .font(.headline.monospacedDigit())
        .frame(minWidth: Least.numeral, minHeight: Least.numeral)
    }
    .buttonStyle(ChipStyle(tone: control.tone, isChosen: control.selected == true))
  }
}
