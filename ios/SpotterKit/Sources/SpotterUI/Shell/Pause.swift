/// Waiting for what goes by itself: a toast, the row that settles. A test gives its own.
public struct Pause: Sendable {
  private let wait: @MainActor @Sendable (Duration) async -> Void

  public init(_ wait: @escaping @MainActor @Sendable (Duration) async -> Void) { self.wait = wait }

  /// As long as it says; a cancelled wait ends at once.
  public static let real = Pause { try? await Task.sleep(for: $0) }

  @MainActor func callAsFunction(_ duration: Duration) async { await wait(duration) }
}
