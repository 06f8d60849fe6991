import SpotterTypes
import SwiftUI

/// One to four controls, one below the other or beside each other.
struct ButtonsPart: View {
  let part: SpotterTypes.ButtonsPart

  var body: some View {
    switch part.layout {
    case .stack:
      VStack(spacing: Space.small) {
        ForEach(part.controls, id: \.key) { ControlButton(control: $0, isWide: true) }
      }
    case .line:
      Flow {
        ForEach(part.controls, id: \.key) { ControlButton(control: $0) }
      }
    }
  }
}
