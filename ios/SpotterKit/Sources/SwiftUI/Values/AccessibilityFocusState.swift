/// Where a screen reader is: kept as the focus is.
@MainActor @propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: Installed {
  let focus: FocusState<Value>

  public init() where Value == Bool { focus = FocusState() }

  public var wrappedValue: Value {
    get { focus.wrappedValue }
    nonmutating set { focus.wrappedValue = newValue }
  }

  public var projectedValue: Binding { Binding(focus: focus.projectedValue) }

  @MainActor @propertyWrapper public struct Binding {
    let focus: FocusState<Value>.Binding
    public var wrappedValue: Value {
      get { focus.wrappedValue }
      nonmutating set { focus.wrappedValue = newValue }
    }
    public var projectedValue: Self { self }
  }

  func install(_ recorder: Recorder, _ key: String) { focus.install(recorder, key) }
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
