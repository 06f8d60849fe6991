import SpotterCore

/// Between taps of a person, by the phone's clock.
private let betweenTapsMs: Int64 = 300
/// How far the clock is moved while waiting for something to appear: over HTTP alone the core asks at
/// least once in this time.
private let aheadMs: Int64 = 90_000
/// A field's text is told after 200 ms of quiet.
private let quietMs: Int64 = 200

/// What a person does: taps what can be reached, types into what has the focus, waits, looks.
extension Phone {
  /// Whether it is on the screen now.
  public func sees(_ target: Target) throws -> Bool {
    try fitting(target).count > target.index
  }

  /// Waits until it is on the screen.
  public func see(_ target: Target) async throws {
    if try await waits({ try self.sees(target) }) { return }
    throw try CannotBeDone("\(name): \(target) is not on the screen:\n\(read())")
  }

  /// Waits until it is not on the screen.
  public func notSee(_ target: Target) async throws {
    if try await waits({ try !self.sees(target) }) { return }
    throw try CannotBeDone("\(name): \(target) is still on the screen:\n\(read())")
  }

  /// Taps it, 300 ms after what came before.
  public func tap(_ target: Target) async throws {
    let element = try await reach(target)
    taps += 1
    try screen.tap(element)
    try await settle()
  }

  /// Taps it, and the same place again so often, after so long each time.
  public func bounce(_ target: Target, times: Int, delayMs: Int64) async throws {
    let element = try await reach(target)
    taps += 1
    try screen.tap(element)
    for _ in 1..<times {
      // The second touch comes while the first is still being answered.
      clock.reach(clock.nowMs + delayMs)
      try await settle()
      taps += 1
      try screen.tapSamePlace(as: element)
    }
    try await settle()
  }

  /// Types into what has the focus.
  public func type(_ text: String) async throws {
    try screen.type(text)
    try await advance(quietMs)
    try await settle()
  }

  /// Erases so many characters from the end of what has the focus.
  public func erase(_ count: Int) async throws {
    try screen.erase(count)
    try await advance(quietMs)
    try await settle()
  }

  /// The keyboard's return key.
  public func enter() async throws {
    try screen.enter()
    try await settle()
  }

  /// The platform's back gesture.
  public func back() async throws {
    try screen.back()
    try await settle()
  }

  /// Every word that can be read now, for a message.
  public func read() throws -> String {
    let lines = try screen.elements().map { element in
      "  \(element.canBeTapped ? "›" : " ") \(element.words.joined(separator: " | "))  [\(element.key)]"
    }
    return lines.joined(separator: "\n")
  }

  private func fitting(_ target: Target) throws -> [Element] {
    try screen.elements().filter(target.fits)
  }

  private func reach(_ target: Target) async throws -> Element {
    try await see(target)
    try await advance(betweenTapsMs)
    try await settle()
    let candidates = try fitting(target).dropFirst(target.index)
    guard let element = candidates.first(where: \.canBeTapped) else {
      throw try CannotBeDone("\(name): \(target) cannot be tapped:\n\(read())")
    }
    return element
  }

  private func waits(_ isSo: @MainActor () throws -> Bool) async throws -> Bool {
    let until = clock.nowMs + aheadMs
    try await settle()
    while try !isSo() {
      guard try await wake(until: until) else { return false }
    }
    return true
  }
}
