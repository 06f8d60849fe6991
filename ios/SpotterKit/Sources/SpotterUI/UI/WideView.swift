import SpotterTypes
import SwiftUI

/// Where there is room: a rail instead of the tab bar, and the screen below beside the one on top.
struct WideView: View {
  let view: ViewData

  var body: some View {
    HStack(spacing: 0) {
      Rail(view: view)
      Divider()
      if view.stack.count > 1, let below = view.stack.last {
        pane(below).frame(maxWidth: 400)
        Divider()
      }
      if let top = view.stack.first { pane(top) }
    }
    .background(Color.paper)
  }

  private func pane(_ screen: Screen) -> some View {
    NavigationStack(path: .constant([String]())) { ScreenView(screen: screen, pill: nil) }
      .id(screen.header.key)
  }
}

/// The tabs below each other, and what is still to send.
private struct Rail: View {
  let view: ViewData

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Space.small) {
        ForEach(view.tabs, id: \.control.key) { tab in
          Press(tab.control) { Face(control: tab.control) }
            .buttonStyle(ChipStyle(tone: .plain, isChosen: tab.control.selected == true))
        }
        if let pill = view.sync { Pill(control: pill) }
      }
      .padding(Space.large)
    }
    .frame(maxWidth: 220)
  }
}
