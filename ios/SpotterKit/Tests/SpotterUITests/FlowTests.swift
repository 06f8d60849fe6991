import SpotterFlows
import Testing

/// What people do, on the real screens over the real core and a real server.
@Suite(.serialized) @MainActor struct FlowTests {
  @Test(.timeLimit(.minutes(2)), arguments: try Flows.names())
  func everyFlowRuns(name: String) async throws {
    try await Flows.run(name, screen: RecordedScreen.init)
  }

  /// And on a tablet, where list and detail stand side by side.
  @Test(.timeLimit(.minutes(1)), arguments: try Flows.names())
  func everyFlowRunsOnAWideScreen(name: String) async throws {
    try await Flows.run(name) { RecordedScreen($0, width: .regular) }
  }
}
