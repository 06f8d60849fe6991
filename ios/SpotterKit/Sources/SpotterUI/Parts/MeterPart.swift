import SpotterTypes
import SwiftUI

/// A part of a whole.
struct MeterPart: View {
  let part: SpotterTypes.MeterPart

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Beside {
        Text(verbatim: part.label).font(.body.weight(.semibold))
        Spacer(minLength: 0)
        Text(verbatim: part.shown).foregroundStyle(Color.soft)
      }
      ProgressView(value: min(Double(part.part), Double(part.whole)), total: max(Double(part.whole), 1))
        .tint(Color.blue)
    }
    .modifier(Chart(key: part.key, spoken: part.spoken))
  }
}

/// A drawing as one element that says what it shows.
struct Chart: ViewModifier {
  let key: String
  let spoken: String

  func body(content: Content) -> some View {
    content
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(Text(verbatim: spoken))
      .accessibilityAddTraits(.isImage)
      .accessibilityIdentifier(key)
  }
}
