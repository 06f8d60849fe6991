import SpotterTypes
import SwiftUI

/// What is still to send, in words; absent when all is sent.
struct Pill: View {
  let control: Control

  var body: some View {
    Press(control) {
      Face(control: control)
        .font(.footnote)
        .foregroundStyle(control.tone.words)
        .padding(.horizontal, Space.medium)
        .padding(.vertical, Space.small)
        .background(Color.card, in: Capsule())
    }
    .buttonStyle(GlyphStyle(tone: control.tone))
  }
}
