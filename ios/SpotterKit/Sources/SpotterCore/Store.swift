import Foundation
import Observation
import SpotterTypes

/// What the screens read, and whom they tell. One per process.
///
/// Events reach the core in the order in which they are told. What a field holds goes after 200 ms of
/// quiet, and always before any other event.
@MainActor @Observable public final class Store {
  /// What to draw; absent until the core has drawn for the first time.
  public private(set) var view: SpotterTypes.View?
  /// What the bridge refused; to be drawn.
  public private(set) var trouble: Trouble?

  @ObservationIgnored private let handlers: Handlers
  @ObservationIgnored private var bridge: Bridge?
  @ObservationIgnored private var events: AsyncStream<ShellEvent>.Continuation?
  /// How many events.
  @ObservationIgnored private(set) var told = 0
  @ObservationIgnored private var typing = Typing()
  /// Whether the core takes it that somebody looks; a process begins that way.
  @ObservationIgnored private var isInFront = true
  /// Whether nothing happened yet but that the process began.
  @ObservationIgnored var hasOnlyBegun = false
  /// What the core knows of its surroundings.
  @ObservationIgnored private var surroundings: SpotterTypes.Environment?

  public init(handlers: Handlers) {
    self.handlers = handlers
    let bridge = Bridge(
      handlers: handlers,
      show: { [weak self] in self?.view = $0 },
      report: { [weak self] in self?.trouble = $0 })
    let (stream, continuation) = AsyncStream.makeStream(of: ShellEvent.self)
    self.bridge = bridge
    events = continuation
    Task.detached(priority: .userInitiated) {
      for await event in stream { await bridge.tell(event) }
    }
  }

  /// Tells the core what happened, with what was typed before it.
  public func tell(_ what: Happening) {
    guard isNews(what) else { return }
    flushTyped()
    pass(what)
  }

  /// A control was tapped; `atMs` is when the finger came down, by the time handler's `atMs`.
  public func act(_ action: [UInt8], atMs: Int64? = nil) {
    tell(.do(Do(action: action, atMs: atMs ?? handlers.time.atMs)))
  }

  /// A field holds this text, typed over this revision.
  public func typed(key: String, rev: UInt64, text: String) {
    let turn = typing.note(Typed(key: key, rev: rev, text: text))
    handlers.time.perform(TimerOperation(afterMs: Typing.quietMs)) { [weak self] _ in
      await self?.isQuiet(since: turn)
    }
  }

  /// The clock that does not jump, for the moment a finger comes down.
  public var atMs: Int64 { handlers.time.atMs }

  /// Returns when the core has answered everything told so far and the newest view is here, or when
  /// the task is cancelled. Open sockets, timers yet to come and what a person has yet to answer (a
  /// share sheet, the camera, a permission) are not waited for; `evenPeople` waits for those as well.
  public func settled(evenPeople: Bool = false) async {
    await bridge?.settled(after: told, evenPeople: evenPeople)
  }

  /// Nothing reaches the core any more, as when the process is killed.
  public func end() async {
    events?.finish()
    await bridge?.end()
    bridge = nil
  }

  /// Who never left does not come back, or goes twice: a process that begins would lose the place that
  /// it kept. Surroundings are told when they are others.
  private func isNews(_ what: Happening) -> Bool {
    switch what {
    case .foreground, .background:
      hasOnlyBegun = false
      defer { isInFront = what == .foreground }
      return isInFront != (what == .foreground)
    case .environment(let now):
      defer { surroundings = now }
      return surroundings != now
    case .start(let start):
      surroundings = start.environment
      return true
    default:
      hasOnlyBegun = false
      return true
    }
  }

  private func isQuiet(since turn: Int) {
    if typing.turn == turn { flushTyped() }
  }

  private func flushTyped() {
    for typed in typing.take() { pass(.typed(typed)) }
  }

  private func pass(_ what: Happening) {
    let time = handlers.time
    told += 1
    events?.yield(ShellEvent(nowMs: time.nowMs, utcOffsetMin: time.utcOffsetMin, what: what))
  }
}
