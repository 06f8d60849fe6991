import Foundation
import SpotterCore
import SpotterTypes

/// One person's flow, as xtask wrote it to `target/flows`.
struct Flow {
  /// In words.
  let name: String
  /// How many taps it takes, where that is promised.
  let taps: Int?
  /// What the person does.
  let steps: [Any]

  init(_ file: URL) throws {
    let flow = try readJson(file)
    let head = flow["head"] as? [String: Any] ?? [:]
    try Flows.check(needs: head["tags"])
    name = head["name"] as? String ?? file.lastPathComponent
    taps = ((head["env"] as? [String: Any])?["TAPS"] as? String).flatMap(Int.init)
    steps = flow["steps"] as? [Any] ?? []
  }
}

/// A JSON object from a file.
func readJson(_ file: URL) throws -> [String: Any] {
  let read = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
  guard let object = read as? [String: Any] else { throw CannotBeDone("\(file.path) is no object") }
  return object
}

/// The flows and journeys of `tests/flows`.
public enum Flows {
  /// Where they are, in JSON.
  public static func folder() throws -> URL {
    guard let path = ProcessInfo.processInfo.environment["SPOTTER_FLOWS"] else {
      throw CannotBeDone("SPOTTER_FLOWS names the flows' folder; `cargo xtask test ios` sets it")
    }
    return URL(fileURLWithPath: path)
  }

  /// Every single flow (`undo.json`) and every journey (`offline`), by name. `FLOW` in the environment
  /// chooses those with that in their name.
  public static func names() throws -> [String] {
    let wanted = ProcessInfo.processInfo.environment["FLOW"] ?? ""
    let folder = try folder()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { name in
      guard wanted.isEmpty || name.contains(wanted) else { return false }
      if name.hasSuffix(".json") { return name != "matcher.json" }
      let order = folder.appendingPathComponent(name).appendingPathComponent("order.json")
      return FileManager.default.fileExists(atPath: order.path)
    }
  }

  /// Refuses a flow that needs what this phone has not (`needs:teleport`).
  static func check(needs tags: Any?) throws {
    for tag in tags as? [String] ?? [] where tag.hasPrefix("needs:") {
      let need = String(tag.dropFirst("needs:".count))
      if !Start.capabilities.contains(need) { throw CannotBeDone("this phone has no \(need)") }
    }
  }

  /// Runs one by name, each person on a screen that `screen` makes.
  @MainActor public static func run(_ name: String, screen: @escaping MakeScreen) async throws {
    let path = try folder().appendingPathComponent(name)
    if name.hasSuffix(".json") {
      let town = try Town(screen: screen)
      let runner = try Runner(town.phone("Ana"), Flow(path))
      runner.values["SETUP"] = town.server.setup
      try await runner.turn(until: nil) {}
    } else {
      try await Journey(path, screen: screen).run()
    }
  }
}
