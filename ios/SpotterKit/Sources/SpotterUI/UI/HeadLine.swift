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

/// What is still to send, in words; absent when all is sent.
struct Pill: View {
  let control: Control

  var body: some View {
    Press(control) {
      Face(control: control)
        .font(.footnote)
        .foregroundStyle(control.tone.words)
        .padding(.horizontal, Space.medium)
        .padding(.vertical, Space.small)
        .background(Color.card, in: Capsule())
    }
    .buttonStyle(GlyphStyle(tone: control.tone))
  }
}
