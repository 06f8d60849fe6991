import SpotterCore
import SpotterTypes

/// Whom the screens tell what happened: the store, or nobody in a preview.
@MainActor public protocol Listener: AnyObject {
  /// The clock that does not jump, for the moment a finger comes down.
  var atMs: Int64 { get }
  /// Something happened; what was typed before goes first.
  func tell(_ what: Happening)
  /// A control was tapped.
  func act(_ action: [UInt8], atMs: Int64?)
  /// A field holds this text, typed over this revision.
  func typed(key: String, rev: UInt64, text: String)
}

extension Store: Listener {}
