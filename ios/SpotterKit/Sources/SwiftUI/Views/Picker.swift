/// One of several.
public struct Picker<Label: View, Selection: Hashable, Content: View>: _Primitive, Recorded {
  let label: Label
  let selection: Binding<Selection>
  let content: Content

  public init(
    selection: Binding<Selection>, @ViewBuilder content: () -> Content,
    @ViewBuilder label: () -> Label
  ) {
    (self.selection, self.content, self.label) = (selection, content(), label())
  }

  /// The options stand behind one element.
  func record(_ recorder: Recorder) {
    let words = Node.words(recorder.collect { recorder.walk(label) })
    let drawn = recorder.collect { recorder.inside("options") { recorder.walk(content) } }
    let options = drawn.flatMap(\.elements).map { option($0, recorder) }
    var node = Node(.picker, words, recorder)
    node.value = options.first { $0.traits.contains(.isSelected) }?.label
    node.isEnabled = recorder.environment.isEnabled
    let choices = options
    node.write = { words in choices.first { $0.label == words }?.tap?() }
    recorder.sink.append(node)
  }

  private func option(_ drawn: Node, _ recorder: Recorder) -> Node {
    var node = drawn
    let selection = selection
    guard let tag = drawn.tag?.base as? Selection else {
      recorder.problems.append("an option without a tag: \(drawn.label)")
      return node
    }
    node.role = .button
    node.isEnabled = recorder.environment.isEnabled
    if tag == selection.wrappedValue { node.traits.formUnion(.isSelected) }
    node.tap = { [weak recorder] in selection.write(tag, recorder, "a picker") }
    return node
  }
}

/// How a picker looks.
@MainActor @preconcurrency public protocol PickerStyle {}
public struct MenuPickerStyle: PickerStyle { public init() {} }
extension PickerStyle where Self == MenuPickerStyle {
  public static var menu: MenuPickerStyle { MenuPickerStyle() }
}

extension View {
  public func pickerStyle<S: PickerStyle>(_ style: S) -> some View { self }

  public func tag<V: Hashable>(_ tag: V) -> some View {
    _Tagged(content: self, tag: AnyHashable(tag))
  }
}

struct _Tagged<Content: View>: _Primitive, Recorded {
  let content: Content
  let tag: AnyHashable

  func record(_ recorder: Recorder) {
    if let tab = content as? any Taggable {
      recorder.inside("tab \(tag)") { tab.record(recorder, tag: tag) }
    } else {
      let tag = tag
      recorder.change("a tag", { recorder.walk(content) }) { $0.tag = tag }
    }
  }
}
