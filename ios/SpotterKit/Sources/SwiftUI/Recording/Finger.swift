/// What a finger could not do.
@_spi(Recording) public enum Untouchable: Error, Equatable {
  case notThere(String)
  case twice(String)
  case disabled(String)
  case covered(String)
  case nothingToTap(String)
  case noField
  case noWayBack
}

/// What a finger does. Each draws what came of it.
extension Recorder {
  /// Taps the element with this label.
  public func tap(_ label: String) throws(Untouchable) { try tap(only(label) { $0.label == label }) }

  /// Taps the element with this identifier.
  public func tap(key: String) throws(Untouchable) { try tap(only(key) { $0.identifier == key }) }

  /// Taps an element that was found by other means.
  public func tap(_ node: Node) throws(Untouchable) {
    let name = node.identifier ?? node.label
    guard elements.contains(where: { $0.path == node.path && $0.role == node.role }) else {
      throw .covered(name)
    }
    guard node.isEnabled else { throw .disabled(name) }
    if node.isField { return take(node) }
    guard node.tap != nil else { throw .nothingToTap(name) }
    guard node.isPressable else { return act { node.tap?() } }
    press(node.path)
    // What was drawn under the finger acts when it is lifted; it acts first, then it is up.
    let under = elements.first { $0.path == node.path && $0.role == node.role } ?? node
    act {
      pressed = nil
      under.tap?()
    }
  }

  /// A finger comes down on a button, and stays.
  public func comeDown(key: String) throws(Untouchable) { press(try only(key) { $0.identifier == key }.path) }

  /// The finger slides away and does nothing.
  public func slideAway() { press(nil) }

  private func press(_ path: String?) { act { pressed = path } }

  /// A finger comes down where this element lies, on whatever lies over it.
  public func touch(key: String) throws(Untouchable) {
    let node = try only(key) { $0.identifier == key }
    guard let over = node.over else { return try tap(node) }
    act { over() }
  }

  /// Writes the whole text of a field, a picker or a date, found by label or identifier.
  public func type(_ text: String, into name: String) throws(Untouchable) {
    let node = try only(name) { ($0.label == name || $0.identifier == name) && $0.write != nil }
    guard node.isEnabled else { throw .disabled(name) }
    if node.isField { take(node) }
    act { node.write?(text) }
  }

  /// Presses a key of a hardware keyboard. Over a field without a modifier it is a letter.
  public func press(_ key: KeyboardShortcut) throws(Untouchable) {
    let found = elements.filter { $0.keys.contains(key) }
    if found.count > 1 { throw .twice("\(key.key.character)") }
    guard let node = found.first else { throw .notThere("\(key.key.character)") }
    guard node.isEnabled else { throw .disabled("\(key.key.character)") }
    act { node.tap?() }
  }

  /// The field with the focus.
  public var field: Node? { elements.first { $0.isField && $0.path == focused } }

  /// Replaces the text of the field with the focus.
  public func type(_ text: String) throws(Untouchable) {
    guard let write = field?.write else { throw .noField }
    act { write(text) }
  }

  /// The keyboard's return key. A field of one line gives the focus away by it; in several lines it
  /// begins the next one.
  public func pressReturn() throws(Untouchable) {
    if let field, field.isLong { return try type((field.text ?? "") + "\n") }
    guard let field, let submit = field.submit else { throw .noField }
    act { submit() }
    guard focused == field.path else { return }
    act {
      focused = nil
      field.focus?(false)
    }
  }

  /// Does one of an element's other actions, as a swipe does.
  public func swipe(_ name: String, on node: Node) throws(Untouchable) {
    guard let action = node.actions.first(where: { $0.name == name }) else { throw .notThere(name) }
    guard action.isEnabled else { throw .disabled(name) }
    act { action.run() }
  }

  /// Swipes back from the edge: the path of the navigation stack is written shorter.
  public func swipeBack() throws(Untouchable) {
    guard overlays.isEmpty, let back = backs.last, back.depth > 0 else { throw .noWayBack }
    act { back.pop() }
  }

  /// Opens a link that stood in a message.
  public func open(_ link: URL) { act { opens.forEach { $0(link) } } }

  /// Takes away what lies on top: swipes a sheet down, taps beside a menu.
  public func dismiss() throws(Untouchable) {
    guard let dismiss = overlays.last?.dismiss else { throw .noWayBack }
    act { dismiss() }
  }

  private func act(_ change: @MainActor () -> Void) {
    let drawer = Recorder.current
    Recorder.current = self
    change()
    // A menu opens, the focus moves: nothing of that is observed.
    memory.isStale = true
    Recorder.current = drawer
    draw()
  }

  private func take(_ node: Node) {
    guard focused != node.path else { return }
    act {
      field?.focus?(false)
      focused = node.path
      node.focus?(true)
    }
  }

  private func only(_ name: String, _ fits: (Node) -> Bool) throws(Untouchable) -> Node {
    let found = elements.filter(fits)
    if found.count > 1 { throw .twice(name) }
    if let node = found.first { return node }
    let layers = [base] + overlays.map(\.nodes)
    if layers.dropLast().joined().flatMap(\.elements).contains(where: fits) { throw .covered(name) }
    throw .notThere(name)
  }
}
