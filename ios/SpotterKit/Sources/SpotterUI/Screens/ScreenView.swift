import SpotterTypes
import SwiftUI

/// One switch over the kinds of screens.
struct ScreenView: View {
  let screen: Screen
  /// What is still to send, where it is drawn.
  let pill: Control?

  var body: some View {
    switch screen {
    case .page(let page): PageView(page: page, pill: pill)
    case .scoreCard(let card): ScoreCardView(card: card, pill: pill)
    case .session(let session): SessionView(session: session, pill: pill)
    }
  }
}
