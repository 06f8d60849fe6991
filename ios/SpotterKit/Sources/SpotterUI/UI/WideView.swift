import SpotterTypes
import SwiftUI

/// Where there is room: a rail instead of the tab bar, and the list beside its detail.
struct WideView: View {
  let view: ViewData

  var body: some View {
    HStack(spacing: 0) {
      Rail(view: view)
      Divider()
      if let beside {
        pane(beside).frame(maxWidth: 400)
        Divider()
      }
      if let top = view.stack.first { pane(top) }
    }
    .background(Color.paper)
  }

  /// The screen below, where it is a list of which the one on top shows more. What stands on both, as
  /// the way back does from the third level on, would be there twice.
  private var beside: Screen? {
    guard view.stack.count > 1, let top = view.stack.first, let below = view.stack.last else { return nil }
    let keys = Set(top.controls(pill: nil).map(\.key))
    return below.controls(pill: nil).contains { keys.contains($0.key) } ? nil : below
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
