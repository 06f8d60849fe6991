import SpotterTypes
import SwiftUI

/// A short word in a pill.
struct BadgeMark: View {
  let badge: Badge

  var body: some View {
    Text(verbatim: badge.label)
      .font(.footnote)
      .foregroundStyle(badge.tone.words)
      .padding(.horizontal, Space.medium)
      .padding(.vertical, Space.hair)
      .background(badge.tone.ground, in: Capsule())
  }
}
