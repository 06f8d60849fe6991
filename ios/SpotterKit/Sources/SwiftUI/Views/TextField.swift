/// A field for words.
public struct TextField<Label: View>: _Primitive, Recorded {
  let label: Label
  let text: Binding<String>
  let prompt: Text?
  let axis: Axis

  public init(
    text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> Label
  ) {
    self.init(label: label(), text: text, prompt: prompt, axis: axis)
  }

  init(label: Label, text: Binding<String>, prompt: Text?, axis: Axis) {
    (self.label, self.text, self.prompt, self.axis) = (label, text, prompt, axis)
  }

  func record(_ recorder: Recorder) {
    let words = Node.words(recorder.collect { recorder.walk(label) })
    recorder.sink.append(recorder.field(words, text, prompt, axis))
  }
}

extension TextField where Label == Text {
  public init(_ key: LocalizedStringKey, text: Binding<String>, prompt: Text? = nil) {
    self.init(label: Text(key), text: text, prompt: prompt, axis: .horizontal)
  }
}

extension Recorder {
  func field(_ label: String, _ text: Binding<String>, _ prompt: Text?, _ axis: Axis) -> Node {
    var node = Node(.field, label, path: key)
    let held = text.wrappedValue
    node.text = held
    // An empty field says its example.
    node.value = held.isEmpty ? prompt?.words : held
    node.drawn = [label, prompt?.words ?? "", held].filter { !$0.isEmpty }
    node.isEnabled = environment.isEnabled
    node.write = { [weak self] in text.write($0, self, "a field") }
    node.isLong = axis == .vertical
    let submits = environment.submits
    if !submits.isEmpty, !node.isLong { node.submit = { submits.forEach { $0() } } }
    return node
  }
}

public struct SubmitTriggers: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let text = SubmitTriggers(rawValue: 1)
}

public struct SubmitLabel: Sendable {
  public static let done = SubmitLabel(), go = SubmitLabel(), `return` = SubmitLabel()
}

public struct TextInputAutocapitalization: Sendable {
  public static var never: TextInputAutocapitalization { TextInputAutocapitalization() }
  public static var words: TextInputAutocapitalization { TextInputAutocapitalization() }
  public static var sentences: TextInputAutocapitalization { TextInputAutocapitalization() }
  public static var characters: TextInputAutocapitalization { TextInputAutocapitalization() }
}

/// UIKit's, as far as fields name them.
public enum UIKeyboardType: Sendable { case numberPad, URL, webSearch }
public struct UITextContentType: Sendable {
  let rawValue: String
  public static let name = Self(rawValue: "name"), organizationName = Self(rawValue: "organizationName")
  public static let oneTimeCode = Self(rawValue: "oneTimeCode"), URL = Self(rawValue: "URL")
}

extension View {
  public func onSubmit(
    of triggers: SubmitTriggers = .text, _ action: @escaping @MainActor () -> Void
  ) -> some View {
    _Surrounded(content: self) { $0.submits.append(action) }
  }
  public func submitLabel(_ label: SubmitLabel) -> some View { self }
  public func textInputAutocapitalization(_ kind: TextInputAutocapitalization?) -> some View { self }
  public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
  public func keyboardType(_ type: UIKeyboardType) -> some View { self }
  public func textContentType(_ type: UITextContentType?) -> some View {
    _Changed(content: self, what: "what is filled in") { $0.fills = type?.rawValue }
  }
}
