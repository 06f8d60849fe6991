import Foundation
import SpotterTypes

#if canImport(FoundationNetworking)
  /// Where Foundation has no WebSocket: each is closed before it opens, and the core does everything
  /// over HTTP.
  public struct Sockets: SocketHandler {
    public init() {}

    public func perform(_ operation: SocketOperation, say: @escaping Tell) async {
      await say(.closed)
    }
  }
#else
  import os

  /// WebSockets by `URLSession`.
  public actor Sockets: SocketHandler {
    private let session = URLSession(configuration: .ephemeral)
    private var lines: [UInt32: URLSessionWebSocketTask] = [:]

    public init() {}

    public func perform(_ operation: SocketOperation, say: @escaping Tell) async {
      switch operation {
      case .open(let open):
        guard let url = URL(string: open.url) else { return await say(.closed) }
        await listen(open.id, session.webSocketTask(with: url), say)
      case .send(let sent):
        await say(send(sent))
      case .close(let close):
        lines[close.id]?.cancel(with: .goingAway, reason: nil)
        await say(.closed)
      }
    }

    /// Says what comes until the line is closed. The first ping is answered when it is open.
    private func listen(_ id: UInt32, _ line: URLSessionWebSocketTask, _ say: Tell) async {
      lines[id] = line
      line.maximumMessageSize = 16 << 20
      line.resume()
      if await answers(line) {
        await say(.opened)
        while let message = try? await line.receive() {
          if case .data(let bytes) = message {
            await say(.received(SocketFrame(bytes: [UInt8](bytes))))
          }
        }
      }
      lines[id] = nil
      await say(.closed)
    }

    private func answers(_ line: URLSessionWebSocketTask) async -> Bool {
      await withCheckedContinuation { done in
        // A line that is cancelled may call back a second time.
        let isFirst = OSAllocatedUnfairLock(initialState: true)
        line.sendPing { error in
          let counts = isFirst.withLock { first in
            defer { first = false }
            return first
          }
          if counts { done.resume(returning: error == nil) }
        }
      }
    }

    private func send(_ sent: SocketSend) async -> SocketOutput {
      guard let line = lines[sent.id] else { return .closed }
      do {
        try await line.send(.data(Data(sent.frame)))
        return .sent
      } catch {
        return .closed
      }
    }
  }
#endif
