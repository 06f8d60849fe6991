/// What an element is, beyond its role.
public struct AccessibilityTraits: SetAlgebra, Sendable, Equatable {
  var bits: Set<String>

  public init() { bits = [] }
  private init(_ name: String) { bits = [name] }

  public static let isHeader = Self("header")
  public static let isSelected = Self("selected"), isImage = Self("image")
  public static let updatesFrequently = Self("updates frequently"), isToggle = Self("toggle")

  var names: [String] { bits.sorted() }

  public func contains(_ member: Self) -> Bool { bits.isSuperset(of: member.bits) }
  public func union(_ other: Self) -> Self { change { $0.formUnion(other.bits) } }
  public func intersection(_ other: Self) -> Self { change { $0.formIntersection(other.bits) } }
  public func symmetricDifference(_ other: Self) -> Self { change { $0.formSymmetricDifference(other.bits) } }
  public mutating func formUnion(_ other: Self) { bits.formUnion(other.bits) }
  public mutating func formIntersection(_ other: Self) { bits.formIntersection(other.bits) }
  public mutating func formSymmetricDifference(_ other: Self) { bits.formSymmetricDifference(other.bits) }
  @discardableResult public mutating func insert(_ new: Self) -> (inserted: Bool, memberAfterInsert: Self) {
    let had = contains(new)
    bits.formUnion(new.bits)
    return (!had, new)
  }
  @discardableResult public mutating func remove(_ member: Self) -> Self? {
    let had = contains(member)
    bits.subtract(member.bits)
    return had ? member : nil
  }
  @discardableResult public mutating func update(with new: Self) -> Self? {
    let had = contains(new)
    bits.formUnion(new.bits)
    return had ? new : nil
  }

  private func change(_ change: (inout Set<String>) -> Void) -> Self {
    var changed = self
    change(&changed.bits)
    return changed
  }
}

/// What becomes of a view's elements.
public struct AccessibilityChildBehavior: Hashable, Sendable {
  let name: String
  public static let ignore = Self(name: "ignore")
  public static let contain = Self(name: "contain")
  public static let combine = Self(name: "combine")
}

/// A change of the one element that a view records.
struct _Changed<Content: View>: _Primitive, Recorded {
  let content: Content
  let what: String
  let change: @MainActor (inout Node) -> Void

  func record(_ recorder: Recorder) {
    recorder.change(what, { recorder.walk(content) }, change)
  }
}

extension View {
  public func accessibilityLabel(_ label: Text) -> some View {
    _Changed(content: self, what: "a label") { $0.label = label.words }
  }
  public func accessibilityLabel(_ key: LocalizedStringKey) -> some View { accessibilityLabel(Text(key)) }
  @_disfavoredOverload public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View {
    accessibilityLabel(Text(label))
  }

  public func accessibilityValue(_ value: Text) -> some View {
    _Changed(content: self, what: "a value") { $0.value = value.words }
  }
  @_disfavoredOverload public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View {
    accessibilityValue(Text(value))
  }

  public func accessibilityHint(_ hint: Text) -> some View {
    _Changed(content: self, what: "a hint") { if !hint.words.isEmpty { $0.hint = hint.words } }
  }
  @_disfavoredOverload public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View {
    accessibilityHint(Text(hint))
  }

  public func accessibilityIdentifier(_ identifier: String) -> some View {
    _Changed(content: self, what: "the identifier \(identifier)") { $0.identifier = identifier }
  }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    _Changed(content: self, what: "a trait") { $0.traits.formUnion(traits) }
  }
  public func accessibilityHidden(_ hidden: Bool) -> some View {
    _Unseen(content: self, isUnseen: hidden, isDrawn: true)
  }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    _Element(content: self, children: children)
  }
  public func accessibilityInputLabels(_ labels: [Text]) -> some View { self }
}

/// Not there for a screen reader; where it is drawn, a finger finds the gestures of it.
struct _Unseen<Content: View>: _Primitive, Recorded {
  let content: Content
  let isUnseen: Bool
  let isDrawn: Bool

  func record(_ recorder: Recorder) {
    guard isUnseen else { return recorder.walk(content) }
    recorder.quietly(isDrawn: isDrawn) { recorder.walk(content) }
  }
}

/// A view as one element, or as a group of its own.
struct _Element<Content: View>: _Primitive, Recorded {
  let content: Content
  let children: AccessibilityChildBehavior

  func record(_ recorder: Recorder) {
    let nodes = recorder.collect { recorder.walk(content) }
    switch children {
    case .contain:
      var node = Node(.group, "group", recorder)
      node.children = nodes
      recorder.sink.append(node)
    case .combine:
      let targets = nodes.flatMap(\.elements).filter(\.isTarget)
      if targets.count > 1 { recorder.problems.append("several targets combined at \(recorder.key)") }
      var node = targets.first ?? Node(.text, "", recorder)
      node.label = Node.words(nodes)
      node.drawn = nodes.drawnWords
      node.value = nil
      recorder.sink.append(node)
    default:
      if nodes.flatMap(\.elements).contains(where: \.isTarget) {
        recorder.problems.append("a target is ignored at \(recorder.key)")
      }
      var node = Node(.other, "", recorder)
      node.drawn = nodes.drawnWords
      recorder.sink.append(node)
    }
  }
}

/// What a screen reader is told.
public enum AccessibilityNotification {
  /// Words said once.
  @MainActor public struct Announcement {
    let words: String
    public init(_ announcement: String) { words = announcement }
    public func post() { Recorder.current?.announcements.append(words) }
  }
}
