/// What a person does, or sees.
enum Step {
  case launch(clear: Bool)
  case stop
  case kill
  case tap(Tapping)
  case type(String)
  case erase(Int)
  case enter
  case see(Target)
  case notSee(Target)
  case link(String)
  case airplane(Bool)
  case picture(String)

  /// A tap, so often at the same point.
  struct Tapping {
    let target: Target
    let times: Int
    let delayMs: Int64
    /// Nothing happens where it is not there.
    let isOptional: Bool
  }

  /// Whether it waits for something that others may have to do first.
  var waits: Bool {
    switch self {
    case .see, .notSee: true
    default: false
    }
  }

  /// Reads a step; `fill` puts values for `${NAME}`.
  init(_ value: Any, fill: (String) throws -> String) throws {
    let (name, what) = try Self.named(value)
    let fields = what as? [String: Any] ?? [:]
    func words() throws -> String {
      guard let text = what as? String else { throw CannotBeDone("\(name) needs words") }
      return try fill(text)
    }
    func target(_ what: Any?) throws -> Target { try Self.target(what, fill) }
    switch name {
    case "launchApp": self = .launch(clear: fields["clearState"] as? Bool ?? false)
    case "stopApp": self = .stop
    case "killApp": self = .kill
    case "tapOn":
      self = .tap(
        Tapping(
          target: try target(what), times: fields["repeat"] as? Int ?? 1,
          delayMs: Int64(fields["delay"] as? Int ?? 100), isOptional: fields["optional"] as? Bool ?? false))
    case "inputText": self = .type(try words())
    case "eraseText": self = .erase(what as? Int ?? 50)
    case "pressKey" where what as? String == "Enter": self = .enter
    case "assertVisible": self = .see(try target(what))
    case "scrollUntilVisible": self = .see(try target(fields["element"]))
    case "assertNotVisible": self = .notSee(try target(what))
    case "extendedWaitUntil" where fields["visible"] != nil: self = .see(try target(fields["visible"]))
    case "extendedWaitUntil": self = .notSee(try target(fields["notVisible"]))
    case "openLink": self = .link(try words())
    case "setAirplaneMode": self = .airplane(what as? String == "enabled")
    case "takeScreenshot": self = .picture(try words())
    default: throw CannotBeDone("the step \(name) is not in tests/flows/README.md")
    }
  }

  private static func named(_ value: Any) throws -> (String, Any?) {
    if let name = value as? String { return (name, nil) }
    if let step = value as? [String: Any], step.count == 1, let entry = step.first {
      return (entry.key, entry.value)
    }
    throw CannotBeDone("a step is a word, or a word with what it needs: \(value)")
  }

  private static func target(_ what: Any?, _ fill: (String) throws -> String) throws -> Target {
    if let text = what as? String { return .words(try fill(text)) }
    let fields = what as? [String: Any] ?? [:]
    let index = fields["index"] as? Int ?? 0
    switch (fields["text"] as? String, fields["id"] as? String) {
    case (let text?, nil): return .words(try fill(text), index: index)
    case (nil, let key?): return .key(try fill(key), index: index)
    default: throw CannotBeDone("an element is found by text or by id")
    }
  }
}
