import Foundation
import SpotterTypes
import Testing

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// Every sample state of the core, drawn by the real screens.
@Suite(.timeLimit(.minutes(1))) @MainActor struct SampleTests {
  @Test func thereAreSamples() {
    #expect(Samples.names.count > 80, "cargo run -p ffi --bin samples target/samples.json")
  }

  @Test(arguments: Samples.names) func nothingIsWrongWith(_ name: String) throws {
    let recorder = try sample(name)
    #expect(recorder.problems == [])
  }

  @Test(arguments: Samples.names) func theTreeIsTheKeptOneOf(_ name: String) throws {
    try Snapshot.check(name, sample(name).written)
  }

  @Test(arguments: Samples.names) func everyControlIsThereOnceAndInOrderIn(_ name: String) throws {
    let view = try #require(Samples.view(name))
    let recorder = try sample(name)
    let wanted = view.reachableKeys
    let keys = recorder.reachable.flatMap(\.everything).compactMap(\.identifier)
    #expect(keys.filter(wanted.contains) == wanted)
  }

  @Test(arguments: Samples.names) func theLargestTextLosesNothingOf(_ name: String) throws {
    let usual = try sample(name)
    let large = try sample(name) { $0.environment.dynamicTypeSize = .accessibility5 }
    #expect(large.problems == [])
    #expect(large.elements.compactMap(\.identifier) == usual.elements.compactMap(\.identifier))
  }
}

/// A sample as it is drawn; clocks stand at one moment.
@MainActor func sample(_ name: String, _ change: (Recorder) -> Void = { _ in }) throws -> Recorder {
  let recorder = Recorder(SampleView(name: name))
  recorder.now = { Date(timeIntervalSince1970: 1_795_431_600) }
  change(recorder)
  recorder.draw()
  return recorder
}
