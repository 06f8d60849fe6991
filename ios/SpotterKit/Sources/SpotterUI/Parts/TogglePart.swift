import SpotterTypes
import SwiftUI

/// On or off.
struct TogglePart: View {
  let part: SpotterTypes.TogglePart
  @Environment(Stage.self) private var stage
  @State private var ahead = Ahead<Bool>()

  var body: some View {
    Toggle(isOn: isOn) {
      VStack(alignment: .leading, spacing: Space.hair) {
        HStack(spacing: Space.small) {
          if let icon = control.icon { IconImage(icon: icon) }
          Text(verbatim: control.label)
        }
        if let value = control.value {
          Text(verbatim: value).font(.subheadline).foregroundStyle(Color.soft)
        }
        if let note = part.note {
          Text(verbatim: note).font(.subheadline).foregroundStyle(Color.soft)
        }
      }
    }
    .frame(minHeight: Least.target)
    .disabled(!control.enabled || control.busy)
    .accessibilityLabel(Text(verbatim: spoken))
    .accessibilityInputLabels([Text(verbatim: control.label)])
    .accessibilityHint(Text(verbatim: (control.enabled ? nil : control.whyNot) ?? control.hint ?? ""))
    .accessibilityIdentifier(control.key)
    .whyNot(control)
    .onChange(of: stage.moment) { ahead.caughtUp() }
  }

  private var control: Control { part.control }

  /// A switch's own value is whether it is on; what else is drawn of it is said with its name.
  private var spoken: String {
    let said = [control.spoken ?? control.label, control.value, part.note]
    return said.compactMap { $0 }.joined(separator: ", ")
  }

  /// The core turns it; whatever it draws next counts.
  private var isOn: Binding<Bool> {
    let shown = control.selected == true
    return Binding(
      get: { ahead.seen(shown) },
      set: { new in
        ahead.write(new, over: shown)
        stage.act(control)
      })
  }
}
