import SpotterTypes
import SwiftUI

/// Work under way; without a total it only says that something moves.
struct ProgressPart: View {
  let part: SpotterTypes.ProgressPart

  var body: some View {
    Beside {
      if let total = part.total {
        ProgressView(value: Double(min(part.done, total)), total: Double(max(total, 1))) {
          Text(verbatim: part.label)
        }
        .accessibilityIdentifier(part.key)
      } else {
        ProgressView { Text(verbatim: part.label) }
          .accessibilityIdentifier(part.key)
      }
      if let cancel = part.cancel { Chip(control: cancel) }
    }
  }
}
