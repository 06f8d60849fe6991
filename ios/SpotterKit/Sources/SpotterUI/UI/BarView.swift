import SpotterTypes
import SwiftUI

/// What stays in reach of the thumb: the round button, and the bar.
struct BarView: View {
  let bar: [Control]
  var round: Control?

  var body: some View {
    VStack(spacing: 0) {
      if let round { Round(control: round) }
      if !bar.isEmpty {
        VStack(spacing: Space.small) {
          ForEach(bar, id: \.key) { ControlButton(control: $0, isWide: true) }
        }
        .padding(Space.large)
        .background(Color.card)
      }
    }
  }
}

/// The round button, on the side of the hand.
private struct Round: View {
  let control: Control

  var body: some View {
    HandStack {
      Spacer(minLength: 0)
      Press(control) { Face(control: control) }
        .buttonStyle(RoundStyle())
    }
    .padding(Space.large)
  }
}

private struct RoundStyle: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.body.weight(.semibold))
      .foregroundStyle(Color.onBlue)
      .padding(.horizontal, Space.wide)
      .padding(.vertical, Space.large)
      .background(Color.blue, in: Capsule())
      .shadow(color: Color.ink.opacity(0.15), radius: 8, y: 2)
      .modifier(Touch(isPressed: configuration.isPressed))
  }
}
