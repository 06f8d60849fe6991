import SpotterTypes
import SwiftUI

/// A control as a filled, outlined or quiet button.
struct ControlStyle: ButtonStyle {
  let tone: Tone
  var isWide = false

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.body.weight(.semibold))
      .foregroundStyle(tone == .primary ? Color.onBlue : tone.words)
      .padding(.horizontal, Space.large)
      .padding(.vertical, Space.small)
      .frame(maxWidth: isWide ? .infinity : nil, minHeight: Least.target)
      .background(ground, in: RoundedRectangle(cornerRadius: Corner.control))
      .overlay { border }
      .modifier(Touch(isPressed: configuration.isPressed))
  }

  private var ground: Color {
    switch tone {
    case .primary: .blue
    case .plain, .warn: .card
    case .quiet: .clear
    case .you: .amberQuiet
    case .peer: .blueQuiet
    }
  }

  @ViewBuilder private var border: some View {
    if tone == .plain || tone == .warn {
      RoundedRectangle(cornerRadius: Corner.control).strokeBorder(Color.edge)
    }
  }
}

/// A control as a chip; the chosen one stands out by its border as well as by its colour.
struct ChipStyle: ButtonStyle {
  let tone: Tone
  let isChosen: Bool

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.subheadline.weight(isChosen ? .semibold : .regular))
      .foregroundStyle(isChosen ? Color.blue : tone.words)
      .padding(.horizontal, Space.large)
      .frame(minWidth: Least.target, minHeight: Least.target)
      .background(isChosen ? Color.blueQuiet : Color.card, in: Capsule())
      .overlay {
        Capsule().strokeBorder(isChosen ? Color.blue : Color.edge, lineWidth: isChosen ? 2 : 1)
      }
      .modifier(Touch(isPressed: configuration.isPressed))
  }
}

/// A picture alone, large enough for a thumb.
struct GlyphStyle: ButtonStyle {
  let tone: Tone

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.body)
      .foregroundStyle(tone.words)
      .frame(minWidth: Least.target, minHeight: Least.target)
      .contentShape(Rectangle())
      .modifier(Touch(isPressed: configuration.isPressed))
  }
}

/// Words that fill their row.
struct RowStyle: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .frame(maxWidth: .infinity, minHeight: Least.target, alignment: .leading)
      .contentShape(Rectangle())
      .modifier(Touch(isPressed: configuration.isPressed))
  }
}
