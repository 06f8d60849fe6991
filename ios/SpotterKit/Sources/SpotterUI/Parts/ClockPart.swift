import SpotterTypes
import SwiftUI

/// A clock: the shell ticks it, the core does not render for it.
struct ClockPart: View {
  let part: SpotterTypes.ClockPart

  var body: some View {
    Beside {
      Text(verbatim: part.label).accessibilityHidden(true)
      Spacer(minLength: 0)
      Ticking(part: part)
    }
  }
}
