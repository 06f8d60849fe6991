extension Store {
  /// Sees to it that what was told is done, although the system may soon stop the process. `begin`
  /// takes the system's assertion and is given what to do when its patience ends; `release` gives the
  /// assertion back, exactly once.
  public func settle<Assertion>(
    holding begin: @MainActor (_ expired: @escaping @MainActor @Sendable () -> Void) -> Assertion,
    release: @escaping @MainActor (Assertion) -> Void
  ) {
    let held = Held(release)
    held.assertion = begin { held.giveBack() }
    Task {
      await settled()
      held.giveBack()
    }
  }
}

@MainActor private final class Held<Assertion> {
  var assertion: Assertion?
  private let release: @MainActor (Assertion) -> Void

  init(_ release: @escaping @MainActor (Assertion) -> Void) { self.release = release }

  func giveBack() {
    if let assertion { release(assertion) }
    assertion = nil
  }
}
