import SpotterTypes

@testable import SpotterCore

/// Fails at everything.
struct BrokenDisk: StoreHandler {
  struct Broken: Error { let sector = 7 }

  func perform(_ operation: StoreOperation) async throws -> StoreOutput { throw Broken() }
}

/// Holds nothing and keeps nothing.
struct EmptyDisk: StoreHandler {
  func perform(_ operation: StoreOperation) async throws -> StoreOutput {
    switch operation {
    case .load: .loaded(StoreEntries(entries: []))
    case .scan: .scanned(StoreEntries(entries: []))
    case .commit: .committed
    }
  }
}

/// Says nothing until it is asked to answer.
actor SilentDisk: StoreHandler {
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var answers = false

  func answer() {
    answers = true
    waiting.forEach { $0.resume() }
    waiting = []
  }

  func perform(_ operation: StoreOperation) async throws -> StoreOutput {
    if !answers { await withCheckedContinuation { waiting.append($0) } }
    return try await EmptyDisk().perform(operation)
  }
}

/// The system's assertions, as a test sees them.
@MainActor final class Assertions {
  private(set) var begun = 0
  private(set) var ended: [Int] = []
  private(set) var expired: (@MainActor @Sendable () -> Void)?

  func begin(_ expired: @escaping @MainActor @Sendable () -> Void) -> Int {
    begun += 1
    self.expired = expired
    return begun
  }

  func end(_ assertion: Int) { ended.append(assertion) }
}
