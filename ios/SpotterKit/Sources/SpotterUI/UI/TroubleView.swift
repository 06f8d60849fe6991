import SpotterCore
import SwiftUI

/// The core and its shell did not understand each other: said, never swallowed.
struct TroubleView: View {
  let trouble: Trouble
  @Environment(\.locale) private var locale

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Space.large) {
        Text(verbatim: words.somethingBroke)
          .font(.title2.weight(.semibold))
          .accessibilityAddTraits(.isHeader)
        Text(verbatim: words.somethingBrokeNote)
        Text(verbatim: trouble.words)
          .font(.system(.footnote, design: .monospaced))
          .textSelection(.enabled)
      }
      .foregroundStyle(Color.ink)
      .padding(Space.wide)
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .background(Color.paper)
  }

  private var words: Words { Words.of(locale.identifier(.bcp47)) }
}

/// The line over a screen, or over the sheet that covers it.
struct TroubleOver: ViewModifier {
  @Environment(\.trouble) private var trouble

  func body(content: Content) -> some View {
    content.safeAreaInset(edge: .top) {
      if let trouble, !trouble.isTheEnd { TroubleLine(trouble: trouble) }
    }
  }
}

private struct TroubleKey: EnvironmentKey {
  static var defaultValue: Trouble? { nil }
}

extension EnvironmentValues {
  /// What the core and its shell did not understand of each other.
  var trouble: Trouble? {
    get { self[TroubleKey.self] }
    set { self[TroubleKey.self] = newValue }
  }
}
