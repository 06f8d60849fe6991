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

/// A number in a circle, as a level's.
struct NumberMark: View {
  let number: String
  var isChosen = false
  @ScaledMetric private var side: CGFloat = 34

  var body: some View {
    Text(verbatim: number)
      .font(.headline.monospacedDigit())
      .foregroundStyle(isChosen ? Color.onBlue : Color.ink)
      .frame(minWidth: side, minHeight: side)
      .background(isChosen ? Color.blue : Color.clear, in: Circle())
      .overlay { Circle().strokeBorder(isChosen ? Color.blue : Color.edge) }
  }
}

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
