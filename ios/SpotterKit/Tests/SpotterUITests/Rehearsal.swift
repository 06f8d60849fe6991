import SpotterTypes

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// A sample on a stage whose words to the core are written down, and whose waits end when the test
/// says so.
@MainActor final class Rehearsal {
  let heard = Heard()
  let waits = Waits()
  let stage: Stage
  let recorder: Recorder

  init(_ name: String, _ change: (inout SpotterTypes.View) -> Void = { _ in }) throws {
    let waits = waits
    stage = Stage(heard, pause: Pause { await waits.wait($0) })
    recorder = Recorder(Rehearsed().environment(stage))
    try show(name, change)
  }

  /// The core shows another sample.
  func show(_ name: String, _ change: (inout SpotterTypes.View) -> Void = { _ in }) throws {
    guard var view = Samples.view(name) else { throw NoSample(name: name) }
    change(&view)
    stage.show(view)
    recorder.draw()
  }

  /// The core shows what is shown now with a change.
  func again(_ change: (inout SpotterTypes.View) -> Void) {
    guard var view = stage.view else { return }
    change(&view)
    stage.show(view)
    recorder.draw()
  }

  func node(_ key: String) -> Node? { recorder.elements.first { $0.identifier == key } }

  /// What the screen on top holds.
  var controls: [Control] { stage.view?.stack.first?.controls(pill: nil) ?? [] }

  /// What pulling the page on top down does.
  var refresh: Control? {
    guard case .page(let page)? = stage.view?.stack.first else { return nil }
    return page.refresh
  }

  struct NoSample: Error { let name: String }
}

private struct Rehearsed: SwiftUI.View {
  @SwiftUI.Environment(Stage.self) private var stage
  var body: some SwiftUI.View { if let view = stage.view { ViewView(view: view) } }
}

/// Writes down what the core is told.
@MainActor final class Heard: Listener {
  var atMs: Int64 = 1_000
  var events: [Happening] = []
  /// What surrounds the screen, which each screen says when it comes.
  var surroundings: [Surroundings] = []
  var acts: [(action: [UInt8], atMs: Int64?)] = []
  var typed: [Typed] = []

  func tell(_ what: Happening) {
    if case .environment(let now) = what { surroundings.append(now) } else { events.append(what) }
  }
  func act(_ action: [UInt8], atMs: Int64?) { acts.append((action, atMs)) }
  func typed(key: String, rev: UInt64, text: String) { typed.append(Typed(key: key, rev: rev, text: text)) }
}

/// Waits that end when the test lets time pass.
@MainActor final class Waits {
  private var open: [(Duration, CheckedContinuation<Void, Never>)] = []

  /// How long each of them is.
  var durations: [Duration] { open.map(\.0) }

  func wait(_ duration: Duration) async {
    await withCheckedContinuation { open.append((duration, $0)) }
  }

  /// Returns when somebody waits.
  func begun() async {
    while open.isEmpty, !Task.isCancelled { await Task.yield() }
  }

  /// Ends all of them, and lets what waited go on.
  func pass() async {
    await begun()
    let ended = open
    open = []
    for (_, continuation) in ended { continuation.resume() }
    for _ in 0..<5 { await Task.yield() }
  }
}
