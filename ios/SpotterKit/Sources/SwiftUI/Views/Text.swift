/// Words.
public struct Text: _Primitive, Recorded, Equatable {
  let words: String

  public init(_ key: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil) {
    words = key.words
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ content: S) { words = String(content) }
  public init(verbatim content: String) { words = content }

  public static func + (one: Text, other: Text) -> Text { Text(verbatim: one.words + other.words) }

  func record(_ recorder: Recorder) {
    guard !words.isEmpty else { return }
    var node = Node(.text, words, recorder)
    node.drawn = [words]
    recorder.sink.append(node)
  }
}

/// What keeps its type: `Text` stays `Text`, so that it can be joined.
extension Text {
  public func font(_ font: Font?) -> Text { self }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text { self }
  public func monospacedDigit() -> Text { self }
  public func strikethrough(_ isActive: Bool = true, color: Color? = nil) -> Text { self }
  public func underline(_ isActive: Bool = true, color: Color? = nil) -> Text { self }
}

/// A picture.
public struct Image: _Primitive, Recorded {
  let name: String?

  public init(systemName: String) { name = systemName }
  public init(_ name: String, bundle: Bundle? = nil) { self.name = name }
  public init(decorative name: String, bundle: Bundle? = nil) { self.name = nil }

  public enum Scale: Hashable, Sendable { case small, medium, large }

  func record(_ recorder: Recorder) {
    guard let name else { return }
    recorder.sink.append(Node(.image, name, recorder))
  }
}

/// Words beside a picture; the words are what is said.
public struct Label<Title: View, Icon: View>: _Primitive, Recorded {
  let title: Title
  let icon: Icon

  public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
    (self.title, self.icon) = (title(), icon())
  }

  func record(_ recorder: Recorder) {
    recorder.quietly { recorder.inside("icon") { recorder.walk(icon) } }
    recorder.inside("title") { recorder.walk(title) }
  }
}

extension Label where Title == Text, Icon == Image {
  public init(_ key: LocalizedStringKey, systemImage name: String) {
    self.init(title: { Text(key) }, icon: { Image(systemName: name) })
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage name: String) {
    self.init(title: { Text(title) }, icon: { Image(systemName: name) })
  }
}

/// Work under way.
public struct ProgressView<Content: View>: _Primitive, Recorded {
  let label: Content
  let share: Double?

  func record(_ recorder: Recorder) {
    let drawn = recorder.collect { recorder.walk(label) }
    var node = Node(.progress, Node.words(drawn), recorder)
    node.drawn = drawn.drawnWords
    node.value = share.map { "\(Int($0 * 100))%" }
    recorder.sink.append(node)
  }
}

extension ProgressView where Content == EmptyView {
  public init() { self.init(label: EmptyView(), share: nil) }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0) {
    self.init(label: EmptyView(), share: value.map { Double($0 / total) })
  }
}

extension ProgressView {
  public init(@ViewBuilder label: () -> Content) { self.init(label: label(), share: nil) }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0, @ViewBuilder label: () -> Content) {
    self.init(label: label(), share: value.map { Double($0 / total) })
  }
}
