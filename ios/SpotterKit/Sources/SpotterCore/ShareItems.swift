import Foundation
import SpotterTypes

extension ShareOutOperation {
  /// What the share sheet is given: words and a link, or a file, written to this folder first.
  public func items(in folder: URL = FileManager.default.temporaryDirectory) throws -> [Any] {
    switch self {
    case .text(let text): return [text.text] + (text.url.flatMap(URL.init(string:)).map { [$0] } ?? [])
    case .file(let file):
      let place = folder.appendingPathComponent(file.name)
      #if canImport(Darwin)
        try Data(file.bytes).write(to: place, options: .completeFileProtection)
      #else
        try Data(file.bytes).write(to: place)
      #endif
      return [place]
    }
  }
}
