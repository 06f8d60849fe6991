import SpotterTypes
import SwiftUI

/// A control as a chip.
struct Chip: View {
  let control: Control

  var body: some View {
    Press(control) { Face(control: control) }
      .buttonStyle(ChipStyle(tone: control.tone, isChosen: control.selected == true))
  }
}
