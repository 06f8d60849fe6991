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
  /// What the core was told, or told us.
  @State private var told: String
  @FocusState private var isFocused: Bool

  init(part: SpotterTypes.InputPart) {
    self.part = part
    _text = State(initialValue: part.text)
    _adopted = State(initialValue: part.rev)
    _told = State(initialValue: part.text)
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
      if isLong, let submit = part.submit { ControlButton(control: submit) }
    }
    .onChange(of: part.rev) { (text, told, adopted) = (part.text, part.text, part.rev) }
    // The field is read again only where what it writes to changes: too much is taken, then cut.
    .onChange(of: text) { if text != kept(text) { text = kept(text) } }
    .onChange(of: isFocused) { _, has in if !has { left() } }
    .onAppear { if stage.takesFocus(firstFocus, part.key) { isFocused = true } }
  }

  private var isLong: Bool { part.isLong }

  private var field: some View {
    TextField(
      text: owned, prompt: Text(verbatim: part.placeholder), axis: isLong ? .vertical : .horizontal
    ) {
      Text(verbatim: part.label)
    }
    .lineLimit(Int(max(part.lines, 1))...Int(max(part.lines, 1)) * 4)
    .modifier(Habits(kind: part.kind, autofill: part.autofill))
    // In several lines return begins the next one.
    .submitLabel(isLong ? .return : part.submit == nil ? .done : .go)
    .onSubmit { if !isLong, let submit = part.submit { stage.act(submit) } }
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
    text = new
    let taken = kept(new)
    guard taken != told else { return }
    told = taken
    stage.typed(part.key, adopted, taken)
  }

  /// As much as the core takes, which counts code points; no letter is cut in two.
  private func kept(_ new: String) -> String {
    guard part.lengthMax > 0 else { return new }
    var room = Int(part.lengthMax)
    return String(
      new.prefix {
        room -= $0.unicodeScalars.count
        return room >= 0
      })
  }

  /// What was typed goes before it.
  private func left() {
    stage.tell(.left(FieldKey(key: part.key)))
  }
}

extension SpotterTypes.InputPart {
  /// Whether it takes several lines: then return begins the next one, and what would be submitted by it
  /// has a button of its own.
  var isLong: Bool { lines > 1 }
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
