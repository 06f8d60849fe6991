import Foundation
import SpotterFFI
import SpotterTypes

/// Owns the core. Every call is on this actor, so that the core sees one event after another.
///
/// One per process: the background task and the buttons of a notification share it with the screen.
public actor Bridge {
  private let core = Core()

  public init() {}

  /// Tells the core what happened; answers what it asks for.
  func update(_ event: sending Event) throws -> sending [Request] {
    try Self.requests(core.update(event: Data(event.bincodeSerialize())))
  }

  /// Answers a request; what the core asks for then.
  func resolve(_ request: UInt32, _ output: [UInt8]) throws -> sending [Request] {
    try Self.requests(core.resolve(request: request, output: Data(output)))
  }

  /// What to draw.
  func view() throws -> sending SpotterTypes.View {
    try SpotterTypes.View.bincodeDeserialize(input: [UInt8](core.view()))
  }

  private static func requests(_ bytes: Data) throws -> sending [Request] {
    try Requests.bincodeDeserialize(input: [UInt8](bytes)).value
  }
}
