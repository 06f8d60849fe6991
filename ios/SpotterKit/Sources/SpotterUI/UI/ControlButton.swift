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
