extension View {
  /// Runs while the view is there, and anew for another id.
  public func task<T: Equatable & Hashable>(
    id: T, priority: TaskPriority = .userInitiated, _ action: @escaping @MainActor () async -> Void
  ) -> some View {
    _Tasked(content: self, id: AnyHashable(id), action: action)
  }
  public func task(
    priority: TaskPriority = .userInitiated, _ action: @escaping @MainActor () async -> Void
  ) -> some View {
    _Tasked(content: self, id: AnyHashable(0), action: action)
  }

  public func onAppear(perform action: (@MainActor () -> Void)? = nil) -> some View {
    _Appearing(content: self, appear: action, leave: nil)
  }
  public func onDisappear(perform action: (@MainActor () -> Void)? = nil) -> some View {
    _Appearing(content: self, appear: nil, leave: action)
  }

  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping @MainActor (_ old: V, _ new: V) -> Void
  ) -> some View {
    _Watched(content: self, value: value, initial: initial, action: action)
  }
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping @MainActor () -> Void
  ) -> some View {
    _Watched(content: self, value: value, initial: initial) { _, _ in action() }
  }

  /// Another id is another view: its state begins anew.
  public func id<ID: Hashable>(_ id: ID) -> some View { _Identified(content: self, id: "\(id)") }

  public func disabled(_ disabled: Bool) -> some View {
    _Surrounded(content: self) { if disabled { $0.isEnabled = false } }
  }

  /// A link of ours was opened, wherever it stood.
  public func onOpenURL(perform action: @escaping @MainActor (URL) -> Void) -> some View {
    _Opening(content: self, action: action)
  }
  public func onTapGesture(count: Int = 1, perform action: @escaping @MainActor () -> Void) -> some View {
    _Tapped(content: self, action: action)
  }
}

/// What a tap finds, whether or not a screen reader does.
struct _Tapped<Content: View>: _Primitive, Recorded {
  let content: Content
  let action: @MainActor () -> Void

  func record(_ recorder: Recorder) {
    recorder.walk(content)
    recorder.gestures.append(action)
  }
}

struct _Opening<Content: View>: _Primitive, Recorded {
  let content: Content
  let action: @MainActor (URL) -> Void

  func record(_ recorder: Recorder) {
    recorder.opens.append(action)
    recorder.walk(content)
  }
}

struct _Tasked<Content: View>: _Primitive, Recorded {
  let content: Content
  let id: AnyHashable
  let action: @MainActor () async -> Void

  func record(_ recorder: Recorder) {
    let key = recorder.key + ".task"
    if !recorder.isQuiet {
      recorder.memory.touch(key)
      start(recorder.memory, key)
    }
    recorder.inside("task") { recorder.walk(content) }
  }

  private func start(_ memory: Memory, _ key: String) {
    if let running = memory.tasks[key] {
      if running.id == id { return }
      running.task.cancel()
    }
    let (action, id) = (action, id)
    memory.tasks[key] = Memory.Running(id: id, task: Task { await action() })
  }
}

struct _Appearing<Content: View>: _Primitive, Recorded {
  let content: Content
  let appear: (@MainActor () -> Void)?
  let leave: (@MainActor () -> Void)?

  func record(_ recorder: Recorder) {
    if !recorder.isQuiet {
      let key = recorder.key + (appear == nil ? ".leaving" : ".appearing")
      let isNew = recorder.memory.appears(key, leaving: leave ?? {})
      if isNew, let appear { recorder.memory.due.append(appear) }
    }
    recorder.inside("appearing") { recorder.walk(content) }
  }
}

struct _Watched<Content: View, V: Equatable>: _Primitive, Recorded {
  let content: Content
  let value: V
  let initial: Bool
  let action: @MainActor (V, V) -> Void

  func record(_ recorder: Recorder) {
    let key = recorder.key + ".watched"
    let memory = recorder.memory
    memory.touch(key)
    let (action, value) = (action, value)
    let old = memory.seen[key] as? V
    if !recorder.isQuiet {
      memory.seen[key] = value
      if let old, old != value { memory.due.append { action(old, value) } }
      if old == nil, initial { memory.due.append { action(value, value) } }
    }
    recorder.inside("watched") { recorder.walk(content) }
  }
}

struct _Identified<Content: View>: _Primitive, Recorded {
  let content: Content
  let id: String

  func record(_ recorder: Recorder) { recorder.inside("id \(id)") { recorder.walk(content) } }
}
