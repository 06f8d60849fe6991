import SpotterTypes
import SwiftUI

/// Words: headings, a first sentence, body, small print.
struct TextPart: View {
  let part: SpotterTypes.TextPart

  var body: some View {
    words
      .foregroundStyle(colour)
      .frame(maxWidth: .infinity, alignment: .leading)
  }

  @ViewBuilder private var words: some View {
    switch part.role {
    case .heading1: heading(.title2.weight(.semibold))
    case .heading2: heading(.title3.weight(.semibold))
    case .heading3: heading(.headline)
    case .lead: Text(verbatim: part.text).font(.title3)
    case .body: Text(verbatim: part.text).font(.body)
    case .note: Text(verbatim: part.text).font(.footnote)
    }
  }

  private func heading(_ font: Font) -> some View {
    Text(verbatim: part.text).font(font).accessibilityAddTraits(.isHeader)
  }

  private var colour: Color {
    part.role == .note && part.tone == .plain ? .soft : part.tone.words
  }
}
