import SpotterTypes
import SwiftUI

/// Under the title: the day on a tab's root, and what is still to send.
struct HeadLine: View {
  let header: Header
  let pill: Control?

  var body: some View {
    if subtitle != nil || pill != nil {
      Beside {
        if let subtitle {
          Text(verbatim: subtitle).font(.subheadline).foregroundStyle(Color.soft)
        }
        Spacer(minLength: 0)
        if let pill { Pill(control: pill) }
      }
      .listRowBackground(Color.clear)
      .listRowSeparator(.hidden)
    }
  }

  /// Below the root it stands in the bar.
  private var subtitle: String? { header.back == nil ? header.subtitle : nil }
}
