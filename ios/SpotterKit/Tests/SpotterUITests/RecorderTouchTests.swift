import Testing

@_spi(Recording) import SwiftUI

/// What a finger does that is no plain tap, and what the platform does with a binding.
@Suite(.timeLimit(.minutes(1))) @MainActor struct RecorderTouchTests {
  @Test func whoReadsOtherwiseThanWasWrittenIsFoundOut() throws {
    let path = drawn(StuckStack())
    try path.swipeBack()
    #expect(path.problems == ["the path reads otherwise than it was written"])
    let toggle = drawn(Toggle("Sounds", isOn: .constant(false)))
    try toggle.tap("Sounds")
    #expect(toggle.problems == ["a toggle reads otherwise than it was written"])
    let field = drawn(TextField("Name", text: .constant("")))
    try field.type("Ana", into: "Name")
    #expect(field.problems == ["a field reads otherwise than it was written"])
  }

  @Test func aButtonKnowsOfTheFinger() throws {
    let seen = Counter()
    let recorder = drawn(
      Button("Share") {}.accessibilityIdentifier("share").buttonStyle(Watching(seen: seen)))
    try recorder.comeDown(key: "share")
    #expect(seen.count == 1)
    recorder.slideAway()
    #expect(seen.count == 0)
    try recorder.tap(key: "share")
    #expect(seen.count == 0)
  }

  @Test func aTapFindsWhatLiesOverAnElement() throws {
    let taps = Counter()
    let recorder = drawn(
      Button("Share") {}.disabled(true).accessibilityIdentifier("share")
        .overlay { Color.clear.onTapGesture { taps.count += 1 }.accessibilityHidden(true) })
    try recorder.touch(key: "share")
    #expect(taps.count == 1)
    #expect(throws: Untouchable.disabled("share")) { try recorder.tap(key: "share") }
  }

  @Test func whatIsGoneTakesNoTap() throws {
    let recorder = drawn(
      Button("Share") {}.disabled(true).accessibilityIdentifier("share")
        .overlay { Color.clear.onTapGesture {}.hidden() })
    #expect(throws: Untouchable.disabled("share")) { try recorder.touch(key: "share") }
  }

  @Test func aPositionIsMirroredOnce() {
    let twice = Text("Ana").position(x: 8).flipsForRightToLeftLayoutDirection(true)
    #expect(drawn(twice.environment(\.layoutDirection, .rightToLeft)).problems.count == 1)
    #expect(drawn(twice).problems == [])
    let once = Text("Ana").position(x: 8).environment(\.layoutDirection, .leftToRight)
      .flipsForRightToLeftLayoutDirection(true).environment(\.layoutDirection, .rightToLeft)
    #expect(drawn(once).problems == [])
  }
}

private struct StuckStack: View {
  var body: some View {
    NavigationStack(path: .constant(["a"])) {
      Text("Root").navigationDestination(for: String.self) { Text("At \($0)") }
    }
  }
}

private struct Watching: ButtonStyle {
  let seen: Counter
  func makeBody(configuration: Configuration) -> some View {
    configuration.label.onChange(of: configuration.isPressed) { _, isDown in seen.count += isDown ? 1 : -1 }
  }
}
