import SpotterTypes
import SwiftUI

/// What changed in a text: added words are underlined, removed ones struck through; a screen reader
/// says which are which.
struct DiffPart: View {
  let part: SpotterTypes.DiffPart
  @Environment(\.locale) private var locale

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Text(verbatim: part.label).font(.subheadline).foregroundStyle(Color.soft)
      part.runs.reduce(Text(verbatim: "")) { $0 + words($1) }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(Text(verbatim: part.label))
    .accessibilityValue(part.runs.reduce(Text(verbatim: "")) { $0 + said($1) })
    .accessibilityIdentifier(part.key)
  }

  private func words(_ run: Run) -> Text {
    switch run.kind {
    case .same: Text(verbatim: run.text)
    case .added: Text(verbatim: run.text).underline().foregroundStyle(Color.blue)
    case .removed: Text(verbatim: run.text).strikethrough().foregroundStyle(Color.warn)
    }
  }

  private func said(_ run: Run) -> Text {
    let spoken = Words.of(locale.identifier(.bcp47))
    return switch run.kind {
    case .same: Text(verbatim: run.text)
    case .added: Text(verbatim: "\n\(spoken.added): \(run.text)\n")
    case .removed: Text(verbatim: "\n\(spoken.removed): \(run.text)\n")
    }
  }
}
