import SpotterTypes
import SwiftUI

/// Icon, label and value, in this order.
struct Face: View {
  let control: Control

  var body: some View {
    HStack(spacing: Space.small) {
      if control.busy {
        ProgressView().accessibilityHidden(true)
      } else if let icon = control.icon {
        IconImage(icon: icon)
      }
      Text(verbatim: control.label).multilineTextAlignment(.leading)
      if let value = control.value { Text(verbatim: value).foregroundStyle(Color.soft) }
    }
  }
}
