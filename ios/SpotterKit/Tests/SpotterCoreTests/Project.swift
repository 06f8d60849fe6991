import Foundation
import SpotterFlows

/// The project's files, as a test reads them.
struct Project {
  let root: URL

  init() throws {
    guard let root = ProcessInfo.processInfo.environment["SPOTTER_ROOT"] else {
      throw CannotBeDone("SPOTTER_ROOT names the project; `cargo xtask test ios` sets it")
    }
    self.root = URL(fileURLWithPath: root)
  }

  func file(_ path: String) -> URL { root.appendingPathComponent(path) }

  func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: file(path).path) }

  func text(_ path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }

  func plist(_ path: String) throws -> [String: Any] {
    let read = try PropertyListSerialization.propertyList(from: Data(contentsOf: file(path)), format: nil)
    return read as? [String: Any] ?? [:]
  }

  func json(_ path: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(contentsOf: file(path))) as? [String: Any] ?? [:]
  }

  /// Every file below a folder with this ending, as paths from the root.
  func files(_ folder: String, _ ending: String) -> [String] {
    let below = FileManager.default.enumerator(atPath: file(folder).path)
    return (below?.allObjects as? [String] ?? []).filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }
  }

  /// What a regular expression's one group finds in a text.
  static func found(_ pattern: String, in text: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }
}
