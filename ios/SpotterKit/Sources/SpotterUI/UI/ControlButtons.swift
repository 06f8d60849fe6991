import SpotterTypes
import SwiftUI

/// A control as a button.
struct ControlButton: View {
  let control: Control
  var isWide = false

  var body: some View {
    Press(control) { Face(control: control) }
      .buttonStyle(ControlStyle(tone: control.tone, isWide: isWide))
  }
}

/// A control as a chip.
struct Chip: View {
  let control: Control

  var body: some View {
    Press(control) { Face(control: control) }
      .buttonStyle(ChipStyle(tone: control.tone, isChosen: control.selected == true))
  }
}

/// A control as its icon alone, or as its words where it has none.
struct Glyph: View {
  let control: Control

  var body: some View {
    Press(control) {
      if control.busy {
        ProgressView().accessibilityHidden(true)
      } else if let icon = control.icon {
        IconImage(icon: icon)
      } else {
        Text(verbatim: control.label)
      }
    }
    .buttonStyle(GlyphStyle(tone: control.tone))
  }
}
