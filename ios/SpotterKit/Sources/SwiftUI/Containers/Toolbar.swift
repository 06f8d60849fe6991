/// Where something stands in a bar.
public struct ToolbarItemPlacement: Equatable, Sendable {
  let name: String
  public static let topBarLeading = Self(name: "leading"), topBarTrailing = Self(name: "trailing")
  public static let principal = Self(name: "principal")
}

/// Which bar.
public struct ToolbarPlacement: Equatable, Sendable {
  let name: String
  public static let navigationBar = Self(name: "navigation bar"), tabBar = Self(name: "tab bar")
}

/// What stands in a bar.
@MainActor @preconcurrency public protocol ToolbarContent {}

/// What puts itself into a bar that is walked.
@MainActor protocol Placed {
  func place(_ recorder: Recorder, _ bar: Bar)
}

public struct ToolbarItem<Content: View>: ToolbarContent, Placed {
  let placement: ToolbarItemPlacement
  let content: Content

  public init(placement: ToolbarItemPlacement, @ViewBuilder content: () -> Content) {
    (self.placement, self.content) = (placement, content())
  }

  func place(_ recorder: Recorder, _ bar: Bar) {
    bar.items[placement.name, default: []] += recorder.collect { recorder.walk(content) }
  }
}

public struct ToolbarItemGroup<Content: View>: ToolbarContent, Placed {
  let placement: ToolbarItemPlacement
  let content: Content

  public init(placement: ToolbarItemPlacement, @ViewBuilder content: () -> Content) {
    (self.placement, self.content) = (placement, content())
  }

  func place(_ recorder: Recorder, _ bar: Bar) {
    bar.items[placement.name, default: []] += recorder.collect { recorder.walk(content) }
  }
}

/// Several things of a bar, made by `ToolbarContentBuilder`.
public struct _ToolbarSeveral: ToolbarContent, Placed {
  let parts: [any ToolbarContent]

  func place(_ recorder: Recorder, _ bar: Bar) {
    for (place, part) in parts.enumerated() {
      recorder.inside("item\(place)") { (part as? any Placed)?.place(recorder, bar) }
    }
  }
}

@resultBuilder @MainActor public struct ToolbarContentBuilder {
  public static func buildExpression<T: ToolbarContent>(_ part: T) -> T { part }
  public static func buildBlock(_ parts: any ToolbarContent...) -> _ToolbarSeveral {
    _ToolbarSeveral(parts: parts)
  }
  public static func buildIf(_ part: (any ToolbarContent)?) -> _ToolbarSeveral {
    _ToolbarSeveral(parts: part.map { [$0] } ?? [])
  }
  public static func buildEither(first: any ToolbarContent) -> _ToolbarSeveral { .init(parts: [first]) }
  public static func buildEither(second: any ToolbarContent) -> _ToolbarSeveral { .init(parts: [second]) }
}

/// A screen's bar while it is walked.
@MainActor final class Bar {
  var title: String?
  var items: [String: [Node]] = [:]

  /// Leading, title, trailing: as a screen reader goes through it.
  func nodes(_ path: String) -> [Node] {
    var bar = Node(.group, "bar", path: path + "/bar")
    bar.children = items["leading"] ?? []
    if let principal = items["principal"] {
      bar.children += principal
    } else if let title, !title.isEmpty {
      var node = Node(.text, title, path: path + "/title")
      node.traits = .isHeader
      bar.children.append(node)
    }
    bar.children += items["trailing"] ?? []
    return bar.children.isEmpty ? [] : [bar]
  }
}

public struct NavigationBarItem: Sendable {
  public enum TitleDisplayMode: Sendable { case automatic, inline, large }
}

extension View {
  public func toolbar<C: ToolbarContent>(@ToolbarContentBuilder content: () -> C) -> some View {
    _Barred(content: self, parts: content())
  }
  public func navigationTitle<S: StringProtocol>(_ title: S) -> some View {
    _Titled(content: self, title: String(title))
  }
  public func navigationBarTitleDisplayMode(_ mode: NavigationBarItem.TitleDisplayMode) -> some View { self }
  public func navigationBarBackButtonHidden(_ hides: Bool = true) -> some View { self }
  public func toolbarBackground<S: ShapeStyle>(_ style: S, for bars: ToolbarPlacement...) -> some View {
    self
  }
  /// Hides a bar.
  public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    _BarHidden(content: self, isHidden: visibility == .hidden && bars.contains(.tabBar))
  }
}

struct _Barred<Content: View, Parts: ToolbarContent>: _Primitive, Recorded {
  let content: Content
  let parts: Parts

  func record(_ recorder: Recorder) {
    if let bar = recorder.bar {
      recorder.inside("toolbar") { (parts as? any Placed)?.place(recorder, bar) }
    } else {
      recorder.problems.append("a toolbar outside of a navigation stack at \(recorder.key)")
    }
    recorder.walk(content)
  }
}

struct _Titled<Content: View>: _Primitive, Recorded {
  let content: Content
  let title: String

  func record(_ recorder: Recorder) {
    recorder.bar?.title = title
    recorder.walk(content)
  }
}

struct _BarHidden<Content: View>: _Primitive, Recorded {
  let content: Content
  let isHidden: Bool

  func record(_ recorder: Recorder) {
    if isHidden, !recorder.isQuiet { recorder.tabsAreHidden = true }
    recorder.walk(content)
  }
}
