/// What else can be done, behind one button. Open, it hides the rest of the screen.
public struct Menu<Label: View, Content: View>: _Primitive, Recorded {
  let content: Content
  let label: Label

  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    (self.content, self.label) = (content(), label())
  }

  func record(_ recorder: Recorder) {
    let path = recorder.key
    let drawn = recorder.collect { recorder.inside("label") { recorder.walk(label) } }
    let items = recorder.collect { recorder.inside("items") { recorder.walk(content) } }
    var node = Node(.menu, Node.words(drawn), path: path)
    node.drawn = drawn.drawnWords
    node.isEnabled = recorder.environment.isEnabled
    node.children = items
    node.tap = { [weak recorder] in recorder?.openMenu = path }
    recorder.sink.append(node)
    guard recorder.openMenu == path else { return }
    let close: @MainActor () -> Void = { [weak recorder] in recorder?.openMenu = nil }
    recorder.present(.menu, dismiss: close) {
      recorder.sink += items.flatMap(\.elements).map { $0.staysInMenu ? $0 : closing($0, close) }
    }
  }

  /// A tap on an item closes the menu.
  private func closing(_ item: Node, _ close: @escaping @MainActor () -> Void) -> Node {
    var item = item
    let tap = item.tap
    item.tap = {
      close()
      tap?()
    }
    return item
  }
}

/// Whether a tap on an item closes the menu.
public struct MenuActionDismissBehavior: Hashable, Sendable {
  let stays: Bool
  public static let automatic = Self(stays: false), disabled = Self(stays: true)
}

extension View {
  public func menuActionDismissBehavior(_ behavior: MenuActionDismissBehavior) -> some View {
    _Items(content: self, stays: behavior.stays)
  }
}

/// The items of a menu, each of which may leave it open.
struct _Items<Content: View>: _Primitive, Recorded {
  let content: Content
  let stays: Bool

  func record(_ recorder: Recorder) {
    recorder.sink += recorder.collect { recorder.walk(content) }.map { item in
      var item = item
      item.staysInMenu = stays
      return item
    }
  }
}
