import SpotterTypes
import Testing

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// What the shell does by itself around a view: settling, asking, going back, passing by.
@Suite(.timeLimit(.minutes(1))) @MainActor struct StageTests {
  @Test func theChosenRowIsSeenToSettleBeforeTheNextCriterion() async throws {
    let card = try Rehearsal("score-card")
    let found = card.recorder.elements.first { $0.identifier?.hasPrefix("level/2/") == true }
    let row = try #require(found)
    try card.recorder.tap(row)
    try card.show("finish")
    #expect(card.node("share") == nil)
    let chosen = card.recorder.elements.filter { $0.traits.contains(.isSelected) }.compactMap(\.identifier)
    #expect(chosen == [row.identifier])
    await card.waits.pass()
    card.recorder.draw()
    #expect(card.node("share") != nil)
  }

  @Test func withoutATapNothingWaits() throws {
    let card = try Rehearsal("score-card")
    try card.show("finish")
    #expect(card.node("share") != nil)
  }

  @Test func theMomentToldIsWhenTheFingerCameDown() throws {
    let today = try Rehearsal("today")
    try today.recorder.comeDown(key: "new-session")
    today.heard.atMs = 1_400
    try today.recorder.tap(key: "new-session")
    #expect(today.heard.acts.map(\.atMs) == [1_000])
    try today.recorder.tap(key: "new-session")
    #expect(today.heard.acts.map(\.atMs) == [1_000, 1_400])
  }

  @Test func aFingerThatSlidAwayIsForgotten() async throws {
    let card = try Rehearsal("score-card")
    let found = card.recorder.elements.first { $0.identifier?.hasPrefix("level/2/") == true }
    try card.recorder.comeDown(key: #require(found?.identifier))
    card.recorder.slideAway()
    for _ in 0..<5 { await Task.yield() }
    #expect(card.heard.acts.isEmpty)
    card.heard.atMs = 9_000
    try card.recorder.press(KeyboardShortcut("2", modifiers: []))
    #expect(card.heard.acts.map(\.atMs) == [9_000])
  }

  @Test func whatCannotBeTakenBackIsAskedFirst() throws {
    let gallery = try Rehearsal("gallery-controls")
    let found = gallery.controls.first { $0.confirm != nil && $0.enabled }
    let asking = try #require(found)
    try gallery.recorder.tap(key: asking.key)
    #expect(gallery.heard.acts.isEmpty)
    #expect(gallery.recorder.elements.map(\.label).contains(asking.confirm?.body ?? "?"))
    try gallery.recorder.tap(key: "no")
    #expect(gallery.heard.acts.isEmpty)
    try gallery.recorder.tap(key: asking.key)
    try gallery.recorder.tap(key: "yes")
    #expect(gallery.heard.acts.map(\.action) == [asking.action])
  }

  @Test func whatCannotBeUsedSaysWhy() throws {
    let gallery = try Rehearsal("gallery-controls")
    let found = gallery.controls.first { $0.whyNot != nil }
    let off = try #require(found)
    #expect(throws: Untouchable.disabled(off.key)) { try gallery.recorder.tap(key: off.key) }
    #expect(gallery.node(off.key)?.hint == off.whyNot)
    try gallery.recorder.touch(key: off.key)
    #expect(gallery.node("why")?.label == off.whyNot)
  }

  @Test func aToastGoesAfterFourSeconds() async throws {
    let today = try Rehearsal("today") { $0.toast = Self.toast(3, isSticky: false) }
    await today.waits.begun()
    #expect(today.waits.durations == [.seconds(4)])
    #expect(today.heard.events.isEmpty)
    await today.waits.pass()
    #expect(today.heard.events == [.dismissed(DismissedKey(key: "toast/3"))])
  }

  @Test func aStickyToastStaysAndWhatIsSaidIsSaidOnce() throws {
    let today = try Rehearsal("today") {
      $0.toast = Self.toast(4, isSticky: true)
      $0.say = Say(id: 9, text: "3, date agreed, set")
    }
    today.again { $0.rev += 1 }
    #expect(today.waits.durations.isEmpty)
    #expect(today.recorder.announcements.sorted() == ["3, date agreed, set", "Shared"])
    today.again { $0.say = Say(id: 10, text: "2, set") }
    #expect(today.recorder.announcements.last == "2, set")
  }

  @Test func pullingAListDownAsksForNews() async throws {
    let today = try Rehearsal("today")
    let found = today.recorder.reachable.first { !$0.actions.isEmpty }
    try today.recorder.swipe("pull down", on: #require(found))
    while today.heard.acts.isEmpty, !Task.isCancelled { await Task.yield() }
    #expect(today.heard.acts.map(\.action) == [today.refresh?.action])
  }

  private static func toast(_ id: UInt64, isSticky: Bool) -> Toast {
    Toast(id: id, text: "Shared", tone: .plain, control: nil, sticky: isSticky)
  }
}
