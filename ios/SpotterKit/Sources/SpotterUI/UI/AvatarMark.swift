import SpotterTypes
import SwiftUI

/// A person's round picture.
struct AvatarMark: View {
  let avatar: Avatar
  @ScaledMetric private var side: CGFloat = 40

  var body: some View {
    Text(verbatim: avatar.initials)
      .font(.footnote.weight(.semibold))
      .foregroundStyle(avatar.tone.words)
      .frame(minWidth: side, minHeight: side)
      .background(avatar.tone.ground, in: Circle())
      .accessibilityHidden(true)
  }
}
