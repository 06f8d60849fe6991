/// An element of the accessibility tree, or a group of them.
@_spi(Recording) public struct Node {
  /// What it is to a screen reader.
  public enum Role: String, Sendable {
    case text, image, button, field, toggle, picker, datePicker = "date picker", menu, other
    case progress, group
  }

  public var role: Role
  public var label: String
  public var value: String?
  public var hint: String?
  public var identifier: String?
  public var traits: AccessibilityTraits = []
  public var isEnabled = true
  /// Whether a screen reader was sent to it.
  public var isSpokenFirst = false
  /// The keys that do the same as a tap.
  public var keys: Set<KeyboardShortcut> = []
  /// The names of what else can be done with it: swipes, and actions a screen reader offers.
  public var actions: [Action] = []
  /// What is inside a group, or behind a closed menu.
  public var children: [Node] = []
  /// Where it stands in the tree of views.
  public var path: String
  var tap: (@MainActor () -> Void)?
  var write: (@MainActor (String) -> Void)?
  var focus: (@MainActor (Bool) -> Void)?
  var submit: (@MainActor () -> Void)?
  /// The words that are drawn of it, whatever is said.
  public var drawn: [String] = []
  /// What a field holds, a picker's choice, a date.
  public var text: String?
  /// What the keyboard offers to fill in.
  public var fills: String?
  /// Whether it takes several lines.
  var isLong = false
  /// What a finger finds that lies over it.
  var over: (@MainActor () -> Void)?
  /// Whether it is a button, which shows that a finger is on it.
  var isPressable = false
  /// Whether a tap on it leaves its menu open.
  var staysInMenu = false
  /// Which option of a picker it is.
  var tag: AnyHashable?

  /// Something else that can be done with an element.
  public struct Action {
    public let name: String
    var isEnabled = true
    let run: @MainActor () -> Void
  }

  /// The direction of its words, and of the row that it stands in.
  public var reading = LayoutDirection.leftToRight
  public var row = LayoutDirection.leftToRight

  init(_ role: Role, _ label: String, path: String) {
    self.role = role
    self.label = label
    self.path = path
  }

  @MainActor init(_ role: Role, _ label: String, _ recorder: Recorder) {
    self.init(role, label, path: recorder.key)
    (reading, row) = (recorder.environment.layoutDirection, recorder.environment.row)
  }

  /// A group is not an element itself.
  public var isElement: Bool { role != .group }
  /// Whether a finger can do something with it.
  public var isTarget: Bool { tap != nil || write != nil }
  /// Whether it takes text.
  public var isField: Bool { role == .field }

  /// The elements in their order; what a closed menu holds is not among them.
  public var elements: [Node] {
    role == .group ? children.flatMap(\.elements) : [self]
  }

  /// The elements, with what closed menus hold.
  public var everything: [Node] {
    (isElement ? [self] : []) + children.flatMap(\.everything)
  }
}
