/// Rows that scroll.
public struct List<Content: View>: _Primitive, Recorded {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }

  func record(_ recorder: Recorder) {
    let refresh = recorder.environment.refresh
    recorder.scrolls.append(recorder.key)
    recorder.group("list") { recorder.with(\.refresh, nil) { recorder.walk(content) } }
    guard let refresh, let last = recorder.sink.indices.last else { return }
    let pull = Node.Action(name: "pull down") { Task { await refresh() } }
    recorder.sink[last].actions.append(pull)
  }
}

/// Rows that belong together.
public struct Section<Parent: View, Content: View, Footer: View>: _Primitive, Recorded {
  let header: Parent
  let content: Content
  let footer: Footer

  public init(
    @ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent,
    @ViewBuilder footer: () -> Footer
  ) { (self.content, self.header, self.footer) = (content(), header(), footer()) }

  func record(_ recorder: Recorder) {
    recorder.group("section") {
      recorder.inside("header") {
        // The platform says of a section's header that it is one.
        let nodes = recorder.collect { recorder.walk(header) }
        recorder.sink += nodes.map { node in
          var node = node
          if node.role == .text { node.traits.formUnion(.isHeader) }
          return node
        }
      }
      recorder.inside("content") { recorder.walk(content) }
      recorder.inside("footer") { recorder.walk(footer) }
    }
  }
}

extension Section where Parent == EmptyView, Footer == EmptyView {
  public init(@ViewBuilder content: () -> Content) {
    self.init(content: content, header: { EmptyView() }, footer: { EmptyView() })
  }
}

/// A view for each of a collection.
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: _Primitive, Recorded {
  let data: Data
  let id: (Data.Element) -> ID
  let content: @MainActor (Data.Element) -> Content

  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>,
    @ViewBuilder content: @escaping @MainActor (Data.Element) -> Content
  ) {
    self.data = data
    self.id = { $0[keyPath: id] }
    self.content = content
  }

  func record(_ recorder: Recorder) {
    var seen: Set<ID> = []
    for element in data {
      let id = id(element)
      if !seen.insert(id).inserted { recorder.problems.append("ForEach: \(id) is there twice") }
      recorder.inside("#\(id)") { recorder.walk(content(element)) }
    }
  }
}

extension ForEach where Data.Element: Identifiable, ID == Data.Element.ID {
  public init(_ data: Data, @ViewBuilder content: @escaping @MainActor (Data.Element) -> Content) {
    self.data = data
    self.id = { $0.id }
    self.content = content
  }
}

public protocol ListStyle {}
public struct InsetGroupedListStyle: ListStyle { public init() {} }
extension ListStyle where Self == InsetGroupedListStyle {
  public static var insetGrouped: InsetGroupedListStyle { InsetGroupedListStyle() }
}

public enum Visibility: Hashable, Sendable { case automatic, visible, hidden }
public enum VerticalEdge: Sendable {
  case top, bottom
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1), bottom = Set(rawValue: 2), all = Set(rawValue: 3)
  }
}

extension View {
  public func listStyle<S: ListStyle>(_ style: S) -> some View { self }
  public func listRowBackground<V: View>(_ view: V?) -> some View { self }
  public func listRowSeparator(_ visibility: Visibility, edges: VerticalEdge.Set = .all) -> some View { self }
  public func listRowSeparatorTint(_ color: Color?, edges: VerticalEdge.Set = .all) -> some View { self }
  public func refreshable(action: @escaping @Sendable () async -> Void) -> some View {
    _Surrounded(content: self) { $0.refresh = RefreshAction(run: action) }
  }
}
