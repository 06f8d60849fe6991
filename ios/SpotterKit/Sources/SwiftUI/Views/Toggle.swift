/// On or off.
public struct Toggle<Label: View>: _Primitive, Recorded {
  let isOn: Binding<Bool>
  let label: Label

  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label) {
    self.isOn = isOn
    self.label = label()
  }

  func record(_ recorder: Recorder) {
    let drawn = recorder.collect { recorder.walk(label) }
    var node = Node(.toggle, Node.words(drawn), recorder)
    node.drawn = drawn.drawnWords
    let isOn = isOn
    node.value = isOn.wrappedValue ? "on" : "off"
    node.isEnabled = recorder.environment.isEnabled
    node.tap = { [weak recorder] in isOn.write(!isOn.wrappedValue, recorder, "a toggle") }
    recorder.sink.append(node)
  }
}

extension Toggle where Label == Text {
  public init(_ key: LocalizedStringKey, isOn: Binding<Bool>) {
    self.init(isOn: isOn) { Text(key) }
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) {
    self.init(isOn: isOn) { Text(title) }
  }
}
