/// Screens one over the other. A swipe from the edge writes the path shorter.
public struct NavigationStack<Data, Root: View>: _Primitive, Recorded {
  let path: Binding<Data>
  let keys: @MainActor (Data) -> [AnyHashable]
  let shorter: @MainActor (Data) -> Data
  let root: Root

  public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
  where Data: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, Data.Element: Hashable
  {
    self.path = path
    self.root = root()
    keys = { $0.map { AnyHashable($0) } }
    shorter = { data in
      var data = data
      data.remove(at: data.index(data.endIndex, offsetBy: -1))
      return data
    }
  }

  func record(_ recorder: Recorder) {
    let held = keys(path.wrappedValue)
    let stack = StackInWork(path: held)
    let outer = recorder.stack
    recorder.stack = stack
    defer { recorder.stack = outer }
    // The root is walked in any case: it says what the path's values lead to.
    let nodes = recorder.collect {
      recorder.inside("bottom") { recorder.screen(isShown: held.isEmpty, root) }
    }
    if held.isEmpty { recorder.sink += nodes }
    for (depth, value) in held.enumerated() {
      guard let draw = stack.destinations[ObjectIdentifier(type(of: value.base))] else {
        recorder.problems.append("no destination for \(value)")
        continue
      }
      let isTop = depth == held.count - 1
      recorder.inside("over\(depth)") {
        let drawn = recorder.collect { draw(recorder, value, isTop) }
        if isTop { recorder.sink += drawn }
      }
    }
    let (path, shorter, keys) = (path, shorter, keys)
    if !recorder.isQuiet {
      let back = Back(depth: held.count) { [weak recorder] in
        let new = shorter(path.wrappedValue)
        path.wrappedValue = new
        if keys(path.wrappedValue) != keys(new) {
          recorder?.faults.append("the path reads otherwise than it was written")
        }
      }
      recorder.backs.append(back)
    }
  }
}

/// A navigation stack while it is walked.
@MainActor final class StackInWork {
  let path: [AnyHashable]
  var destinations: [ObjectIdentifier: @MainActor (Recorder, AnyHashable, Bool) -> Void] = [:]
  init(path: [AnyHashable]) { self.path = path }
}

extension Recorder {
  /// One screen of a stack: its bar, then what it shows. What lies below keeps its state, unseen.
  func screen(isShown: Bool, _ view: some View) {
    let bar = Bar()
    let outer = self.bar
    self.bar = bar
    defer { self.bar = outer }
    guard isShown else { return quietly { walk(view) } }
    let content = collect { walk(view) }
    sink += bar.nodes(key) + content
  }
}

extension View {
  public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping @MainActor (D) -> C
  ) -> some View {
    _Destination(content: self, destination: destination)
  }
}

struct _Destination<Content: View, D: Hashable, C: View>: _Primitive, Recorded {
  let content: Content
  let destination: @MainActor (D) -> C

  func record(_ recorder: Recorder) {
    let destination = destination
    recorder.stack?.destinations[ObjectIdentifier(D.self)] = { recorder, value, isShown in
      guard let value = value.base as? D else { return }
      recorder.inside("#\(value)") { recorder.screen(isShown: isShown, destination(value)) }
    }
    recorder.walk(content)
  }
}
