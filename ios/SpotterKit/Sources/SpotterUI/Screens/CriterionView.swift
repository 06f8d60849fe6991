import SpotterTypes
import SwiftUI

/// One criterion, large: title and prompt above, the levels with their anchors in the lower half.
struct CriterionView: View {
  let criterion: SpotterTypes.CriterionView
  /// The prompt takes one line, where the levels need the room.
  let isFolded: Bool
  /// Higher than this the levels are not to be; nil where all of it scrolls.
  var highest: CGFloat?

  var body: some View {
    VStack(alignment: .leading, spacing: Space.large) {
      Asked(criterion: criterion, isFolded: isFolded)
      Spacer(minLength: 0)
      NoHigher(highest: highest) {
        VStack(spacing: Space.small) {
          ForEach(criterion.levels, id: \.control.key) {
            LevelRow(level: $0, hasKey: criterion.noteField == nil)
          }
        }
      }
      .modifier(Together(label: criterion.title.label))
      Besides(criterion: criterion)
      if let field = criterion.noteField { InputPart(part: field) }
    }
    .padding(.bottom, Space.medium)
    .frame(maxWidth: .infinity, alignment: .leading)
  }
}

/// Title, prompt and badges.
private struct Asked: View {
  let criterion: SpotterTypes.CriterionView
  let isFolded: Bool

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      if !criterion.step.isEmpty {
        Text(verbatim: criterion.step).font(.footnote).foregroundStyle(Color.soft)
      }
      Press(criterion.title) {
        HStack(alignment: .firstTextBaseline) {
          Text(verbatim: criterion.title.label)
            .font(.title2.weight(.semibold))
            .multilineTextAlignment(.leading)
          IconImage(icon: .info).foregroundStyle(Color.soft)
        }
      }
      .buttonStyle(RowStyle())
      .accessibilityAddTraits(.isHeader)
      if !criterion.prompt.isEmpty {
        Text(verbatim: criterion.prompt)
          .foregroundStyle(Color.soft)
          .lineLimit(isFolded ? 1 : nil)
      }
      if !criterion.badges.isEmpty {
        Flow {
          ForEach(criterion.badges, id: \.label) { BadgeMark(badge: $0) }
        }
      }
    }
  }
}

/// One level: the whole row is tapped.
private struct LevelRow: View {
  let level: LevelView
  /// Whether its digit on a keyboard chooses it.
  let hasKey: Bool
  @Environment(Stage.self) private var stage

  var body: some View {
    Press(control) {
      HStack(spacing: Space.medium) {
        NumberMark(number: level.number, isChosen: isChosen)
        Text(verbatim: control.label).multilineTextAlignment(.leading)
      }
    }
    .buttonStyle(LevelStyle(isChosen: isChosen))
    .keyboardShortcut(key)
  }

  /// While the tapped one settles, that one alone is chosen.
  private var control: Control { level.control.whileSettling(stage.settled) }
  private var isChosen: Bool { control.selected == true }

  private var key: KeyboardShortcut? {
    guard hasKey, let digit = level.number.first else { return nil }
    return KeyboardShortcut(KeyEquivalent(digit), modifiers: [])
  }
}

private struct LevelStyle: ButtonStyle {
  let isChosen: Bool

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .padding(Space.medium)
      .frame(maxWidth: .infinity, minHeight: Least.row, alignment: .leading)
      .background(isChosen ? Color.blueQuiet : Color.card, in: RoundedRectangle(cornerRadius: Corner.card))
      .overlay {
        RoundedRectangle(cornerRadius: Corner.card)
          .strokeBorder(isChosen ? Color.blue : Color.line, lineWidth: isChosen ? 2 : 1)
      }
      .contentShape(Rectangle())
      .modifier(Touch(isPressed: configuration.isPressed))
  }
}

/// *Not seen*, *N/A* and *Note*, apart from the levels.
private struct Besides: View {
  let criterion: SpotterTypes.CriterionView
  @Environment(Stage.self) private var stage

  var body: some View {
    Flow {
      Chip(control: criterion.notSeen.whileSettling(stage.settled))
        .keyboardShortcut(criterion.noteField == nil ? KeyboardShortcut("n", modifiers: []) : nil)
      Chip(control: criterion.notApplicable.whileSettling(stage.settled))
      Chip(control: criterion.note)
    }
  }
}

extension Control {
  /// As it looks while the control with this key settles.
  func whileSettling(_ settled: String?) -> Control {
    guard let settled, selected != nil else { return self }
    var shown = self
    shown.selected = key == settled
    return shown
  }
}
