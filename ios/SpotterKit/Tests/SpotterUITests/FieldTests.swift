import SpotterTypes
import Testing

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// A focused field owns its text.
@Suite(.timeLimit(.minutes(1))) @MainActor struct FieldTests {
  private let name = "new/name"

  @Test func whatAnaTypesIsToldWithTheRevisionItWasTypedOver() throws {
    let form = try Rehearsal("new-team") { $0.change("new/name") { $0.rev = 7 } }
    try form.recorder.type("Ana", into: name)
    #expect(form.heard.typed.last == Typed(key: name, rev: 7, text: "Ana"))
  }

  @Test func theCoresTextIsAdoptedOnlyWithANewRevision() throws {
    let form = try Rehearsal("new-team")
    try form.recorder.type("Ana Kel", into: name)
    form.again { $0.change("new/name") { $0.text = "Ana" } }
    #expect(form.node(name)?.text == "Ana Kel")
    form.again {
      $0.change("new/name") {
        $0.text = "Ben"
        $0.rev += 1
      }
    }
    #expect(form.node(name)?.text == "Ben")
  }

  @Test func twoHundredLettersTypedMidTextAreAllThere() throws {
    let form = try Rehearsal("new-team") { $0.change("new/name") { $0.lengthMax = 4_000 } }
    try form.recorder.type("ab", into: name)
    for count in 1...200 {
      try form.recorder.type("a" + String(repeating: "x", count: count) + "b")
      // The core answers late, with what it had heard before.
      form.again { $0.change("new/name") { $0.text = "ab" } }
    }
    #expect(form.node(name)?.text == "a" + String(repeating: "x", count: 200) + "b")
    #expect(form.heard.typed.count == 201)
  }

  @Test func leavingAFieldIsToldOnce() throws {
    let form = try Rehearsal("new-team")
    try form.recorder.tap(key: name)
    try form.recorder.tap(key: name)
    #expect(form.heard.events == [.left(FieldKey(key: "new/team"))])
  }

  @Test func aFieldTakesNoMoreThanItMay() throws {
    let form = try Rehearsal("new-team") { $0.change("new/name") { $0.lengthMax = 3 } }
    try form.recorder.type("Anastasia", into: name)
    #expect(form.node(name)?.text == "Ana")
  }

  @Test func aFieldCountsAsTheCoreDoesAndCutsNoLetter() throws {
    let form = try Rehearsal("new-team") { $0.change("new/name") { $0.lengthMax = 6 } }
    // One letter to the eye, five code points; the next one has two.
    try form.recorder.type("👩‍👩‍👧e\u{301}", into: name)
    #expect(form.node(name)?.text == "👩‍👩‍👧")
    #expect(form.heard.typed.last?.text == "👩‍👩‍👧")
  }

  @Test func whatIsTypedBeyondTheLimitIsNotShown() throws {
    let form = try Rehearsal("new-team") { $0.change("new/name") { $0.lengthMax = 3 } }
    try form.recorder.type("Ana", into: name)
    try form.recorder.type("Anas")
    #expect(form.node(name)?.text == "Ana")
    #expect(form.heard.typed.map(\.text) == ["Ana"])
    #expect(form.recorder.problems == [])
  }

  @Test func returnDoesWhatAFieldOfOneLineSays() throws {
    let form = try Rehearsal("join")
    try form.recorder.type("ABCD", into: "join/code")
    try form.recorder.pressReturn()
    #expect(form.heard.acts.count == 1)
  }

  @Test func inSeveralLinesReturnBeginsTheNextOne() throws {
    let form = try Rehearsal("gallery-parts")
    try form.recorder.tap(key: "input/long")
    let before = form.recorder.field?.text ?? ""
    try form.recorder.pressReturn()
    #expect(form.recorder.field?.text == before + "\n")
    #expect(form.heard.acts.isEmpty)
    try form.recorder.tap(key: "input/submit")
    #expect(form.heard.acts.count == 1)
  }

  @Test func theFirstFocusIsTakenOnceWhileTheScreenIsOpen() throws {
    let form = try Rehearsal("new-team")
    let page = try #require(form.stage.view?.stack.first)
    let over = try #require(Samples.view("settings")?.stack.first)
    try form.recorder.tap(key: name)
    form.again { ($0.stack, $0.depth, $0.rev) = ([over, page], 2, $0.rev + 1) }
    #expect(form.node(name) == nil)
    form.again { ($0.stack, $0.depth, $0.rev) = ([page], 1, $0.rev + 1) }
    #expect(form.recorder.field?.identifier != "new/team", "it was left for another field")
    // Opened anew it is another screen.
    form.again { ($0.stack, $0.rev) = ([over], $0.rev + 1) }
    form.again { ($0.stack, $0.rev) = ([page], $0.rev + 1) }
    #expect(form.recorder.field?.identifier == "new/team")
  }

  @Test func theScreensFirstFieldHasTheFocusWhenItOpens() throws {
    let form = try Rehearsal("new-team")
    #expect(form.recorder.field?.identifier == "new/team")
  }

  @Test func theKeyboardOffersWhatTheCoreSays() throws {
    let form = try Rehearsal("new-team") { $0.change("new/team") { $0.autofill = "organization" } }
    #expect(form.node(name)?.fills == "name")
    #expect(form.node("new/team")?.fills == "organizationName")
    form.again { $0.change("new/name") { $0.autofill = nil } }
    #expect(form.node(name)?.fills == nil)
  }

  @Test func aSearchIsToldAsTyped() throws {
    let list = try Rehearsal("sessions-200")
    let found = list.recorder.elements.first(where: \.isField)
    let search = try #require(found)
    try list.recorder.type("Ben", into: search.label)
    #expect(list.heard.typed.last?.text == "Ben")
  }

  @Test func aPickedDayIsToldAsWritten() throws {
    let form = try Rehearsal("gallery-parts")
    try form.recorder.type("2026-12-24T12:00:00Z", into: "when/date")
    #expect(form.heard.typed.last == Typed(key: "when/date", rev: 0, text: "2026-12-24"))
    try form.recorder.type("Tuesday", into: "when/weekday")
    #expect(form.heard.typed.last == Typed(key: "when/weekday", rev: 0, text: "2"))
    try form.recorder.type("1 hr", into: "when/duration")
    #expect(form.heard.typed.last?.text == "01:00")
  }
}

extension SpotterTypes.View {
  /// Changes one field of the screen in front.
  mutating func change(_ key: String, _ change: (inout SpotterTypes.InputPart) -> Void) {
    if var sheet {
      sheet.screen.change(key, change)
      self.sheet = sheet
    } else {
      stack[0].change(key, change)
    }
  }
}

extension Screen {
  fileprivate mutating func change(_ key: String, _ change: (inout SpotterTypes.InputPart) -> Void) {
    guard case .page(var page) = self else { return }
    for section in page.sections.indices {
      for place in page.sections[section].parts.indices {
        guard case .input(var input) = page.sections[section].parts[place], input.key == key else { continue }
        change(&input)
        page.sections[section].parts[place] = .input(input)
      }
    }
    self = .page(page)
  }
}
