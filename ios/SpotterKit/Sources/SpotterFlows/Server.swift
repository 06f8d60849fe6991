import Foundation
import Synchronization

/// A real server binary on an empty database, on a port of its own.
public final class Server: Sendable {
  private struct Running {
    var process: Process?
    var listen = "127.0.0.1:0"
  }

  /// The link that founds a team.
  public var setup: String { said.withLock { $0.setup } }
  /// Where it answers.
  public var origin: String { said.withLock { $0.origin } }

  private let folder: URL
  private let running = Mutex(Running())
  private let said = Mutex((origin: "", setup: ""))

  public init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("spotter-server-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try start()
  }

  deinit {
    kill()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Starts it on what it holds, at the address it had. Returns when it listens.
  public func start() throws {
    guard let binary = ProcessInfo.processInfo.environment["SPOTTER_SERVER"] else {
      throw CannotBeDone("SPOTTER_SERVER names the server's binary; `cargo xtask test ios` sets it")
    }
    try running.withLock { running in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: binary)
      process.arguments = ["serve", "--listen", running.listen, "--data", folder.path]
      process.environment = ["SPOTTER_LOG": "error"]
      let out = Pipe()
      process.standardOutput = out
      try process.run()
      running.process = process
      try listen(to: out.fileHandleForReading)
      running.listen = origin.replacingOccurrences(of: "http://", with: "")
    }
  }

  /// Ends it in the middle of whatever it does.
  public func kill() {
    running.withLock { running in
      guard let process = running.process else { return }
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      running.process = nil
    }
  }

  /// Reads what it says until it has said where it listens, and for an empty database the link.
  private func listen(to out: FileHandle) throws {
    var text = ""
    while true {
      let more = out.availableData
      if more.isEmpty { throw CannotBeDone("the server ended: \(text)") }
      text += String(decoding: more, as: UTF8.self)
      let isKnown = said.withLock { $0.setup != "" }
      guard let origin = word(after: "Spotter listens on ", in: text) else { continue }
      if isKnown { return }
      guard let setup = word(after: "Found your team: ", in: text) else { continue }
      said.withLock { $0 = (origin, setup) }
      return
    }
  }

  private func word(after words: String, in text: String) -> String? {
    guard let start = text.range(of: words)?.upperBound,
      let end = text[start...].firstIndex(of: "\n")
    else { return nil }
    return String(text[start..<end])
  }
}
