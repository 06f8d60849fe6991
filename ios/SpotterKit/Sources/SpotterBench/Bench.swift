import Foundation
import Observation
import SpotterCore
import SpotterTypes

/// From the finger to the new view, in Swift, with 2,000 sessions on the phone: the event written, the
/// core's answer and its view read, and the view on the main actor. The commit goes its own way.
@main @MainActor struct Bench {
  static let cards = 28
  static let taps = 20
  static let visits = 200

  let store: Store
  private var atMs: Int64 = 0

  static func main() async throws {
    guard CommandLine.arguments.count > 1 else { throw Problem("the folder of a phone is missing") }
    let folder = URL(fileURLWithPath: CommandLine.arguments[1])
    var bench = try Bench(folder)
    try await bench.run(waiting: waiting(folder))
  }

  init(_ folder: URL) throws {
    let nothing = Nothing(secret: try [UInt8](Data(contentsOf: folder.appendingPathComponent("secret"))))
    store = Store(
      handlers: Handlers(
        time: SystemTime(), http: nothing, socket: Sockets(),
        store: Vault(file: folder.appendingPathComponent("vault")), secret: nothing, shareOut: nothing,
        copy: nothing, haptic: nothing, reminders: nothing, scan: nothing, settings: nothing))
  }

  private static func waiting(_ folder: URL) throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent("waiting"), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  mutating func run(waiting: [String]) async throws {
    store.tell(.start(start))
    await store.settled()
    var ratings: [Double] = []
    for session in waiting.prefix(Self.cards) {
      for tap in 0..<Self.taps { ratings.append(try await rate(session, tap)) }
    }
    Figure("rating_to_view", ratings, goal: 3).print()
    var visits: [Double] = []
    for _ in 0..<Self.visits {
      _ = try await press(action("tab/today"))
      visits.append(try await press(action("tab/sessions")))
    }
    Figure("sessions_screen", visits, goal: 3).print()
  }

  /// Rates the criterion that is shown, of a card that is opened where it is not.
  private mutating func rate(_ session: String, _ tap: Int) async throws -> Double {
    if levels == nil {
      store.tell(.openUrl(OpenedUrl(url: "/s/\(session)/score")))
      await store.settled()
    }
    guard let levels else { throw Problem("\(store.view?.path ?? "nothing") is no score card") }
    return try await press(levels[(tap + tap / 8) % levels.count].action)
  }

  private var levels: [Control]? {
    guard case .scoreCard(let card)? = store.view?.stack.first else { return nil }
    switch card.body {
    case .single(let criterion): return criterion.levels.map(\.control)
    case .list(let lines): return lines.first?.numerals
    }
  }

  private func action(_ key: String) throws -> [UInt8] {
    guard let tab = store.view?.tabs.first(where: { $0.control.key == key }) else {
      throw Problem("\(key) is not on the screen")
    }
    return tab.control.action
  }

  /// Milliseconds from the tap to the next view.
  private mutating func press(_ action: [UInt8]) async throws -> Double {
    // A thumb that bounces is not what is measured.
    atMs += 1000
    let (views, changed) = AsyncStream.makeStream(of: Void.self)
    withObservationTracking {
      _ = store.view
    } onChange: {
      changed.yield()
    }
    let begun = ContinuousClock.now
    store.act(action, atMs: atMs)
    for await _ in views { break }
    let taken = ContinuousClock.now - begun
    await store.settled()
    if let trouble = store.trouble { throw Problem(trouble.words) }
    return Double(taken.components.attoseconds) / 1e15 + Double(taken.components.seconds) * 1000
  }

  private var start: Start {
    let environment = Environment(
      language: "en", region: "GB", hour24: true, firstWeekday: 1, zone: "UTC", screenReader: false,
      reduceMotion: false, textScale: 100, width: 390)
    return .fresh(locale: "en", environment: environment, deviceName: "Bench")
  }
}

/// Why nothing could be measured.
struct Problem: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
