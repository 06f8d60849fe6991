import SpotterTypes

/// What fields hold and the core has not heard yet, oldest first.
struct Typing {
  /// After so much quiet it is told.
  static let quietMs: UInt32 = 200

  /// Grows with each change.
  private(set) var turn = 0
  private var waiting: [Typed] = []

  /// Notes what a field holds now; answers the turn.
  mutating func note(_ typed: Typed) -> Int {
    if let place = waiting.firstIndex(where: { $0.key == typed.key }) {
      waiting[place] = typed
    } else {
      waiting.append(typed)
    }
    turn += 1
    return turn
  }

  /// What is waiting, which then waits no longer.
  mutating func take() -> [Typed] {
    defer { waiting = [] }
    return waiting
  }
}
