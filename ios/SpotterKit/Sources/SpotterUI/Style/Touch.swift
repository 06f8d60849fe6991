import SwiftUI

/// What every control does under a finger: it dims, and notes the moment the finger came down.
struct Touch: ViewModifier {
  let isPressed: Bool
  @Environment(Stage.self) private var stage
  @Environment(\.isEnabled) private var isEnabled

  func body(content: Content) -> some View {
    content
      .opacity(isPressed || !isEnabled ? 0.5 : 1)
      .onChange(of: isPressed) { _, isDown in
        if isDown { stage.touchedDown() } else { stage.liftedUp() }
      }
  }
}
