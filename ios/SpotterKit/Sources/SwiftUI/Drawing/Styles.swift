/// What fills a shape or colours words.
public protocol ShapeStyle: Sendable {}

public struct Color: ShapeStyle, Hashable, View {
  nonisolated let name: String

  public nonisolated init(_ name: String, bundle: Bundle? = nil) { self.name = name }
  public nonisolated init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    name = "\(red) \(green) \(blue) \(opacity)"
  }

  public nonisolated static let clear = Color("clear"), primary = Color("primary")
  public nonisolated static let black = Color("black"), white = Color("white")

  public nonisolated func opacity(_ opacity: Double) -> Color { self }
  public var body: EmptyView { EmptyView() }
}

extension ShapeStyle where Self == Color {
  public static var clear: Color { .init("clear") }
}

public struct Font: Hashable, Sendable {
  let name: String

  public enum TextStyle: String, Hashable, Sendable, CaseIterable {
    case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote
    case caption, caption2
  }
  public enum Design: Hashable, Sendable { case `default`, rounded, monospaced, serif }
  public enum Weight: Hashable, Sendable { case regular, medium, semibold, bold }

  public static let largeTitle = Font(name: "largeTitle"), title = Font(name: "title")
  public static let title2 = Font(name: "title2"), title3 = Font(name: "title3")
  public static let headline = Font(name: "headline"), subheadline = Font(name: "subheadline")
  public static let body = Font(name: "body")
  public static let footnote = Font(name: "footnote"), caption = Font(name: "caption")

  public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font {
    Font(name: style.rawValue)
  }
  public func weight(_ weight: Weight) -> Font { self }
  public func monospacedDigit() -> Font { self }
}

public struct Animation: Equatable, Sendable {
  public static func easeOut(duration: TimeInterval) -> Animation { Animation() }
  public static let easeOut = Animation()
}

public struct AnyTransition {
  @_spi(Recording) public let name: String
  @MainActor public static let opacity = AnyTransition(name: "opacity")
  @MainActor public static func move(edge: Edge) -> AnyTransition { AnyTransition(name: "from \(edge)") }
  @MainActor public static func asymmetric(insertion: AnyTransition, removal: AnyTransition) -> AnyTransition
  {
    AnyTransition(name: insertion.name)
  }
  public func combined(with other: AnyTransition) -> AnyTransition {
    AnyTransition(name: name + ", " + other.name)
  }
}
