import SpotterCore
import SpotterFlows
import SpotterTypes

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// The real screens on a phone of the flows: what a person meets is what the recorder recorded.
@MainActor final class RecordedScreen: SpotterFlows.Screen {
  let recorder: Recorder
  let stage: Stage
  private let ears: Ears
  private var rows: [String] = []

  convenience init(_ store: Store) { self.init(store, width: .compact) }

  init(_ store: Store, width: UserInterfaceSizeClass) {
    ears = Ears(store)
    // A chosen row settles at once, a toast stays: the flows' clock is not the wall's.
    stage = Stage(
      ears, pause: Pause { if $0 >= .seconds(1) { try? await Task.sleep(for: .seconds(86_400)) } })
    recorder = Recorder(AppView(store: store, stage: stage))
    recorder.environment.horizontalSizeClass = width
  }

  func settle() async -> Bool {
    let before = ears.heard
    repeat {
      recorder.draw()
      await Task.yield()
    } while stage.isHolding
    recorder.draw()
    return ears.heard != before
  }

  func elements() -> [Element] {
    recorder.elements.enumerated().map { place, node in
      let words = [node.label, node.value ?? "", node.text ?? ""] + node.drawn
      return Element(
        key: node.identifier ?? "", words: words.filter { !$0.isEmpty }, canBeTapped: node.isTarget,
        node: place)
    }
  }

  func tap(_ element: Element) throws {
    rows = levelRows
    try wholeScreen()
    guard elements().contains(element) else { throw CannotBeDone("\(element.key) is gone") }
    try able { () throws(Untouchable) in try recorder.tap(recorder.elements[element.node]) }
  }

  func tapSamePlace(as element: Element) throws {
    let now = levelRows
    guard let place = rows.firstIndex(of: element.key), now.indices.contains(place) else { return }
    try able { () throws(Untouchable) in try recorder.tap(key: now[place]) }
  }

  func type(_ text: String) throws { try write { $0 + text } }

  func erase(_ count: Int) throws { try write { String($0.dropLast(count)) } }

  func enter() throws { try able { () throws(Untouchable) in try recorder.pressReturn() } }

  func back() throws {
    try able { () throws(Untouchable) in
      if recorder.isCovered { try recorder.dismiss() } else { try recorder.swipeBack() }
    }
  }

  /// The rows that lie at the same places on every criterion.
  private var levelRows: [String] {
    recorder.elements.compactMap(\.identifier).filter { $0.hasPrefix("level/") }
  }

  private func write(_ edit: (String) -> String) throws {
    guard let field = recorder.field else { throw CannotBeDone("no field has the focus") }
    try able { () throws(Untouchable) in try recorder.type(edit(field.text ?? "")) }
  }

  private func able(_ act: () throws(Untouchable) -> Void) throws {
    do { try act() } catch { throw CannotBeDone("\(error)") }
    try wholeScreen()
  }

  /// Whatever flow runs, nothing may be wrong with what is drawn.
  private func wholeScreen() throws {
    guard recorder.problems.isEmpty else { throw CannotBeDone(recorder.problems.joined(separator: "\n")) }
  }
}

/// Passes on what the screens tell, and counts it.
@MainActor private final class Ears: Listener {
  private let store: Store
  private(set) var heard = 0

  init(_ store: Store) { self.store = store }

  var atMs: Int64 { store.atMs }

  func tell(_ what: Happening) {
    heard += 1
    store.tell(what)
  }

  func act(_ action: [UInt8], atMs: Int64?) {
    heard += 1
    store.act(action, atMs: atMs)
  }

  func typed(key: String, rev: UInt64, text: String) {
    heard += 1
    store.typed(key: key, rev: rev, text: text)
  }
}
