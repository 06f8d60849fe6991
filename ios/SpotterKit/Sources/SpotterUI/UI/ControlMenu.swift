import SpotterTypes
import SwiftUI

/// What else can be done, behind one button.
struct ControlMenu: View {
  /// The key of what it belongs to.
  let key: String
  /// What it belongs to, in words for a screen reader.
  let about: String
  let controls: [Control]
  @Environment(\.locale) private var locale

  var body: some View {
    Menu {
      ForEach(controls, id: \.key) { MenuItem(control: $0) }
    } label: {
      IconImage(icon: .more).frame(minWidth: Least.target, minHeight: Least.target)
    }
    .accessibilityLabel(Text(verbatim: Words.of(locale.identifier(.bcp47)).more))
    .accessibilityValue(Text(verbatim: about))
    .accessibilityIdentifier("\(key)/more")
  }
}
