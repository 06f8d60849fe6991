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

  /// Does something once, after so long by the clock that does not jump: a toast goes, a chosen row
  /// was seen to settle. A test's clock moves it on.
  public func later(_ afterMs: UInt32, _ work: @escaping @MainActor @Sendable () -> Void) {
    handlers.time.perform(TimerOperation(afterMs: afterMs)) { _ in await work() }
  }

  /// Returns when the core has answered everything told so far and the newest view is here. Open
  /// sockets and timers yet to come are not waited for.
  public func settled() async {
    await bridge?.settled(after: told)
  }

  /// Nothing reaches the core any more, as when the process is killed.
  public func end() async {
    events?.finish()
    await bridge?.end()
    bridge = nil
  }

  /// Who never left does not come back: a process that begins would lose the place that it kept.
  private func isNews(_ what: Happening) -> Bool {
    if what == .foreground, isInFront { return false }
    if what == .foreground || what == .background { isInFront = what == .foreground }
    return true
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
