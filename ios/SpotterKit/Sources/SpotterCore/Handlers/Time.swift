import Foundation
import SpotterTypes

/// The clocks, and who wakes the core later.
public protocol TimeHandler: Sendable {
  typealias Answer = @Sendable (TimerOutput) async -> Void
  /// The wall clock, in milliseconds since 1970.
  var nowMs: Int64 { get }
  /// A clock that does not jump, in milliseconds.
  var atMs: Int64 { get }
  /// Minutes east of UTC.
  var utcOffsetMin: Int32 { get }
  /// Answers once, when the time has passed by the clock that does not jump. Returns at once.
  func perform(_ operation: TimerOperation, answer: @escaping Answer)
}

/// The device's own clocks.
public struct SystemTime: TimeHandler {
  private let start = ContinuousClock.now

  public init() {}

  public var nowMs: Int64 { Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)) }

  public var atMs: Int64 {
    let passed = (ContinuousClock.now - start).components
    return passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000
  }

  public var utcOffsetMin: Int32 { Int32(TimeZone.current.secondsFromGMT() / 60) }

  public func perform(_ operation: TimerOperation, answer: @escaping Answer) {
    Task {
      // Nobody cancels this task, so the sleep ends when the time has passed.
      try? await Task.sleep(for: .milliseconds(operation.afterMs), clock: .continuous)
      await answer(TimerOutput(nowMs: nowMs))
    }
  }
}
