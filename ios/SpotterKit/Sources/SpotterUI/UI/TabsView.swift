import SpotterTypes
import SwiftUI

/// The tabs, each with its own stack of screens.
struct TabsView: View {
  let view: ViewData
  @Environment(Stage.self) private var stage
  @State private var ahead = Ahead<String>()

  var body: some View {
    TabView(selection: chosen) {
      ForEach(view.tabs, id: \.control.key) { tab in
        StackView(tab: tab.control.key, pill: view.sync)
          .tabItem { TabFace(control: tab.control) }
          .tag(tab.control.key)
      }
    }
    .onChange(of: shown) { ahead.caughtUp() }
  }

  private var shown: String { Trails.tab(of: view) }

  /// A tap on the chosen tab counts as well: it goes back to its root.
  private var chosen: Binding<String> {
    Binding(
      get: { ahead.seen(shown) },
      set: { key in
        ahead.write(key, over: shown)
        if let tab = view.tabs.first(where: { $0.control.key == key }) { stage.act(tab.control) }
      })
  }
}

private struct TabFace: View {
  let control: Control

  var body: some View {
    Label {
      Text(verbatim: control.label)
    } icon: {
      if let icon = control.icon { IconImage(icon: icon) }
    }
    .modifier(Said(control: control))
  }
}
