import SpotterCore

/// What a flow needs of a drawn screen. The recorder implements it over real views; `CoreScreen` over
/// the core's view alone.
///
/// Nothing in here waits: the driver lets the core settle before each call and asks again when time
/// has passed. Whatever a person could not do throws a `CannotBeDone` that says why.
@MainActor public protocol Screen: AnyObject {
  /// What can be reached now, in reading order: what a sheet or a question covers is not in it, nor
  /// what a closed menu holds.
  func elements() -> [Element]

  /// Brings a finger down on an element that was just listed. A control that is not enabled, is
  /// hidden, or whose key is there twice throws; a text field takes the focus.
  func tap(_ element: Element) throws

  /// Brings a finger down where this element lay before, whatever lies there now; nothing may.
  func tapSamePlace(as element: Element) throws

  /// Types at the end of the field that has the focus.
  func type(_ text: String) throws

  /// Erases so many characters from the end of the field that has the focus.
  func erase(_ count: Int) throws

  /// The keyboard's return key.
  func enter() throws

  /// The platform's back gesture: the swipe from the edge, or the one that pulls a sheet down.
  func back() throws

  /// Draws what the store holds now and runs what drawing started (`.task`, `.onChange`); answers
  /// whether the core may have been told something.
  func settle() async -> Bool
}

extension Screen {
  public func settle() async -> Bool { false }
}

/// One thing that a person meets on a screen.
public struct Element: Sendable, Equatable {
  /// The control's, field's or part's key (`accessibilityIdentifier`); empty for mere words.
  public var key: String
  /// All that is drawn or spoken of it: label, value, placeholder, the texts inside.
  public var words: [String]
  /// Whether a finger finds something to press or to type into.
  public var canBeTapped: Bool
  /// Which of the screen's own nodes it is; means something to the screen alone.
  public var node: Int

  public init(key: String, words: [String], canBeTapped: Bool, node: Int) {
    self.key = key
    self.words = words
    self.canBeTapped = canBeTapped
    self.node = node
  }
}

/// Why something could not be done, for whoever reads the test's output.
public struct CannotBeDone: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}

/// Makes the screen of a phone whose app has just been opened; once for each life of the app.
public typealias MakeScreen = @MainActor (Store) -> any Screen
