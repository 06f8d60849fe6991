import SpotterTypes
import SwiftUI

/// On or off.
struct TogglePart: View {
  let part: SpotterTypes.TogglePart
  @Environment(Stage.self) private var stage

  var body: some View {
    Toggle(isOn: isOn) {
      VStack(alignment: .leading, spacing: Space.hair) {
        Text(verbatim: part.control.label)
        if let note = part.note {
          Text(verbatim: note).font(.subheadline).foregroundStyle(Color.soft)
        }
      }
    }
    .frame(minHeight: Least.target)
    .disabled(!part.control.enabled || part.control.busy)
    .accessibilityHint(Text(verbatim: part.control.whyNot ?? part.control.hint ?? ""))
    .accessibilityIdentifier(part.control.key)
  }

  /// The core turns it; until it has, the switch stands where it stood.
  private var isOn: Binding<Bool> {
    Binding(get: { part.control.selected == true }, set: { _ in stage.act(part.control) })
  }
}
