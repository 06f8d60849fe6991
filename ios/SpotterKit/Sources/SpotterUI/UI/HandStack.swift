import SpotterTypes
import SwiftUI

/// Views beside each other whose last one stands under the thumb: right for the right hand, left for
/// the left, whatever the direction of reading. Inside each view the language's direction holds.
struct HandStack<Content: View>: View {
  let spacing: CGFloat
  let content: Content
  @Environment(\.hand) private var hand
  @Environment(\.layoutDirection) private var reading

  init(spacing: CGFloat = Space.small, @ViewBuilder content: () -> Content) {
    self.spacing = spacing
    self.content = content()
  }

  var body: some View {
    HStack(spacing: spacing) {
      Group { content }.environment(\.layoutDirection, reading)
    }
    // Left to right, the last one stands right.
    .environment(\.layoutDirection, hand == .right ? .leftToRight : .rightToLeft)
  }
}

private struct HandKey: EnvironmentKey {
  static var defaultValue: Hand { .right }
}

private struct FirstFocusKey: EnvironmentKey {
  static var defaultValue: FirstFocus? { nil }
}

/// What gets the focus when a screen opens.
struct FirstFocus: Hashable {
  /// The screen's key.
  let screen: String
  /// The key of a control or field on it.
  let key: String
}

extension EnvironmentValues {
  /// The hand that holds the phone.
  var hand: Hand {
    get { self[HandKey.self] }
    set { self[HandKey.self] = newValue }
  }

  /// What gets the focus when the screen opens.
  var firstFocus: FirstFocus? {
    get { self[FirstFocusKey.self] }
    set { self[FirstFocusKey.self] = newValue }
  }
}
