import SpotterTypes
import SwiftUI

/// A control that the platform draws in its own way: in a menu, or uncovered by a swipe.
struct PlatformItem: View {
  let control: Control
  @Environment(Stage.self) private var stage

  var body: some View {
    Button(role: control.tone == .warn ? .destructive : nil) {
      stage.act(control)
    } label: {
      Label {
        Text(verbatim: control.label)
      } icon: {
        if let icon = control.icon { IconImage(icon: icon) }
      }
    }
    .disabled(!control.enabled || control.busy)
  }
}
