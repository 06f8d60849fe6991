import SpotterTypes
import SwiftUI

/// One line of a list. The words are one control; the button and the menu stand beside it, never in
/// it. What a swipe does, the menu does too.
struct RowPart: View {
  let part: SpotterTypes.RowPart
  @Environment(\.hand) private var hand
  @Environment(\.dynamicTypeSize) private var typeSize

  var body: some View {
    Group {
      if typeSize.isAccessibilitySize, part.button != nil || !part.menu.isEmpty {
        VStack(alignment: .leading, spacing: Space.small) {
          words
          HandStack(spacing: Space.medium) {
            Spacer(minLength: 0)
            trailing
          }
        }
      } else {
        HandStack(spacing: Space.medium) {
          words
          trailing
        }
      }
    }
    .frame(minHeight: Least.row)
    .swipeActions(edge: hand == .right ? .trailing : .leading, allowsFullSwipe: false) {
      // Their keys stand in the menu.
      ForEach(part.swipes, id: \.key) { PlatformItem(control: $0) }
    }
  }

  @ViewBuilder private var words: some View {
    if let tap = part.tap {
      Press(tap) { RowWords(part: part) }.buttonStyle(RowStyle())
    } else {
      RowWords(part: part)
        .frame(maxWidth: .infinity, minHeight: Least.target, alignment: .leading)
        .accessibilityElement(children: .combine)
        .accessibilityIdentifier(part.key)
    }
  }

  @ViewBuilder private var trailing: some View {
    if let button = part.button { ControlButton(control: button) }
    if !part.menu.isEmpty { ControlMenu(key: part.key, about: part.title, controls: part.menu) }
  }
}

/// What stands in a row: before the words, two lines, a pill, a value, and where a tap leads.
private struct RowWords: View {
  let part: SpotterTypes.RowPart
  @Environment(\.dynamicTypeSize) private var typeSize

  var body: some View {
    HStack(spacing: Space.medium) {
      if let lead = part.lead { LeadMark(lead: lead) }
      VStack(alignment: .leading, spacing: Space.hair) {
        Text(verbatim: part.title).font(.body.weight(.semibold))
        if let second = part.second {
          Text(verbatim: second).font(.subheadline).foregroundStyle(Color.soft)
        }
        if let value = part.value, isLong { Text(verbatim: value).foregroundStyle(Color.soft) }
        if let badge = part.badge { BadgeMark(badge: badge) }
      }
      .multilineTextAlignment(.leading)
      Spacer(minLength: 0)
      if let value = part.value, !isLong {
        Text(verbatim: value).font(.body.monospacedDigit()).foregroundStyle(Color.soft)
      }
      if part.tap?.selected == true { IconImage(icon: .check).foregroundStyle(Color.blue) }
      if leads { IconImage(icon: .forward).foregroundStyle(Color.edge) }
    }
  }

  /// A long value, as a code, takes a line of its own instead of the title's room.
  private var isLong: Bool { typeSize.isAccessibilitySize || (part.value ?? "").count > 12 }

  private var leads: Bool {
    part.tap != nil && part.tap?.selected == nil && part.button == nil && part.menu.isEmpty
  }
}

private struct LeadMark: View {
  let lead: Lead

  var body: some View {
    switch lead {
    case .icon(let icon): IconImage(icon: icon).foregroundStyle(Color.soft)
    case .avatar(let avatar): AvatarMark(avatar: avatar)
    case .number(let number): NumberMark(number: number)
    }
  }
}
