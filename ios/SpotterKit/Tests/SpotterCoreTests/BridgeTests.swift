import SpotterTypes
import Testing

@testable import SpotterCore

@Suite struct BridgeTests {
  @Test func bytesThatNobodyAskedForAreRefused() async throws {
    let bridge = Bridge()
    await #expect(throws: (any Error).self) { _ = try await bridge.resolve(77, []) }
  }
}
