/// A real server, and people with phones who share one clock.
@MainActor public final class Town {
  public let server: Server
  private let clock = TownClock()
  private let screen: MakeScreen

  public init(screen: @escaping MakeScreen) throws {
    server = try Server()
    self.screen = screen
  }

  /// A new phone for somebody.
  public func phone(_ name: String) throws -> Phone {
    try Phone(name, in: self, clock: clock, screen: screen)
  }
}
