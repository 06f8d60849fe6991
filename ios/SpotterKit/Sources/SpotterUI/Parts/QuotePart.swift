import SpotterTypes
import SwiftUI

/// Somebody's words, and what can be answered.
struct QuotePart: View {
  let part: SpotterTypes.QuotePart
  @ScaledMetric private var bar: CGFloat = 3

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Text(verbatim: part.by).font(.subheadline).foregroundStyle(Color.soft)
      if let about = part.about {
        Text(verbatim: about).font(.footnote).foregroundStyle(Color.soft)
      }
      // A bar says that these are somebody's words: quotation marks may stand in them already.
      Text(verbatim: part.text)
        .accessibilityIdentifier(part.key)
        .padding(.leading, Space.medium)
        .overlay(alignment: .leading) { Capsule().fill(Color.edge).frame(width: bar) }
      if !part.controls.isEmpty {
        Flow {
          ForEach(part.controls, id: \.key) { Chip(control: $0) }
        }
      }
    }
  }
}
