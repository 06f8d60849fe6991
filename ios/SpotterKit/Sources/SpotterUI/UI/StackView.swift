import SpotterTypes
import SwiftUI

/// A tab's screens, one over the other. The platform finishes the swipe back; then the core is told.
struct StackView: View {
  let tab: String
  let pill: Control?
  @Environment(Stage.self) private var stage
  @State private var ahead = Ahead<[String]>()

  var body: some View {
    NavigationStack(path: path) {
      Group {
        if let root = screens.first {
          ScreenView(screen: root, pill: pill).id(root.header.key)
        } else {
          Color.paper
        }
      }
      .navigationDestination(for: String.self) { key in
        if let screen = stage.trails.screen(tab, key) { ScreenView(screen: screen, pill: pill) }
      }
    }
    .onChange(of: shown) { ahead.caughtUp() }
  }

  private var screens: [Screen] { stage.trails.screens(tab) }

  /// The keys of the screens over the root, as the core shows them.
  private var shown: [String] { screens.dropFirst().map(\.header.key) }

  private var path: Binding<[String]> {
    Binding(
      get: { ahead.seen(shown) },
      set: { new in
        let isShorter = new.count < ahead.seen(shown).count
        ahead.write(new, over: shown)
        if isShorter { stage.tell(.wentBack(WentBack(to: screens[new.count].header.key))) }
      })
  }
}
