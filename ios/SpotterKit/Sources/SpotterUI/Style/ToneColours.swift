import SpotterTypes
import SwiftUI

extension Tone {
  /// Words on the paper or a card.
  @MainActor var words: Color {
    switch self {
    case .plain: .ink
    case .primary, .peer: .blue
    case .quiet: .soft
    case .you: .amber
    case .warn: .warn
    }
  }

  /// A quiet ground behind such words.
  @MainActor var ground: Color {
    switch self {
    case .plain, .quiet, .warn: .card
    case .primary, .peer: .blueQuiet
    case .you: .amberQuiet
    }
  }
}
