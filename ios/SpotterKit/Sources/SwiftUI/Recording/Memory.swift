/// What a walk leaves for the next one, by the place in the tree of views.
@MainActor final class Memory {
  /// A state's box.
  @MainActor final class Box {
    var value: Any { didSet { memory?.isStale = true } }
    private weak var memory: Memory?

    init(_ value: Any, _ memory: Memory) {
      self.value = value
      self.memory = memory
    }
  }

  /// A task that a view started.
  struct Running {
    let id: AnyHashable
    let task: Task<Void, Never>
  }

  var boxes: [String: Box] = [:]
  var tasks: [String: Running] = [:]
  /// What `onChange` saw last.
  var seen: [String: Any] = [:]
  /// What is on the screen, with what it does when it leaves.
  var present: [String: @MainActor () -> Void] = [:]
  /// What is to be done after the walk.
  var due: [@MainActor () -> Void] = []

  /// Whether something that was read has changed since.
  var isStale = true

  private var names: [ObjectIdentifier: String] = [:]
  private var touched: Set<String> = []
  private var appearing: [String: @MainActor () -> Void] = [:]

  func begin() {
    touched = []
    appearing = [:]
  }

  /// Forgets what was not walked: its state is lost, its tasks are cancelled, it disappears.
  func finish() {
    for (key, leave) in present where appearing[key] == nil { due.append(leave) }
    present = appearing
    boxes = boxes.filter { touched.contains($0.key) }
    seen = seen.filter { touched.contains($0.key) }
    for (key, running) in tasks where !touched.contains(key) {
      running.task.cancel()
      tasks[key] = nil
    }
  }

  /// A view's name in a path; to ask for it each time is slow.
  func name(of type: Any.Type) -> String {
    let id = ObjectIdentifier(type)
    if let name = names[id] { return name }
    let name = String(describing: type)
    // The same name for two types would be the same place for two views.
    let short = name.count < 60 ? name : "\(name.prefix { $0 != "<" })<\(names.count)>"
    names[id] = short
    return short
  }

  func touch(_ key: String) { touched.insert(key) }

  func box(_ key: String, _ initial: () -> Any) -> Box {
    touch(key)
    if let box = boxes[key] { return box }
    let box = Box(initial(), self)
    boxes[key] = box
    return box
  }

  /// Whether it was not on the screen before.
  func appears(_ key: String, leaving: @escaping @MainActor () -> Void) -> Bool {
    appearing[key] = leaving
    return present[key] == nil
  }
}
