import SpotterTypes
import SwiftUI

/// A control as a button: one name, one state, whatever its face is.
struct Press<Face: View>: View {
  let control: Control
  let face: Face
  @Environment(Stage.self) private var stage
  @Environment(\.firstFocus) private var firstFocus
  @AccessibilityFocusState private var isSpokenFirst: Bool

  init(_ control: Control, @ViewBuilder face: () -> Face) {
    self.control = control
    self.face = face()
  }

  var body: some View {
    Button {
      stage.act(control)
    } label: {
      face
    }
    .disabled(!control.enabled || control.busy)
    .modifier(Said(control: control))
    .accessibilityFocused($isSpokenFirst)
    .onAppear { if stage.takesFocus(firstFocus, control.key) { isSpokenFirst = true } }
    .whyNot(control)
  }
}

extension View {
  /// Who taps what cannot be used is told why.
  func whyNot(_ control: Control) -> some View { modifier(WhyNot(control: control)) }
}

private struct WhyNot: ViewModifier {
  let control: Control
  @Environment(Stage.self) private var stage

  func body(content: Content) -> some View {
    content.overlay {
      if !control.enabled, control.whyNot != nil {
        Color.clear.contentShape(Rectangle())
          .onTapGesture { stage.explain(control) }
          .accessibilityHidden(true)
      }
    }
  }
}

/// What a screen reader says of a control.
struct Said: ViewModifier {
  let control: Control

  func body(content: Content) -> some View {
    content
      .accessibilityLabel(Text(verbatim: control.spoken ?? control.label))
      // Voice Control takes the words that are drawn as well.
      .accessibilityInputLabels([Text(verbatim: control.label)])
      .accessibilityValue(Text(verbatim: control.value ?? ""))
      .accessibilityHint(Text(verbatim: (control.enabled ? nil : control.whyNot) ?? control.hint ?? ""))
      .accessibilityAddTraits(control.selected == true ? .isSelected : [])
      .accessibilityIdentifier(control.key)
  }
}
