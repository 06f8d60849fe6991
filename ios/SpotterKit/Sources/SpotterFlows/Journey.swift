import Foundation

/// Several people, each with a flow, taking turns (`order.yaml`).
@MainActor final class Journey {
  private let folder: URL
  private let town: Town
  private var people: [String: Runner] = [:]

  init(_ folder: URL, screen: @escaping MakeScreen) throws {
    self.folder = folder
    town = try Town(screen: screen)
  }

  func run() async throws {
    let order = try readJson(folder.appendingPathComponent("order.json"))
    try Flows.check(needs: order["tags"])
    for turn in order["turns"] as? [[String: Any]] ?? [] {
      try await take(turn)
      try await rest(butNot: nil)
    }
  }

  private func take(_ turn: [String: Any]) async throws {
    let who = turn["who"] as? String ?? ""
    let runner = try arrive(who)
    for (name, source) in turn["given"] as? [String: String] ?? [:] {
      runner.values[name] = try await given(source)
    }
    let until = turn["until"] as? String
    let before = runner.phone.taps
    try await runner.turn(until: until) { try await self.rest(butNot: who) }
    let taken = runner.phone.taps - before
    if let promised = turn["taps"] as? Int, promised != taken {
      throw CannotBeDone("\(who) until \(until ?? "the end"): \(taken) taps, promised \(promised)")
    }
  }

  private func arrive(_ who: String) throws -> Runner {
    if let runner = people[who] { return runner }
    let flow = try Flow(folder.appendingPathComponent("\(who).json"))
    let runner = try Runner(town.phone(who), flow)
    people[who] = runner
    return runner
  }

  /// Everybody's phone does what it does in a pocket.
  private func rest(butNot who: String?) async throws {
    for (name, runner) in people where name != who { try await runner.phone.rest() }
  }

  /// `server.setup`, `text.Ben` for words as they stand, `ana.copied`, the last that Ana copied, or
  /// `ana.reminder.1`, what the first button of the first notification on her phone opens.
  private func given(_ source: String) async throws -> String {
    let parts = source.split(separator: ".").map(String.init)
    guard let who = parts.first, parts.count > 1 else { throw CannotBeDone("what is \(source)?") }
    let pockets = people[who]?.phone.pockets
    let found: String? =
      switch (who, parts[1]) {
      case ("server", "setup"): town.server.setup
      case ("text", _): String(source.dropFirst("text.".count))
      case (_, "copied"): await pockets?.copied.last
      case (_, "reminder"): await pockets?.link(ofButton: parts.last.flatMap(Int.init) ?? 0)
      default: nil
      }
    guard let found else { throw CannotBeDone("there is no \(source)") }
    return found
  }
}
