import Foundation
import SpotterCore
import SpotterTypes

#if DEBUG
  /// The core's own sample states, as `cargo run -p ffi --bin samples` writes them: the same bytes that
  /// the web's gallery draws. They are read from the source tree, for previews and tests alone.
  enum Samples {
    /// Every name, in the core's order.
    static let names: [String] = all.map(\.name)

    /// Those of one screen.
    static func names(of screen: String) -> [String] { names.filter { $0.hasPrefix(screen) } }

    static func view(_ name: String) -> ViewData? {
      guard let hex = all.first(where: { $0.name == name })?.hex else { return nil }
      return try? ViewData.bincodeDeserialize(input: Hex.bytes(hex))
    }

    private static let all: [(name: String, hex: String)] = {
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
      // One `"name":"hex"` a line; names are words and dashes.
      return text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: "\"")
        return words.count >= 3 ? (String(words[0]), String(words[2])) : nil
      }
    }()

    /// Beside this package, where the script writes it.
    private static var file: String {
      #filePath.split(separator: "/ios/SpotterKit/").first.map { "\($0)/target/samples.json" } ?? ""
    }
  }
#endif
