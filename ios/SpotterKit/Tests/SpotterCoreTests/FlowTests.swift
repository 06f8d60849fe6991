import SpotterFlows
import Testing

@Suite(.serialized) @MainActor struct FlowTests {
  /// Every flow and journey on the core alone; the screens run the same ones.
  @Test(.timeLimit(.minutes(1)), arguments: try Flows.names())
  func everyFlowRuns(name: String) async throws {
    try await Flows.run(name, screen: CoreScreen.init)
  }
}
