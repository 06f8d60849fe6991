import SpotterTypes
import SwiftUI

/// One or several of a few: segments, chips, a list of rows, or behind one control.
struct ChoicePart: View {
  let part: SpotterTypes.ChoicePart
  @Environment(\.dynamicTypeSize) private var typeSize

  var body: some View {
    switch part.style {
    case .segments:
      if typeSize.isAccessibilitySize { labelled { options } } else { labelled { segments } }
    case .chips:
      labelled {
        Flow { ForEach(part.options, id: \.key) { Chip(control: $0).accessibilityAddTraits(kind) } }
      }
    case .list:
      labelled { options }
    case .menu:
      Folded(part: part)
    }
  }

  /// One of several that may be on together is switched; one of which only one is, is chosen.
  private var kind: AccessibilityTraits { part.many ? .isToggle : [] }

  private func labelled(@ViewBuilder _ content: () -> some View) -> some View {
    VStack(alignment: .leading, spacing: Space.small) {
      if !part.label.isEmpty {
        Text(verbatim: part.label).font(.subheadline).foregroundStyle(Color.soft)
      }
      content().modifier(Together(label: part.label))
    }
  }

  private var segments: some View {
    HStack(spacing: Space.hair) {
      ForEach(part.options, id: \.key) { option in
        Press(option) {
          Text(verbatim: option.label).frame(maxWidth: .infinity)
        }
        .buttonStyle(SegmentStyle(isChosen: option.selected == true))
        .accessibilityAddTraits(kind)
      }
    }
    .padding(Space.hair)
    .background(Color.line, in: RoundedRectangle(cornerRadius: Corner.control))
  }

  private var options: some View {
    VStack(spacing: 0) {
      ForEach(part.options, id: \.key) { OptionRow(option: $0).accessibilityAddTraits(kind) }
    }
  }
}

/// A segment of the platform's look, whose words may grow.
private struct SegmentStyle: ButtonStyle {
  let isChosen: Bool

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.subheadline.weight(isChosen ? .semibold : .regular))
      .foregroundStyle(Color.ink)
      .frame(minHeight: Least.target)
      .background(
        isChosen ? Color.card : Color.clear, in: RoundedRectangle(cornerRadius: Corner.control - Space.hair)
      )
      .modifier(Touch(isPressed: configuration.isPressed))
  }
}

/// An option as a row with a check mark.
private struct OptionRow: View {
  let option: Control

  var body: some View {
    Press(option) {
      HStack(spacing: Space.medium) {
        if let icon = option.icon { IconImage(icon: icon) }
        VStack(alignment: .leading, spacing: Space.hair) {
          Text(verbatim: option.label)
          if let value = option.value {
            Text(verbatim: value).font(.subheadline).foregroundStyle(Color.soft)
          }
        }
        Spacer(minLength: 0)
        if option.selected == true { IconImage(icon: .check).foregroundStyle(Color.blue) }
      }
    }
    .buttonStyle(RowStyle())
  }
}

/// Behind one control, which shows what is chosen.
private struct Folded: View {
  let part: SpotterTypes.ChoicePart

  var body: some View {
    Beside {
      Text(verbatim: part.label).accessibilityHidden(true)
      Spacer(minLength: 0)
      Menu {
        ForEach(part.options, id: \.key) { MenuItem(control: $0) }
          // Whoever chooses several goes on choosing.
          .menuActionDismissBehavior(part.many ? .disabled : .automatic)
      } label: {
        HStack(spacing: Space.small) {
          Text(verbatim: chosen)
          Image(systemName: "chevron.up.chevron.down").accessibilityHidden(true)
        }
        .foregroundStyle(Color.blue)
        .frame(minHeight: Least.target)
      }
      .accessibilityLabel(Text(verbatim: part.label))
      .accessibilityValue(Text(verbatim: chosen))
      .accessibilityIdentifier("\(part.key)/more")
    }
  }

  private var chosen: String {
    part.options.filter { $0.selected == true }.map(\.label).joined(separator: ", ")
  }
}
