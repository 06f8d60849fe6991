/// Walks a screen and keeps what a walk leaves behind: the tree, and the state of its views.
@_spi(Recording) @MainActor public final class Recorder {
  /// Surroundings of the whole screen.
  public var environment = EnvironmentValues() {
    didSet { if !isWalking { memory.isStale = true } }
  }
  /// How large the screen is.
  public var size = CGSize(width: 390, height: 844)
  /// What clocks show.
  public var now: () -> Date = { Date() }
  /// What was said by announcements, oldest first.
  public internal(set) var announcements: [String] = []
  /// What is wrong with the screen as it was drawn last.
  public internal(set) var problems: [String] = []

  /// What went wrong when something was touched; it stays wrong.
  var faults: [String] = []
  /// Where each list or scroll view on the screen stands in the tree: another place begins at the top.
  public internal(set) var scrolls: [String] = []
  /// The path of the button under the finger.
  var pressed: String?
  /// What a tap finds that is drawn but is no element.
  var gestures: [@MainActor () -> Void] = []

  let root: @MainActor (Recorder) -> Void
  var base: [Node] = []
  var overlays: [Overlay] = []
  var sink: [Node] = []
  var path: [String] = []
  var memory = Memory()
  /// The path of the menu that is open.
  var openMenu: String?
  /// The path of the field with the focus.
  var focused: String?
  var backs: [Back] = []
  /// Who hears of an opened link.
  var opens: [@MainActor (URL) -> Void] = []
  /// The navigation stack and the bar that are walked.
  var stack: StackInWork?
  var bar: Bar?
  var tabs: TabsInWork?
  /// Whether the screen on top wants no tab bar.
  var tabsAreHidden = false
  /// Walked out of sight: a tab or screen that keeps its state.
  var isQuiet = false
  private var isWalking = false
  /// Whether something shows the time, and so changes by itself.
  var hasClock = false

  public init(_ view: some View) {
    root = { $0.walk(view) }
  }

  /// Draws until nothing changes any more, as a frame of the real one does. Where nothing that was
  /// read has changed, there is nothing to draw.
  public func draw() {
    let drawer = Recorder.current
    Recorder.current = self
    defer { Recorder.current = drawer }
    if hasClock { memory.isStale = true }
    for _ in 0..<Self.roundsMax where memory.isStale {
      memory.isStale = false
      let memory = memory
      withObservationTracking {
        walkOnce()
      } onChange: {
        // Everything that screens observe lives on the main actor.
        MainActor.assumeIsolated { memory.isStale = true }
      }
      let due = memory.due
      memory.due = []
      due.forEach { $0() }
    }
    if memory.isStale { problems.append("the screen does not come to rest") }
  }

  /// Ends what the screen started, as when the app is put away for good.
  public func end() {
    memory.tasks.values.forEach { $0.task.cancel() }
    memory = Memory()
  }

  /// More rounds than any screen needs before it rests.
  private static let roundsMax = 20
  /// The one that draws now, for announcements.
  static weak var current: Recorder?

  private func walkOnce() {
    isWalking = true
    defer { isWalking = false }
    (sink, overlays, problems, backs, opens, hasClock) = ([], [], faults, [], [], false)
    (scrolls, gestures) = ([], [])
    path = ["root"]
    memory.begin()
    root(self)
    base = sink
    memory.finish()
    checkTwins()
  }

  func walk<V: View>(_ view: V) {
    if let recorded = view as? any Recorded { return recorded.record(self) }
    inside(memory.name(of: V.self)) {
      let here = key
      for child in Mirror(reflecting: view).children {
        guard let installed = child.value as? any Installed else { continue }
        installed.install(self, here + "." + (child.label ?? ""))
      }
      walk(view.body)
    }
  }

  /// Where the walk is.
  var key: String { path.joined(separator: "/") }

  func inside(_ step: String, _ body: () -> Void) {
    path.append(step)
    body()
    path.removeLast()
  }

  /// What the walk of `body` records, kept apart.
  func collect(_ body: () -> Void) -> [Node] {
    let outer = sink
    sink = []
    defer { sink = outer }
    body()
    return sink
  }

  func with<V>(_ value: WritableKeyPath<EnvironmentValues, V>, _ new: V, _ body: () -> Void) {
    let old = environment
    environment[keyPath: value] = new
    body()
    environment = old
  }

  /// Records nothing, but keeps the state of what it walks. What is only unheard is still there for a
  /// finger.
  func quietly(isDrawn: Bool = false, _ body: () -> Void) {
    let (wasQuiet, heldOverlays, heldBacks) = (isQuiet, overlays, backs)
    let (heldScrolls, heldGestures) = (scrolls, gestures)
    isQuiet = true
    _ = collect(body)
    (isQuiet, overlays, backs) = (wasQuiet, heldOverlays, heldBacks)
    if !isDrawn { (scrolls, gestures) = (heldScrolls, heldGestures) }
  }
}

extension Binding where Value: Equatable {
  /// Writes, and reads again at once, as SwiftUI does: who reads something else loses what was written.
  func write(_ value: Value, _ recorder: Recorder?, _ what: String) {
    wrappedValue = value
    if wrappedValue != value { recorder?.faults.append("\(what) reads otherwise than it was written") }
  }
}

/// What records itself instead of having a body.
@MainActor protocol Recorded {
  func record(_ recorder: Recorder)
}

/// A property wrapper that is given its place before a body is read.
@MainActor protocol Installed {
  func install(_ recorder: Recorder, _ key: String)
}
