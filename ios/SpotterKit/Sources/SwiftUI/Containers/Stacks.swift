/// Views one below the other.
public struct VStack<Content: View>: _Primitive, Recorded {
  let content: Content
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func record(_ recorder: Recorder) { recorder.walk(content) }
}

/// Views beside each other.
public struct HStack<Content: View>: _Primitive, Recorded {
  let content: Content
  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func record(_ recorder: Recorder) {
    recorder.with(\.row, recorder.environment.layoutDirection) { recorder.walk(content) }
  }
}

/// Views over each other.
public struct ZStack<Content: View>: _Primitive, Recorded {
  let content: Content
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  func record(_ recorder: Recorder) { recorder.walk(content) }
}

public struct Spacer: _Primitive, Recorded {
  public init(minLength: CGFloat? = nil) {}
  func record(_ recorder: Recorder) {}
}

public struct Divider: _Primitive, Recorded {
  public init() {}
  func record(_ recorder: Recorder) {}
}

public enum Axis: Sendable {
  case horizontal, vertical

  public struct Set: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1)
    public static let vertical = Set(rawValue: 2)
  }
}

public struct ScrollView<Content: View>: _Primitive, Recorded {
  let content: Content
  public init(
    _ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content
  ) { self.content = content() }

  func record(_ recorder: Recorder) {
    recorder.scrolls.append(recorder.key)
    recorder.group("scroll") { recorder.walk(content) }
  }
}

public struct HorizontalAlignment: Equatable, Sendable {
  let name: String
  public static let leading = Self(name: "leading"), center = Self(name: "center")
  public static let trailing = Self(name: "trailing")
}

public struct VerticalAlignment: Equatable, Sendable {
  let name: String
  public static let top = Self(name: "top"), center = Self(name: "center")
  public static let bottom = Self(name: "bottom")
  public static let firstTextBaseline = Self(name: "first")
}

public struct Alignment: Equatable, Sendable {
  public let horizontal: HorizontalAlignment
  public let vertical: VerticalAlignment
  public init(horizontal: HorizontalAlignment, vertical: VerticalAlignment) {
    (self.horizontal, self.vertical) = (horizontal, vertical)
  }
  public static let center = Self(horizontal: .center, vertical: .center)
  public static let leading = Self(horizontal: .leading, vertical: .center)
  public static let trailing = Self(horizontal: .trailing, vertical: .center)
  public static let top = Self(horizontal: .center, vertical: .top)
  public static let bottom = Self(horizontal: .center, vertical: .bottom)
  public static let topLeading = Self(horizontal: .leading, vertical: .top)
}

extension Recorder {
  /// Records a group that is no element itself.
  func group(_ name: String, _ content: () -> Void) {
    var node = Node(.group, name, path: key)
    node.children = collect(content)
    if !node.children.isEmpty { sink.append(node) }
  }
}
