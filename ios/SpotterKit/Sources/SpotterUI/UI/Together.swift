import SwiftUI

/// Controls that belong together; a screen reader says the label on the way in.
struct Together: ViewModifier {
  let label: String

  func body(content: Content) -> some View {
    content
      .accessibilityElement(children: .contain)
      .accessibilityLabel(Text(verbatim: label))
  }
}
