import SpotterCore
import SwiftUI

/// The same as a line, where the app goes on.
struct TroubleLine: View {
  let trouble: Trouble
  @Environment(\.locale) private var locale

  var body: some View {
    VStack(alignment: .leading, spacing: Space.hair) {
      Text(verbatim: Words.of(locale.identifier(.bcp47)).somethingBroke).font(.footnote.weight(.semibold))
      Text(verbatim: trouble.words).font(.footnote)
    }
    .foregroundStyle(Color.warn)
    .padding(Space.medium)
    .frame(maxWidth: .infinity, alignment: .leading)
    .background(Color.card)
  }
}
