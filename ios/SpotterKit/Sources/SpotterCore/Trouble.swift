import SpotterFFI

/// The core and its shell did not understand each other: our own bug, drawn with a request to report
/// it. What was stored is not touched.
public struct Trouble: Sendable, Equatable {
  /// In words, "please report this" in front; never content.
  public let words: String
  /// The core has stopped, and only a new process helps.
  public let isTheEnd: Bool

  init(_ error: any Error) {
    switch error as? CoreError {
    case .Malformed(let message)?, .NotAsked(let message)?:
      (words, isTheEnd) = (message, false)
    case .Panicked(let message)?:
      (words, isTheEnd) = (message, true)
    case nil:
      // A codec's error can quote what it could not read, so only its kind is told.
      (words, isTheEnd) = ("please report this: \(type(of: error)) between the core and its shell", false)
    }
  }
}
