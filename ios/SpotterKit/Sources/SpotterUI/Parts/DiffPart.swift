import SpotterTypes
import SwiftUI

/// What changed in a text: added words are underlined, removed ones struck through.
struct DiffPart: View {
  let part: SpotterTypes.DiffPart

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Text(verbatim: part.label).font(.subheadline).foregroundStyle(Color.soft)
      part.runs.reduce(Text(verbatim: "")) { $0 + words($1) }
    }
    .accessibilityElement(children: .combine)
    .accessibilityIdentifier(part.key)
  }

  private func words(_ run: Run) -> Text {
    switch run.kind {
    case .same: Text(verbatim: run.text)
    case .added: Text(verbatim: run.text).underline().foregroundStyle(Color.blue)
    case .removed: Text(verbatim: run.text).strikethrough().foregroundStyle(Color.warn)
    }
  }
}
