import SpotterTypes
import Testing

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// Back is a fact: the platform finishes the gesture, then the core is told.
@Suite(.timeLimit(.minutes(1))) @MainActor struct BackTests {
  @Test func aSwipeBackIsToldWithTheScreenBelow() throws {
    let about = try Rehearsal("blueprint")
    let below = try #require(about.stage.view?.stack.last)
    try about.recorder.swipeBack()
    #expect(about.heard.events == [.wentBack(WentBack(to: below.header.key))])
  }

  @Test func whatWasSwipedAwayStaysAwayUntilTheCoreShowsSomethingElse() throws {
    let about = try Rehearsal("blueprint")
    let before = try #require(about.stage.view)
    try about.recorder.swipeBack()
    #expect(about.recorder.problems == [])
    // News that has nothing to do with it comes first.
    about.again { $0.rev += 1 }
    #expect(throws: Untouchable.noWayBack) { try about.recorder.swipeBack() }
    about.again { ($0.stack, $0.depth, $0.rev) = ([$0.stack.last].compactMap { $0 }, 1, $0.rev + 1) }
    // The same screen may come again.
    about.again { ($0.stack, $0.depth, $0.rev) = (before.stack, 2, $0.rev + 1) }
    try about.recorder.swipeBack()
    #expect(about.heard.events.count == 2)
  }

  @Test func aPulledSheetStaysAwayUntilTheCoreShowsAnother() throws {
    let sheet = try Rehearsal("new-session")
    let before = try #require(sheet.stage.view?.sheet)
    try sheet.recorder.dismiss()
    #expect(sheet.recorder.problems == [])
    sheet.again { $0.rev += 1 }
    #expect(!sheet.recorder.isCovered)
    sheet.again { ($0.sheet, $0.rev) = (nil, $0.rev + 1) }
    sheet.again { ($0.sheet, $0.rev) = (before, $0.rev + 1) }
    #expect(sheet.recorder.isCovered)
    #expect(sheet.heard.events.count == 1)
  }

  @Test func aChosenTabIsChosenBeforeTheCoreAnswers() throws {
    let today = try Rehearsal("today")
    try today.recorder.tap(key: "tab/sessions")
    #expect(today.recorder.problems == [])
    #expect(today.node("tab/sessions")?.traits.contains(.isSelected) == true)
  }

  @Test func onARootThereIsNoWayBack() throws {
    let today = try Rehearsal("today")
    #expect(throws: Untouchable.noWayBack) { try today.recorder.swipeBack() }
  }

  @Test func aSheetPulledDownIsTold() throws {
    let sheet = try Rehearsal("new-session")
    let key = try #require(sheet.stage.view?.sheet?.screen.header.key)
    try sheet.recorder.dismiss()
    #expect(sheet.heard.events == [.dismissed(DismissedKey(key: key))])
  }

  @Test func whatLiesUnderASheetCannotBeTapped() throws {
    let sheet = try Rehearsal("new-session")
    #expect(throws: Untouchable.covered("tab/sessions")) { try sheet.recorder.tap(key: "tab/sessions") }
  }

  @Test func aTapOnTheChosenTabGoesToItsRoot() throws {
    let page = try Rehearsal("blueprint")
    let found = page.stage.view?.tabs.first { $0.control.selected == true }
    let tab = try #require(found)
    try page.recorder.tap(key: tab.control.key)
    #expect(page.heard.acts.map(\.action) == [tab.control.action])
  }

  @Test func threeDeepTheRootIsRemembered() throws {
    var trails = Trails()
    let view = try #require(Samples.view("blueprint"))
    let root = try #require(view.stack.last)
    let middle = try #require(view.stack.first)
    let top = try #require(Samples.view("settings")?.stack.first)
    trails.follow(view.with(stack: [root], depth: 1))
    trails.follow(view.with(stack: [middle, root], depth: 2))
    trails.follow(view.with(stack: [top, middle], depth: 3))
    let tab = Trails.tab(of: view)
    #expect(trails.screens(tab) == [root, middle, top])
    trails.follow(view.with(stack: [middle, root], depth: 2))
    #expect(trails.screens(tab) == [root, middle])
    // What slides away is still drawn.
    #expect(trails.screen(tab, top.header.key) == top)
  }

  @Test func aLinkToADeepScreenStandsOnTheOneBelow() throws {
    var trails = Trails()
    let view = try #require(Samples.view("blueprint"))
    trails.follow(view.with(stack: view.stack, depth: 3))
    #expect(trails.screens(Trails.tab(of: view)) == view.stack.reversed())
  }
}

extension SpotterTypes.View {
  fileprivate func with(stack: [SpotterTypes.Screen], depth: UInt32) -> SpotterTypes.View {
    var view = self
    (view.stack, view.depth, view.sheet) = (stack, depth, nil)
    return view
  }
}
