import SpotterTypes
import SwiftUI

/// A value between *less* and *more*.
struct StepperPart: View {
  let part: SpotterTypes.StepperPart

  var body: some View {
    Beside {
      Text(verbatim: part.label)
      Spacer(minLength: 0)
      HStack(spacing: Space.small) {
        step(part.less, "minus")
        Text(verbatim: part.shown).font(.body.monospacedDigit())
        step(part.more, "plus")
      }
      .modifier(Together(label: part.label))
    }
  }

  private func step(_ control: Control, _ symbol: String) -> some View {
    Press(control) {
      Image(systemName: control.icon?.symbol ?? symbol)
        .frame(minWidth: Least.target, minHeight: Least.target)
        .background(Color.line, in: RoundedRectangle(cornerRadius: Corner.control))
    }
    .buttonStyle(GlyphStyle(tone: control.tone))
  }
}
