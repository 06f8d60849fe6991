import Foundation
import SpotterCore
import SpotterTypes
import Testing

@testable import SpotterFlows
@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// What the platform tells the app itself.
@Suite(.timeLimit(.minutes(1))) @MainActor struct AppTests {
  @Test func theCoreHearsThatTheAppCameOrWentAndOfLinks() async throws {
    let ana = try Town(screen: CoreScreen.init).phone("Ana")
    try await ana.launch()
    let heard = Heard()
    var putAway = 0
    let recorder = Recorder(AppView(store: try ana.store, stage: Stage(heard)) { putAway += 1 })
    recorder.draw()
    #expect(recorder.elements.map(\.label).contains("Try the sample"))
    for phase in [ScenePhase.background, .inactive, .active] {
      recorder.environment.scenePhase = phase
      recorder.draw()
    }
    #expect(putAway == 1, "the platform lets it run on until what was told is stored")
    let link = try #require(URL(string: "https://spotter.example.com/join#ABCD-EFGH-JKMN"))
    recorder.open(link)
    #expect(
      heard.events == [.background, .foreground, .openUrl(OpenedUrl(url: link.absoluteString))])
  }

  @Test func whatBrokeIsDrawn() async throws {
    let store = Store(disk: BreakingDisk(loads: false))
    store.begin(.ofTheTests)
    await store.settled()
    let recorder = drawn(AppView(store: store) {})
    let words = try #require(store.trouble?.words)
    #expect(recorder.elements.prefix(2).map(\.label) == [Words.en.somethingBroke, words])
    #expect(recorder.problems == [])
  }

  @Test func whatBrokeLaterStandsOverTheScreenThatGoesOnAndOverItsSheet() async throws {
    let store = Store(disk: BreakingDisk(loads: true))
    store.begin(.ofTheTests)
    await store.settled()
    let recorder = drawn(AppView(store: store) {})
    #expect(recorder.elements.map(\.label).contains("Try the sample"))
    try recorder.tap("Try the sample")
    store.tell(.background)
    await store.settled()
    recorder.draw()
    #expect(recorder.isCovered)
    #expect(recorder.elements.first?.label == Words.en.somethingBroke)
    try recorder.dismiss()
    #expect(recorder.elements.first?.label == Words.en.somethingBroke)
    #expect(recorder.elements.count > 3)
    #expect(recorder.problems == [])
  }
}

/// Cannot keep anything, nor read where it is told so.
private struct BreakingDisk: StoreHandler {
  struct Broken: Error {}
  let loads: Bool

  func perform(_ operation: StoreOperation) async throws -> StoreOutput {
    switch operation {
    case .load where loads: .loaded(StoreEntries(entries: []))
    case .scan where loads: .scanned(StoreEntries(entries: []))
    default: throw Broken()
    }
  }
}
