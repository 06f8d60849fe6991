import SpotterTypes
import SwiftUI

/// A text field with its label, count and problem. With the focus it owns its text: it adopts the
/// core's only when `rev` changes.
struct InputPart: View {
  let part: SpotterTypes.InputPart
  @Environment(Stage.self) private var stage
  @Environment(\.firstFocus) private var firstFocus
  @State private var text: String
  @State private var adopted: UInt64
  @FocusState private var isFocused: Bool

  init(part: SpotterTypes.InputPart) {
    self.part = part
    _text = State(initialValue: part.text)
    _adopted = State(initialValue: part.rev)
  }

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Text(verbatim: part.label).font(.subheadline).foregroundStyle(Color.soft)
        .accessibilityHidden(true)
      field
      if let problem = part.problem {
        Text(verbatim: problem).font(.footnote).foregroundStyle(Color.warn)
      }
      if let count = part.count {
        Text(verbatim: count).font(.footnote).foregroundStyle(Color.soft)
      }
    }
    .onChange(of: part.rev) { (text, adopted) = (part.text, part.rev) }
    .onChange(of: isFocused) { _, has in if !has { left() } }
    .onAppear { if firstFocus == part.key { isFocused = true } }
  }

  private var field: some View {
    TextField(
      text: owned, prompt: Text(verbatim: part.placeholder), axis: part.lines > 1 ? .vertical : .horizontal
    ) {
      Text(verbatim: part.label)
    }
    .lineLimit(Int(max(part.lines, 1))...Int(max(part.lines, 1)) * 4)
    .modifier(Habits(kind: part.kind, autofill: part.autofill))
    .submitLabel(part.submit == nil ? .done : .go)
    .onSubmit { if let submit = part.submit { stage.act(submit) } }
    .focused($isFocused)
    .padding(Space.medium)
    .frame(minHeight: Least.target)
    .background(Color.card, in: RoundedRectangle(cornerRadius: Corner.control))
    .overlay {
      RoundedRectangle(cornerRadius: Corner.control)
        .strokeBorder(part.problem == nil ? Color.edge : Color.warn, lineWidth: isFocused ? 2 : 1)
    }
    .accessibilityIdentifier(part.key)
  }

  private var owned: Binding<String> {
    Binding(get: { text }, set: { typed($0) })
  }

  private func typed(_ new: String) {
    let kept = part.lengthMax == 0 ? new : String(new.prefix(Int(part.lengthMax)))
    guard kept != text else { return }
    text = kept
    stage.typed(part.key, adopted, kept)
  }

  /// What was typed goes before it.
  private func left() {
    stage.tell(.left(FieldKey(key: part.key)))
  }
}

/// What the keyboard should know.
private struct Habits: ViewModifier {
  let kind: InputKind
  let autofill: String?

  func body(content: Content) -> some View {
    typed(content).textContentType(filled)
  }

  @ViewBuilder private func typed(_ content: Content) -> some View {
    switch kind {
    case .plain:
      content.textInputAutocapitalization(.sentences)
    case .name:
      content.textInputAutocapitalization(.words).autocorrectionDisabled()
    case .code:
      content.textInputAutocapitalization(.characters).autocorrectionDisabled()
    case .number:
      content.keyboardType(.numberPad)
    case .url:
      content.keyboardType(.URL).textInputAutocapitalization(.never).autocorrectionDisabled()
    case .search:
      content.keyboardType(.webSearch).autocorrectionDisabled()
    }
  }

  /// What the keyboard offers to fill in; the core names it as the web does.
  private var filled: UITextContentType? {
    switch autofill {
    case "name": .name
    case "organization": .organizationName
    case "one-time-code": .oneTimeCode
    case "url": .URL
    default: nil
    }
  }
}
