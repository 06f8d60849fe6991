import Foundation
import Observation
import SpotterTypes
import SwiftUI

/// What the shell itself remembers between two views: what is drawn now, the row that settles, the
/// question before an action. Nothing in here is a rule: the core decides, this is drawn.
@MainActor @Observable public final class Stage {
  /// What is drawn.
  private(set) var view: ViewData?
  /// The screens of each tab.
  private(set) var trails = Trails()
  /// The level row shown as settled while the next criterion waits to slide in: its control's key.
  private(set) var settled: String?
  /// A control that asks before it acts.
  var question: Question?
  /// Why the control just tapped cannot be used; the core's words.
  private(set) var whyNot: String?

  /// Whether the criterion shown stands before the one shown earlier.
  private(set) var cameBack = false

  @ObservationIgnored private let listener: any Listener
  @ObservationIgnored private let pause: Pause
  @ObservationIgnored private var held: ViewData?
  @ObservationIgnored private var lastActed: String?
  @ObservationIgnored private var fingerDownAtMs: Int64?
  /// What had the first focus of the screens that are open.
  @ObservationIgnored private var focused: Set<FirstFocus> = []

  /// `pause` is how long things stay that go by themselves.
  public init(_ listener: any Listener, pause: Pause = .real) {
    self.listener = listener
    self.pause = pause
  }

  /// Shows a view: at once, or after the chosen row was seen to settle.
  func show(_ next: ViewData) {
    if held != nil {
      held = next
      return
    }
    let settleMs = view.flatMap { Settling.ms(from: $0, to: next, tapped: lastActed) }
    guard let settleMs, settleMs > 0 else { return draw(next) }
    held = next
    settled = lastActed
    Task {
      await pause(.milliseconds(settleMs))
      settled = nil
      let next = held
      held = nil
      if let next { draw(next) }
    }
  }

  /// Whether a view waits for a row to settle.
  var isHolding: Bool { held != nil }

  private func draw(_ next: ViewData) {
    lastActed = nil
    trails.follow(next)
    focused.formIntersection((trails.all + [next.sheet?.screen]).compactMap { $0?.header.firstFocus })
    cameBack = Settling.goesBack(from: view, to: next)
    view = next
  }

  /// Changes when the core has drawn, and when a question was put away: what stood ahead of it is over.
  var moment: Moment { Moment(rev: view?.rev, asks: question?.id) }

  /// Whether this gets the first focus of its screen: once, however often it appears while the screen
  /// is open.
  func takesFocus(_ first: FirstFocus?, _ key: String) -> Bool {
    guard let first, first.key == key else { return false }
    return focused.insert(first).inserted
  }

  /// A finger came down, on whatever it was.
  func touchedDown() { fingerDownAtMs = listener.atMs }

  /// The finger is up again. Where it acted it has done so before this turn is over; where it slid
  /// away, its moment means nothing for what comes later.
  func liftedUp() {
    let moment = fingerDownAtMs
    Task { if fingerDownAtMs == moment { fingerDownAtMs = nil } }
  }

  /// Does what a control says, with the moment the finger came down; or asks first.
  func act(_ control: Control) {
    let atMs = fingerDownAtMs ?? listener.atMs
    fingerDownAtMs = nil
    guard control.enabled, !control.busy else { return explain(control) }
    if control.confirm == nil {
      commit(control, atMs)
    } else {
      question = Question(control: control, atMs: atMs)
    }
  }

  /// Sends a control's action, whatever it would have asked.
  func commit(_ control: Control, _ atMs: Int64) {
    lastActed = control.key
    listener.act(control.action, atMs: atMs)
  }

  /// Says for a while why a control cannot be used.
  func explain(_ control: Control) {
    guard let why = control.whyNot else { return }
    whyNot = why
    Task {
      await pause(.seconds(4))
      if whyNot == why { whyNot = nil }
    }
  }

  /// Waits as long as a toast stays; false where it was taken away before.
  func toastHasStayed() async -> Bool {
    await pause(.seconds(4))
    return !Task.isCancelled
  }

  func tell(_ what: Happening) { listener.tell(what) }

  func typed(_ key: String, _ rev: UInt64, _ text: String) {
    listener.typed(key: key, rev: rev, text: text)
  }
}

/// A moment of the stage, to be compared with another.
struct Moment: Equatable {
  let rev: UInt64?
  let asks: String?
}

/// A question before an action that cannot be taken back.
struct Question: Identifiable {
  let control: Control
  let atMs: Int64
  var id: String { control.key }
}
