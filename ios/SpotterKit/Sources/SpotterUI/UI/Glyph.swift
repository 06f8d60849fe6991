import SpotterTypes
import SwiftUI

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
