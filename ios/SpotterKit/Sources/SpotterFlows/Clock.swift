import SpotterCore
import SpotterTypes
import Synchronization

/// A clock that a test moves: one for everybody in a town. It starts at the real time, because the
/// server's own clock is real.
public final class TownClock: Sendable {
  private let now: Mutex<Int64>
  private let start: Int64

  public init() {
    start = SystemTime().nowMs
    now = Mutex(start)
  }

  /// Milliseconds since 1970.
  public var nowMs: Int64 { now.withLock { $0 } }

  /// Milliseconds on the clock that does not jump.
  var atMs: Int64 { nowMs - start }

  /// Moves it forward to this time, never back.
  func reach(_ ms: Int64) {
    now.withLock { $0 = max($0, ms) }
  }
}

/// The clocks of one life of a phone's app. Timers answer when the test lets them.
final class PhoneTime: TimeHandler {
  private struct Waiting {
    let due: Int64
    let answer: Answer
  }

  private let clock: TownClock
  private let timers = Mutex<[Waiting]>([])

  init(_ clock: TownClock) {
    self.clock = clock
  }

  var nowMs: Int64 { clock.nowMs }
  var atMs: Int64 { clock.atMs }
  let utcOffsetMin: Int32 = 60

  func perform(_ operation: TimerOperation, answer: @escaping Answer) {
    let timer = Waiting(due: clock.nowMs + Int64(operation.afterMs), answer: answer)
    timers.withLock { timers in
      let place = timers.firstIndex { $0.due > timer.due } ?? timers.endIndex
      timers.insert(timer, at: place)
    }
  }

  /// Wakes the next timer that is due by then, moving the clock to it; whether there was one.
  func wake(until: Int64) async -> Bool {
    let next = timers.withLock { timers in
      timers.first.map { $0.due <= until } == true ? timers.removeFirst() : nil
    }
    guard let next else { return false }
    clock.reach(next.due)
    await next.answer(TimerOutput(nowMs: clock.nowMs))
    return true
  }

  /// Wakes nobody any more.
  func stop() {
    timers.withLock { $0 = [] }
  }
}
