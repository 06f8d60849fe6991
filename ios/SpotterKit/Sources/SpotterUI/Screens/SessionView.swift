import SpotterTypes
import SwiftUI

/// The session: self beside peers, biggest gap first.
struct SessionView: View {
  let session: SpotterTypes.SessionView
  let pill: Control?

  var body: some View {
    List {
      HeadLine(header: session.header, pill: pill)
      if let score = session.score { row(ScoreLine(score: score)) }
      if !session.legend.isEmpty { row(Legend(entries: session.legend)) }
      ForEach(session.sections, id: \.key) { SectionView(section: $0) }
    }
    .modifier(Paper())
    .safeAreaInset(edge: .bottom) { BarView(bar: session.bar) }
    .modifier(HeaderBar(session.header))
  }

  private func row(_ content: some View) -> some View {
    content.listRowBackground(Color.clear).listRowSeparator(.hidden)
  }
}

/// The score with its denominator.
private struct ScoreLine: View {
  let score: SpotterTypes.ScoreLine

  var body: some View {
    Beside(spacing: Space.small) {
      HStack(alignment: .firstTextBaseline, spacing: Space.small) {
        Text(verbatim: score.number).font(.largeTitle.weight(.semibold).monospacedDigit())
        Text(verbatim: score.of).foregroundStyle(Color.soft)
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(Text(verbatim: score.spoken))
      if let how = score.how { Glyph(control: how) }
    }
  }
}

/// Who is which shape.
private struct Legend: View {
  let entries: [LegendEntry]

  var body: some View {
    Flow(gap: Space.large) {
      ForEach(entries.indices, id: \.self) { place in
        HStack(spacing: Space.small) {
          ShapeMark(whose: whose(entries[place].tone))
          Text(verbatim: entries[place].label).font(.footnote).foregroundStyle(Color.soft)
        }
      }
    }
  }

  private func whose(_ tone: Tone) -> ShapeMark.Whose {
    switch tone {
    case .you: .you
    case .peer, .primary: .peer
    case .plain, .quiet, .warn: .model
    }
  }
}
