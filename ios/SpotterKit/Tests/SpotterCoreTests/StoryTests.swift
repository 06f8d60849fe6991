import SpotterFlows
import SpotterTypes
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) @MainActor struct StoryTests {
  @Test func bothScoreAndNeitherSeesTheOtherBefore() async throws {
    let (ana, ben) = try await Town.anaAndBen()
    try await ana.start(with: "Ben")
    try await ana.score(8, level: 1)
    try await ana.tap("Share")
    try await ana.see("Delivered.*|On Ben’s phone")
    try await ana.notSee("Look at this together")

    try await ben.see("Your own view first")
    try await ben.tap("Score")
    try await ben.score(8, level: 0)
    try await ben.tap("Share")
    try await ben.see("Same view.*|Look at this together|Stronger.*")
    try await ana.see("Same view.*|Look at this together|Stronger.*")
  }

  @Test func whatWasTappedOfflineIsThereAfterAKillAndTravelsLater() async throws {
    let (ana, ben) = try await Town.anaAndBen()
    try await ana.set(online: false)
    try await ana.start(with: "Ben")
    try await ana.score(3, level: 1)
    try await ana.see("3 of 8 scored")

    try await ana.kill()
    try await ana.launch()
    try await ana.see("3 of 8 scored")
    try await ana.score(5, level: 1)
    try await ana.tap("Share")
    try await ana.see("On this phone · \\d+ to send")
    try await ben.notSee("Your own view first")

    try await ana.set(online: true)
    try await ana.see("Delivered.*|On Ben’s phone")
    try await ben.see("Your own view first")
  }

  @Test func aServerThatIsKilledLosesNothing() async throws {
    let (ana, ben) = try await Town.anaAndBen()
    ana.town.server.kill()
    try await ana.start(with: "Ben")
    try await ana.score(8, level: 0)
    try await ana.tap("Share")
    try await ana.see("On this phone · \\d+ to send")

    try ana.town.server.start()
    try await ana.see("Delivered.*|On Ben’s phone")
    ana.town.server.kill()
    try ana.town.server.start()
    try await ben.see("Your own view first")
  }

  @Test func aRestartedPhoneKnowsWhoItIs() async throws {
    let (ana, _) = try await Town.anaAndBen()
    try await ana.stop()
    try await ana.launch()
    try await ana.see("Nothing is waiting.*")
    try await ana.tap(key: "avatar")
    try await ana.tap(key: "me/team")
    try await ana.see("Ben")
  }

  @Test func aBackgroundRefreshBringsTheCardInOneRoundTrip() async throws {
    let (ana, ben) = try await Town.anaAndBen()
    try ben.store.tell(.background)
    try await ben.settle()
    try await refreshed(ben, afterACardOf: ana)
  }

  @Test func aProcessBegunForARefreshMakesOneRoundTripToo() async throws {
    let (ana, ben) = try await Town.anaAndBen()
    try await ben.tap(key: "tab/sessions")
    try await ben.stop()
    try await refreshed(ben, afterACardOf: ana, at: "/sessions")
  }

  @Test func whoeverOpensTheAppAgainIsWhereItWasLeft() async throws {
    let (ana, ben) = try await Town.anaAndBen()
    try await ben.tap(key: "tab/sessions")
    try await ben.stop()
    try await ben.refresh()
    try await ben.kill()
    try await ben.launch()
    #expect(try ben.store.view?.path == "/sessions")

    // Killed in the middle; then the platform says, while the core still reads, what every process
    // begins with.
    try await ana.start(with: "Ben")
    try await ana.score(2, level: 1)
    let path = try ana.store.view?.path
    try await ana.kill()
    try await ana.launch(telling: .foreground)
    #expect(try ana.store.view?.path == path)
  }

  private func refreshed(_ ben: Phone, afterACardOf ana: Phone, at path: String = "/today") async throws {
    try await ana.start(with: "Ben")
    try await ana.score(8, level: 1)
    try await ana.tap("Share")
    try await ana.see("Delivered.*")

    let before = ben.requests
    try await ben.refresh()
    #expect(ben.requests - before == 1)
    #expect(try ben.store.view?.path == path, "nobody looked: the screen that was left is there")
    // It is here, whatever becomes of the network.
    try await ben.set(online: false)
    try ben.store.tell(.foreground)
    try await ben.see(.key("tab/today"))
    try await ben.tap(key: "tab/today")
    try await ben.see("Your own view first")
  }

  @Test func aBackGestureAndAPulledSheetAreFactsTheCoreHears() async throws {
    let (ana, _) = try await Town.anaAndBen()
    try await ana.tap(key: "avatar")
    try await ana.back()
    try await ana.see("Nothing is waiting.*")
    try await ana.tap("New session")
    try await ana.back()
    try await ana.see("Nothing is waiting.*")
  }
}
