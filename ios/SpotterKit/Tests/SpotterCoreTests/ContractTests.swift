import Foundation
import SpotterTypes
import Testing

@testable import SpotterCore
@testable import SpotterFlows

/// What the shell promises the core, and what a person sees when that fails.
@Suite(.timeLimit(.minutes(1))) @MainActor struct ContractTests {
  @Test func aBrokenHandlerIsDrawnAndNotSwallowed() async throws {
    let store = Store(disk: BrokenDisk())
    store.begin(.ofTheTests)
    await store.settled()
    let trouble = try #require(store.trouble)
    #expect(trouble.words.hasPrefix("please report this"))
    #expect(!trouble.words.contains("sector"), "what broke may quote content")
  }

  @Test func theNewestViewIsTheOneOnTheScreen() async throws {
    let store = Store(disk: EmptyDisk())
    store.begin(.ofTheTests)
    for turn in 0..<50 { store.tell(turn % 2 == 0 ? .background : .foreground) }
    await store.settled()
    let shown = try #require(store.view)
    store.tell(.background)
    store.tell(.foreground)
    await store.settled()
    #expect(store.view?.rev == shown.rev)
    #expect(store.trouble == nil)
  }

  @Test func whatIsTypedIsToldBeforeTheNextEventAndOnce() {
    var typing = Typing()
    _ = typing.note(Typed(key: "a", rev: 1, text: "A"))
    _ = typing.note(Typed(key: "b", rev: 1, text: "B"))
    let turn = typing.note(Typed(key: "a", rev: 1, text: "An"))
    #expect(turn == typing.turn)
    #expect(typing.take().map(\.text) == ["An", "B"])
    #expect(typing.take().isEmpty)
  }

  @Test func remindersBecomeExactlyTheWantedSet() {
    func reminder(_ key: String, _ atMs: Int64) -> Reminder {
      Reminder(key: key, atMs: atMs, title: "", body: "", link: "/s/\(key)", actions: [])
    }
    let wanted = [reminder("past", 900), reminder("next", 3000)]
    let plan = ReminderPlan(wanted: wanted, there: ["gone", "past", "next"], nowMs: 1000)
    #expect(plan.cancel == ["gone"])
    #expect(plan.schedule.map(\.reminder.key) == ["next"])
    #expect(plan.schedule.map(\.seconds) == [2])
  }

  @Test func aFlowOfOtherTapsThanPromisedFails() async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("flow-\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    for (promised, isKept) in [(1, true), (2, false)] {
      let flow = #"{"head": {"name": "n", "env": {"TAPS": "\#(promised)"}}, "#
      try Data((flow + #""steps": ["launchApp", {"tapOn": "Try the sample"}]}"#).utf8).write(to: file)
      let runner = try Runner(Town(screen: CoreScreen.init).phone("Ana"), Flow(file))
      if isKept {
        try await runner.turn(until: nil) {}
      } else {
        await #expect(throws: CannotBeDone.self) { try await runner.turn(until: nil) {} }
      }
    }
  }

  @Test func whatIsCutShortOrTooLongIsNoView() throws {
    let whole = Data(
      try Requests(value: [Request(id: 7, effect: .render(RenderOperation()))]).bincodeSerialize())
    #expect(try Decoding.requests(whole).map(\.id) == [7])
    for length in 0..<whole.count {
      #expect(throws: (any Error).self) { try Decoding.requests(whole.prefix(length)) }
    }
    #expect(throws: (any Error).self) { try Decoding.requests(whole + [0]) }
  }

  @Test func everyVectorOfTheMatcherHolds() throws {
    let file = try Flows.folder().appendingPathComponent("matcher.json")
    struct Vector: Decodable {
      let wanted, text: String
      let matches: Bool
    }
    for vector in try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file)) {
      #expect(Matcher(vector.wanted).matches(vector.text) == vector.matches, "\(vector)")
    }
  }
}
