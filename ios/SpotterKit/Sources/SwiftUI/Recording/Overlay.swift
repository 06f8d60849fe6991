/// What lies over the rest of the screen and hides it.
struct Overlay {
  /// What it is.
  enum Kind: String { case sheet, alert, dialog, menu }

  let kind: Kind
  var nodes: [Node]
  /// Takes it away, as a swipe down or a tap beside it does; absent where it must be answered.
  let dismiss: (@MainActor () -> Void)?
}

/// A navigation stack's way back.
struct Back {
  let depth: Int
  let pop: @MainActor () -> Void
}

extension Recorder {
  /// Puts something over what is drawn so far and hereafter.
  func present(_ kind: Overlay.Kind, dismiss: (@MainActor () -> Void)?, _ content: () -> Void) {
    guard !isQuiet else { return }
    let place = overlays.count
    overlays.append(Overlay(kind: kind, nodes: [], dismiss: dismiss))
    let nodes = collect { inside(kind.rawValue, content) }
    // A sheet brings its own navigation; what lies under it cannot be swiped.
    overlays[place] = Overlay(kind: kind, nodes: nodes, dismiss: dismiss)
  }

  /// The tree that can be reached: the topmost overlay, else the screen.
  public var reachable: [Node] { overlays.last?.nodes ?? base }

  /// The whole tree, what lies under a sheet as well.
  public var tree: [Node] {
    var groups = [group("screen", base)]
    groups += overlays.map { group($0.kind.rawValue, $0.nodes) }
    return groups
  }

  /// Whether something lies over the screen.
  public var isCovered: Bool { !overlays.isEmpty }

  /// The elements that can be reached, in order.
  public var elements: [Node] { reachable.flatMap(\.elements) }

  /// As kept text.
  public var written: String { tree.map { $0.written() }.joined() }

  private func group(_ name: String, _ children: [Node]) -> Node {
    var node = Node(.group, name, path: name)
    node.children = children
    return node
  }

  func checkTwins() {
    for layer in [base] + overlays.map(\.nodes) {
      var found: Set<String> = []
      let all = layer.flatMap(\.everything)
      for identifier in all.compactMap(\.identifier) where !found.insert(identifier).inserted {
        problems.append("the identifier \(identifier) is there twice")
      }
      for node in all where node.isTarget && node.label.isEmpty {
        problems.append("a \(node.role.rawValue) without words: \(node.identifier ?? node.path)")
      }
    }
  }
}
