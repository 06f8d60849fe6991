import Foundation
import SpotterFFI
import SpotterTypes
import Testing

@testable import SpotterCore

/// What passed over a phone's bridge passes again, byte for byte, and the generated types write what
/// they read. The files are written by the Rust binary `transcripts`; `tests/src/tape.rs` says how
/// they read.
@Suite struct TranscriptTests {
  private static func names() throws -> [String] {
    let folder = try Project().file("target/transcripts").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func fiveFlowsOrMoreAreOnTape() throws {
    let flows = Set(try Self.names().map { $0.prefix { $0 != "." } })
    #expect(flows.count >= 5)
  }

  @Test(arguments: try names())
  func everyTranscriptIsLivedAgain(name: String) throws {
    let text = try Project().text("target/transcripts/\(name)")
    var core = Core()
    var (asked, view) = (Data(), Data())
    for (number, line) in text.split(separator: "\n").enumerated() {
      let words = line.split(separator: " ")
      let place = "\(name):\(number + 1)"
      switch words[0] {
      case "new": core = Core()
      case "event": asked = try core.update(event: bytes(words[1]))
      case "answer":
        let id = try #require(UInt32(words[1]))
        asked = try core.resolve(request: id, output: bytes(words[2]))
      case "asked":
        try #require(asked == bytes(words[1]), "\(place): other requests")
        let requests = try Requests(value: Decoding.requests(asked))
        try #require(requests.bincodeSerialize() == [UInt8](asked), "\(place): requests written otherwise")
      case "view":
        if words[1] != "=" { view = bytes(words[1]) }
        try #require(core.view() == view, "\(place): another view")
        let read = try Decoding.view(view)
        try #require(read.bincodeSerialize() == [UInt8](view), "\(place): a view written otherwise")
      default: Issue.record("\(place): what is this?")
      }
    }
  }

  private func bytes(_ hex: Substring) -> Data { Data(Hex.bytes(hex)) }
}
