/// A value of a view's own, kept as long as the view keeps its place.
@MainActor @propertyWrapper public struct State<Value>: Installed {
  final class Slot {
    var box: Memory.Box?
    var initial: Value
    init(_ initial: Value) { self.initial = initial }
  }

  let slot: Slot

  public init(wrappedValue: Value) { slot = Slot(wrappedValue) }
  public init(initialValue: Value) { slot = Slot(initialValue) }

  public var wrappedValue: Value {
    get { slot.box?.value as? Value ?? slot.initial }
    nonmutating set {
      if let box = slot.box { box.value = newValue } else { slot.initial = newValue }
    }
  }

  public var projectedValue: Binding<Value> {
    let slot = slot
    return Binding(
      get: { slot.box?.value as? Value ?? slot.initial },
      set: { new in
        if let box = slot.box { box.value = new } else { slot.initial = new }
      })
  }

  func install(_ recorder: Recorder, _ key: String) {
    slot.box = recorder.memory.box(key) { slot.initial }
  }
}

extension State where Value: ExpressibleByNilLiteral {
  public init() { self.init(wrappedValue: nil) }
}

/// A value read and written elsewhere.
@MainActor @preconcurrency @propertyWrapper @dynamicMemberLookup public struct Binding<Value> {
  let get: @MainActor () -> Value
  let set: @MainActor (Value) -> Void

  public init(get: @escaping @MainActor () -> Value, set: @escaping @MainActor (Value) -> Void) {
    self.get = get
    self.set = set
  }

  public static func constant(_ value: Value) -> Binding { Binding(get: { value }, set: { _ in }) }

  public var wrappedValue: Value {
    get { get() }
    nonmutating set { set(newValue) }
  }
  public var projectedValue: Binding { self }

  public subscript<Subject>(dynamicMember path: WritableKeyPath<Value, Subject>) -> Binding<Subject> {
    let (get, set) = (get, set)
    nonisolated(unsafe) let path = path
    return Binding<Subject>(
      get: { get()[keyPath: path] },
      set: { new in
        var value = get()
        value[keyPath: path] = new
        set(value)
      })
  }
}
