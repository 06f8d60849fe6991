import Foundation
import SpotterFlows
import SpotterTypes
import Testing

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// What the platform tells the app itself.
@Suite(.timeLimit(.minutes(1))) @MainActor struct AppTests {
  @Test func theCoreHearsThatTheAppCameOrWentAndOfLinks() async throws {
    let ana = try Town(screen: CoreScreen.init).phone("Ana")
    try await ana.launch()
    let heard = Heard()
    let recorder = Recorder(AppView(store: try ana.store, stage: Stage(heard)))
    recorder.draw()
    #expect(recorder.elements.map(\.label).contains("Try the sample"))
    for phase in [ScenePhase.background, .inactive, .active] {
      recorder.environment.scenePhase = phase
      recorder.draw()
    }
    let link = try #require(URL(string: "https://spotter.example.com/join#ABCD-EFGH-JKMN"))
    recorder.open(link)
    #expect(
      heard.events == [.background, .foreground, .openUrl(OpenedUrl(url: link.absoluteString))])
  }
}
