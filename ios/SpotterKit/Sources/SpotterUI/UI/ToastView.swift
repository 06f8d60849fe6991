import SpotterTypes
import SwiftUI

/// What passes by at the bottom: why a control cannot be used, or the core's toast.
struct ToastView: View {
  let toast: Toast?
  @Environment(Stage.self) private var stage

  var body: some View {
    Group {
      if let why = stage.whyNot {
        ToastWords(text: why, tone: .plain)
      } else if let toast {
        ToastWords(text: toast.text, tone: toast.tone, key: "toast/\(toast.id)", control: toast.control)
          .task(id: toast.id) { await goes(toast) }
      }
    }
    .transition(.opacity)
    .animation(Motion.change, value: toast?.id)
  }

  /// After four seconds, unless it stays.
  private func goes(_ toast: Toast) async {
    guard !toast.sticky, await stage.toastHasStayed() else { return }
    stage.tell(.dismissed(DismissedKey(key: "toast/\(toast.id)")))
  }
}

private struct ToastWords: View {
  let text: String
  let tone: Tone
  var key = "why"
  var control: Control?

  var body: some View {
    Beside {
      Text(verbatim: text)
        .foregroundStyle(tone.words)
        .accessibilityIdentifier(key)
      if let control { ControlButton(control: control) }
    }
    .padding(Space.medium)
    .background(Color.card, in: RoundedRectangle(cornerRadius: Corner.card))
    .shadow(color: Color.ink.opacity(0.15), radius: 8, y: 2)
    .padding(Space.large)
  }
}

/// Says once what is to be said, and draws nothing. The words of a toast are said as well.
struct Sayings: ViewModifier {
  let say: Say?
  let toast: Toast?

  func body(content: Content) -> some View {
    content
      .onChange(of: say?.id, initial: true) { if let say { announce(say.text) } }
      .onChange(of: toast?.id, initial: true) { if let toast { announce(toast.text) } }
  }

  private func announce(_ words: String) {
    AccessibilityNotification.Announcement(words).post()
  }
}
