import SpotterTypes
import SwiftUI

/// A tab's screens, one over the other. The platform finishes the swipe back; then the core is told.
struct StackView: View {
  let tab: String
  let pill: Control?
  @Environment(Stage.self) private var stage

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
  }

  private var screens: [Screen] { stage.trails.screens(tab) }

  private var path: Binding<[String]> {
    Binding(
      get: { screens.dropFirst().map(\.header.key) },
      set: { shorter in
        guard shorter.count < screens.count - 1 else { return }
        stage.tell(.wentBack(WentBack(to: screens[shorter.count].header.key)))
      })
  }
}
