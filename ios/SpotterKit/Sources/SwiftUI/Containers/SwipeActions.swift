public enum HorizontalEdge: Sendable { case leading, trailing }

extension View {
  /// What a swipe over a row does. A screen reader offers the same as further actions.
  public func swipeActions<T: View>(
    edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true, @ViewBuilder content: () -> T
  ) -> some View {
    _Swiped(content: self, swipes: content())
  }
}

struct _Swiped<Content: View, Swipes: View>: _Primitive, Recorded {
  let content: Content
  let swipes: Swipes

  func record(_ recorder: Recorder) {
    let drawn = recorder.collect { recorder.inside("swipes") { recorder.walk(swipes) } }
    var nodes = recorder.collect { recorder.walk(content) }
    let actions = drawn.flatMap(\.elements).compactMap { node in
      node.tap.map { Node.Action(name: node.label, isEnabled: node.isEnabled, run: $0) }
    }
    if nodes.isEmpty, !actions.isEmpty { recorder.problems.append("swipes on nothing") }
    if !nodes.isEmpty { nodes[0].actions += actions }
    recorder.sink += nodes
  }
}
