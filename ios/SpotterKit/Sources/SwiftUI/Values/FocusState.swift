/// Where the focus is.
@MainActor @propertyWrapper public struct FocusState<Value: Hashable>: Installed {
  final class Slot {
    var box: Memory.Box?
    var initial: Value
    init(_ initial: Value) { self.initial = initial }
  }

  let slot: Slot
  let none: Value

  public init() where Value == Bool { (slot, none) = (Slot(false), false) }
  public init<T>() where Value == T?, T: Hashable { (slot, none) = (Slot(nil), nil) }

  public var wrappedValue: Value {
    get { slot.box?.value as? Value ?? slot.initial }
    nonmutating set { slot.box?.value = newValue }
  }

  public var projectedValue: Binding { Binding(state: self) }

  @MainActor @propertyWrapper public struct Binding {
    let state: FocusState
    public var wrappedValue: Value {
      get { state.wrappedValue }
      nonmutating set { state.wrappedValue = newValue }
    }
    public var projectedValue: Self { self }
  }

  func install(_ recorder: Recorder, _ key: String) {
    slot.box = recorder.memory.box(key) { slot.initial }
  }
}

extension View {
  public func focused(_ condition: FocusState<Bool>.Binding) -> some View {
    _Focused(content: self, binding: condition, value: true)
  }

  public func focused<Value: Hashable>(
    _ binding: FocusState<Value>.Binding, equals value: Value
  ) -> some View {
    _Focused(content: self, binding: binding, value: value)
  }
}

struct _Focused<Content: View, Value: Hashable>: _Primitive, Recorded {
  let content: Content
  let binding: FocusState<Value>.Binding
  let value: Value

  func record(_ recorder: Recorder) {
    recorder.change("a focus", { recorder.walk(content) }) { node in
      let path = node.path
      // What the program asked for comes before what the finger did.
      if binding.wrappedValue == value {
        recorder.focused = path
      } else if recorder.focused == path {
        recorder.focused = nil
      }
      let (binding, value) = (binding, value)
      node.focus = { gained in binding.wrappedValue = gained ? value : binding.state.none }
    }
  }
}
