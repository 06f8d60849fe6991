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

/// One of a menu's controls.
struct MenuItem: View {
  let control: Control

  var body: some View { PlatformItem(control: control).modifier(Said(control: control)) }
}

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
