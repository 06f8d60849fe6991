import SpotterTypes
import Testing

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// A tablet, and a hardware keyboard.
@Suite(.timeLimit(.minutes(1))) @MainActor struct WideTests {
  @Test func listAndDetailStandSideBySideBesideARail() throws {
    let page = try sample("blueprint") { $0.environment.horizontalSizeClass = .regular }
    let titles = page.elements.filter { $0.traits.contains(.isHeader) }.map(\.label)
    #expect(titles.contains("Blueprints"))
    #expect(titles.contains("Discovery call"))
    #expect(page.elements.first?.identifier == "tab/today")
    #expect(page.problems == [])
  }

  @Test(arguments: Samples.names) func nothingIsThereTwiceIn(_ name: String) throws {
    let view = try #require(Samples.view(name))
    let page = try sample(name) { $0.environment.horizontalSizeClass = .regular }
    #expect(page.problems == [])
    let keys = Set(page.reachable.flatMap(\.everything).compactMap(\.identifier))
    #expect(Set(view.reachableKeys).subtracting(keys) == [])
  }

  @Test func digitsChooseLevelsUnlessSomethingIsWritten() throws {
    let card = try Rehearsal("score-card")
    try card.recorder.press(KeyboardShortcut("2", modifiers: []))
    #expect(card.heard.acts.count == 1)
    try card.recorder.press(KeyboardShortcut("z"))
    try card.recorder.press(KeyboardShortcut(.rightArrow, modifiers: []))
    #expect(card.heard.acts.count == 3)
    try card.recorder.press(KeyboardShortcut(.escape, modifiers: []))
    let back = card.stage.view?.stack.first?.header.back
    #expect(card.heard.acts.last?.action == back?.action)
    try card.recorder.press(KeyboardShortcut(.return, modifiers: []))
    guard case .scoreCard(let shown)? = card.stage.view?.stack.first else { return }
    #expect(card.heard.acts.last?.action == shown.bar.finish.action)
    try card.show("score-card-note")
    #expect(throws: Untouchable.notThere("2")) {
      try card.recorder.press(KeyboardShortcut("2", modifiers: []))
    }
  }
}
