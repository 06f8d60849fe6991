/// What lies around, over or behind a view.
extension View {
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    _Over(content: self, over: content())
  }
  public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View
  {
    _Beside(first: content(), second: self)
  }
  public func safeAreaInset<V: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> V
  ) -> some View {
    _Inset(content: self, inset: content(), isFirst: edge == .top)
  }
  public func searchable(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: Text? = nil
  ) -> some View {
    _Searchable(content: self, text: text, prompt: prompt)
  }
  public func opacity(_ opacity: Double) -> some View {
    _Unseen(content: self, isUnseen: opacity == 0, isDrawn: false)
  }
  public func hidden() -> some View { _Unseen(content: self, isUnseen: true, isDrawn: false) }

  public func modifier<M: ViewModifier>(_ modifier: M) -> some View {
    _Modified(content: self, modifier: modifier)
  }
}

public struct SearchFieldPlacement: Sendable {
  public enum NavigationBarDrawerDisplayMode: Sendable { case automatic, always }
  public static let automatic = SearchFieldPlacement()
  public static func navigationBarDrawer(displayMode: NavigationBarDrawerDisplayMode) -> Self { Self() }
}

struct _Beside<First: View, Second: View>: _Primitive, Recorded {
  let first: First
  let second: Second

  func record(_ recorder: Recorder) {
    recorder.inside("first") { recorder.walk(first) }
    recorder.inside("second") { recorder.walk(second) }
  }
}

/// What lies over a view, where a finger finds it first.
struct _Over<Content: View, Over: View>: _Primitive, Recorded {
  let content: Content
  let over: Over

  func record(_ recorder: Recorder) {
    var nodes = recorder.collect { recorder.inside("first") { recorder.walk(content) } }
    let before = recorder.gestures
    recorder.gestures = []
    let above = recorder.collect { recorder.inside("second") { recorder.walk(over) } }
    if let gesture = recorder.gestures.first, nodes.count == 1 { nodes[0].over = gesture }
    recorder.gestures = before
    recorder.sink += nodes + above
  }
}

struct _Inset<Content: View, Inset: View>: _Primitive, Recorded {
  let content: Content
  let inset: Inset
  let isFirst: Bool

  func record(_ recorder: Recorder) {
    let drawInset = { recorder.inside("inset") { recorder.walk(inset) } }
    if isFirst { drawInset() }
    recorder.inside("content") { recorder.walk(content) }
    if !isFirst { drawInset() }
  }
}

struct _Searchable<Content: View>: _Primitive, Recorded {
  let content: Content
  let text: Binding<String>
  let prompt: Text?

  func record(_ recorder: Recorder) {
    recorder.inside("search") {
      recorder.sink.append(recorder.field(prompt?.words ?? "Search", text, nil, .horizontal))
    }
    recorder.inside("content") { recorder.walk(content) }
  }
}

/// A change of a view that has a body of its own.
@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder func body(content: Content) -> Body
}

/// The view that a modifier changes.
public struct _ViewModifier_Content<Modifier: ViewModifier>: _Primitive, Recorded {
  let walk: @MainActor (Recorder) -> Void
  func record(_ recorder: Recorder) { walk(recorder) }
}

struct _Modified<Content: View, Modifier: ViewModifier>: _Primitive, Recorded {
  let content: Content
  let modifier: Modifier

  func record(_ recorder: Recorder) {
    recorder.inside(recorder.memory.name(of: Modifier.self)) {
      let here = recorder.key
      for child in Mirror(reflecting: modifier).children {
        guard let installed = child.value as? any Installed else { continue }
        installed.install(recorder, here + "." + (child.label ?? ""))
      }
      let content = content
      recorder.walk(modifier.body(content: .init { $0.walk(content) }))
    }
  }
}
