/// Tabs. Those that are not chosen keep their state, unseen.
public struct TabView<Selection: Hashable, Content: View>: _Primitive, Recorded {
  let selection: Binding<Selection>
  let content: Content

  public init(selection: Binding<Selection>, @ViewBuilder content: () -> Content) {
    (self.selection, self.content) = (selection, content())
  }

  func record(_ recorder: Recorder) {
    let tabs = TabsInWork(chosen: AnyHashable(selection.wrappedValue))
    let (outer, wereHidden) = (recorder.tabs, recorder.tabsAreHidden)
    (recorder.tabs, recorder.tabsAreHidden) = (tabs, false)
    let shown = recorder.collect { recorder.walk(content) }
    let isHidden = recorder.tabsAreHidden
    (recorder.tabs, recorder.tabsAreHidden) = (outer, wereHidden)
    recorder.sink += shown
    if !isHidden { recorder.group("tabs") { recorder.sink += tabs.items.map { item($0, recorder) } } }
  }

  private func item(_ found: TabsInWork.Item, _ recorder: Recorder) -> Node {
    var node = found.node
    let selection = selection
    node.role = .button
    if found.tag == AnyHashable(selection.wrappedValue) { node.traits.formUnion(.isSelected) }
    node.tap = { [weak recorder] in
      if let tag = found.tag.base as? Selection { selection.write(tag, recorder, "the chosen tab") }
    }
    return node
  }
}

/// A tab view while it is walked.
@MainActor final class TabsInWork {
  struct Item {
    let tag: AnyHashable
    let node: Node
  }

  let chosen: AnyHashable
  var items: [Item] = []
  init(chosen: AnyHashable) { self.chosen = chosen }
}

extension View {
  public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View {
    _TabItem(content: self, label: label())
  }
}

/// A tab's content with its label; `.tag` around it says which it is.
struct _TabItem<Content: View, Label: View>: _Primitive, Recorded, Taggable {
  let content: Content
  let label: Label

  func record(_ recorder: Recorder) {
    recorder.problems.append("a tab without a tag at \(recorder.key)")
  }

  func record(_ recorder: Recorder, tag: AnyHashable) {
    guard let tabs = recorder.tabs else { return recorder.walk(content) }
    let drawn = recorder.collect { recorder.inside("item") { recorder.walk(label) } }
    if let node = drawn.first { tabs.items.append(.init(tag: tag, node: node)) }
    // What is inside has tabs of its own, if any.
    recorder.tabs = nil
    if tabs.chosen == tag {
      recorder.walk(content)
    } else {
      recorder.quietly { recorder.walk(content) }
    }
    recorder.tabs = tabs
  }
}

/// What takes its tag itself.
@MainActor protocol Taggable {
  func record(_ recorder: Recorder, tag: AnyHashable)
}
