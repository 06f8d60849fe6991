import Foundation
import SpotterTypes
import Testing

@testable import SpotterCore
@testable import SpotterFlows

/// What the system does with the process: begins it unseen, gives it little time, answers late, twice
/// or never.
@Suite(.serialized, .timeLimit(.minutes(1))) @MainActor struct LifeTests {
  @Test func whoeverOpensWhatAButtonBeganIsInFrontAgain() async throws {
    let (ana, ben) = try await Town.anaAndBen()
    try await ben.tap(key: "tab/sessions")
    try await ben.stop()
    try await ben.press("/today")
    try await ana.start(with: "Ben")
    try await ana.score(8, level: 1)
    try await ana.tap("Share")
    try await ana.see("Delivered.*")

    let before = ben.requests
    try ben.store.tell(.foreground)
    try await ben.settle()
    #expect(ben.requests > before, "it asks for news, as every app does that comes to the front")
  }

  @Test func aRefreshOfAnAppThatWasOnlyOpenedAndPutAwayGoesToTheServer() async throws {
    let (_, ben) = try await Town.anaAndBen()
    try await ben.stop()
    try await ben.launch()
    try ben.store.tell(.background)
    try await ben.settle()
    let before = ben.requests
    try await ben.refresh()
    try await ben.refresh()
    #expect(ben.requests - before == 2)
  }

  @Test func anOpenShareSheetKeepsNobodyWaiting() async throws {
    let (ana, _) = try await Town.anaAndBen()
    try await ana.tap(key: "avatar")
    try await ana.tap(key: "me/team")
    try await ana.tap("Invite somebody")
    try await ana.see("Scan it with.*")
    await ana.pockets.hesitate()
    let found = try ana.screen.elements().first { $0.key == "share" }
    try ana.screen.tap(#require(found))
    while await ana.pockets.shared.isEmpty { await Task.yield() }
    try await ana.store.settled()
    await ana.pockets.decide()
    try await ana.settle()
  }

  @Test func whoeverIsCancelledWaitsNoLonger() async throws {
    let store = Store(disk: SilentDisk())
    store.begin(.ofTheTests)
    let waits = Task { await store.settled() }
    await Task.yield()
    waits.cancel()
    // The disk never answers: uncancelled, this would last until the test's time is over.
    await waits.value
  }

  @Test func theProcessIsHeldUntilEverythingIsStored() async throws {
    let disk = SilentDisk()
    let store = Store(disk: disk)
    store.begin(.ofTheTests)
    let held = Assertions()
    store.settle(holding: held.begin, release: held.end)
    for _ in 0..<20 { await Task.yield() }
    #expect((held.begun, held.ended) == (1, []))
    await disk.answer()
    while held.ended.isEmpty { await Task.yield() }
    held.expired?()
    #expect(held.ended == [1], "given back once")
  }

  @Test func theProcessIsLetGoWhenTheSystemsPatienceEnds() async throws {
    let store = Store(disk: SilentDisk())
    store.begin(.ofTheTests)
    let held = Assertions()
    store.settle(holding: held.begin, release: held.end)
    held.expired?()
    held.expired?()
    #expect(held.ended == [1])
  }

  @Test func onlyAChangeOfTheNetworkIsNews() async throws {
    let store = Store(disk: SilentDisk())
    let (states, state) = AsyncStream<Bool>.makeStream()
    let reachability = Reachability(store, states)
    for isOnline in [true, true, false, false, true] { state.yield(isOnline) }
    while store.told < 2 { await Task.yield() }
    for _ in 0..<20 { await Task.yield() }
    withExtendedLifetime(reachability) { #expect(store.told == 2) }
  }

  @Test func theSameSurroundingsAreNoNews() throws {
    let store = Store(disk: SilentDisk())
    store.begin(.ofTheTests)
    store.tell(.environment(Start.ofTheTests.environment))
    #expect(store.told == 1)
    var wider = Start.ofTheTests.environment
    wider.width = 744
    store.tell(.environment(wider))
    store.tell(.environment(wider))
    #expect(store.told == 2)
  }

  @Test func anAnswerCountsOnce() {
    var heard: [Int] = []
    let answer = Once<Int> { heard.append($0) }
    answer(1)
    answer(2)
    #expect(heard == [1])
  }

  @Test func aTapOnANotificationLeadsWhereItSays() {
    func link(_ pressed: String) -> String? {
      ReminderTap.link(pressed: pressed, ofItself: "itself", away: "away", link: "/today")
    }
    #expect(link("itself") == "/today")
    #expect(link("/later/today") == "/later/today")
    #expect(link("away") == nil)
  }

  @Test func aFileIsWrittenBeforeItIsShared() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("share-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = Vault.app(in: folder)
    let file = ShareOutOperation.file(
      SharedFile(name: "spotter.json", mime: "application/json", bytes: [123, 125]))
    let place = try #require(file.items(in: folder).first as? URL)
    #expect(try Data(contentsOf: place) == Data("{}".utf8))
  }
}
