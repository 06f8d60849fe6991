import SpotterTypes
import SwiftUI

/// Somebody's words, and what can be answered.
struct QuotePart: View {
  let part: SpotterTypes.QuotePart
  @Environment(\.locale) private var locale

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      VStack(alignment: .leading, spacing: Space.small) {
        Text(verbatim: part.by).font(.subheadline).foregroundStyle(Color.soft)
        if let about = part.about {
          Text(verbatim: about).font(.footnote).foregroundStyle(Color.soft)
        }
        Text(verbatim: quoted)
      }
      .accessibilityElement(children: .combine)
      .accessibilityIdentifier(part.key)
      if !part.controls.isEmpty {
        Flow {
          ForEach(part.controls, id: \.key) { Chip(control: $0) }
        }
      }
    }
  }

  /// In the language's own marks.
  private var quoted: String {
    (locale.quotationBeginDelimiter ?? "“") + part.text + (locale.quotationEndDelimiter ?? "”")
  }
}
