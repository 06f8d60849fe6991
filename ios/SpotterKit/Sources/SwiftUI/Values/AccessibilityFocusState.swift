/// Where a screen reader is.
@MainActor @propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: Installed {
  final class Slot { var box: Memory.Box? }

  let slot = Slot()
  let none: Value

  public init() where Value == Bool { none = false }

  public var wrappedValue: Value {
    get { slot.box?.value as? Value ?? none }
    nonmutating set { slot.box?.value = newValue }
  }

  public var projectedValue: Binding { Binding(state: self) }

  @MainActor @propertyWrapper public struct Binding {
    let state: AccessibilityFocusState
    public var wrappedValue: Value {
      get { state.wrappedValue }
      nonmutating set { state.wrappedValue = newValue }
    }
    public var projectedValue: Self { self }
  }

  func install(_ recorder: Recorder, _ key: String) {
    let none = none
    slot.box = recorder.memory.box(key) { none }
  }
}

extension View {
  public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View {
    _SpokenFirst(content: self, condition: condition)
  }
}

struct _SpokenFirst<Content: View>: _Primitive, Recorded {
  let content: Content
  let condition: AccessibilityFocusState<Bool>.Binding

  func record(_ recorder: Recorder) {
    let isHere = condition.wrappedValue
    recorder.change("a screen reader's focus", { recorder.walk(content) }) { $0.isSpokenFirst = isHere }
  }
}
