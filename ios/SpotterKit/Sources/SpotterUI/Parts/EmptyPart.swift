import SpotterTypes
import SwiftUI

/// Nothing here yet: one sentence, one button.
struct EmptyPart: View {
  let part: SpotterTypes.EmptyPart

  var body: some View {
    VStack(spacing: Space.large) {
      Text(verbatim: part.sentence)
        .foregroundStyle(Color.soft)
        .multilineTextAlignment(.center)
      if let button = part.button { ControlButton(control: button) }
    }
    .frame(maxWidth: .infinity)
    .padding(.vertical, Space.wide)
  }
}
