extension View {
  /// Puts a sheet over the screen while there is an item.
  public func sheet<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (@MainActor () -> Void)? = nil,
    @ViewBuilder content: @escaping @MainActor (Item) -> Content
  ) -> some View {
    _Presented(content: self, kind: .sheet, isShown: { item.wrappedValue != nil }) { recorder in
      guard let shown = item.wrappedValue else { return }
      recorder.inside("#\(shown.id)") { recorder.walk(content(shown)) }
    } dismiss: {
      item.wrappedValue = nil
      if item.wrappedValue != nil {
        Recorder.current?.faults.append("a sheet is there after it was pulled down")
      }
      onDismiss?()
    }
  }

  /// Asks something that must be answered.
  public func alert<S: StringProtocol, A: View, M: View, T>(
    _ title: S, isPresented: Binding<Bool>, presenting data: T?,
    @ViewBuilder actions: @escaping @MainActor (T) -> A,
    @ViewBuilder message: @escaping @MainActor (T) -> M
  ) -> some View {
    _Asked(
      content: self, kind: .alert, title: String(title), isPresented: isPresented,
      actions: { recorder in if let data { recorder.walk(actions(data)) } },
      message: { recorder in if let data { recorder.walk(message(data)) } })
  }

  public func presentationDetents(_ detents: Set<PresentationDetent>) -> some View { self }
  public func presentationDragIndicator(_ visibility: Visibility) -> some View { self }
}

public struct PresentationDetent: Hashable, Sendable {
  let share: Double
  public static let medium = PresentationDetent(share: 0.5)
  public static let large = PresentationDetent(share: 1)
}

struct _Presented<Content: View>: _Primitive, Recorded {
  let content: Content
  let kind: Overlay.Kind
  let isShown: @MainActor () -> Bool
  let draw: @MainActor (Recorder) -> Void
  let dismiss: @MainActor () -> Void

  func record(_ recorder: Recorder) {
    recorder.walk(content)
    guard isShown() else { return }
    recorder.present(kind, dismiss: dismiss) { draw(recorder) }
  }
}

/// A question: its title, its words, and buttons of which each takes it away.
struct _Asked<Content: View>: _Primitive, Recorded {
  let content: Content
  let kind: Overlay.Kind
  let title: String
  let isPresented: Binding<Bool>
  let actions: @MainActor (Recorder) -> Void
  let message: @MainActor (Recorder) -> Void

  func record(_ recorder: Recorder) {
    recorder.walk(content)
    guard isPresented.wrappedValue else { return }
    let isPresented = isPresented
    recorder.present(kind, dismiss: nil) {
      var heading = Node(.text, title, path: recorder.key + "/title")
      heading.traits = .isHeader
      recorder.sink.append(heading)
      recorder.inside("message") { message(recorder) }
      let buttons = recorder.collect { recorder.inside("actions") { actions(recorder) } }
      recorder.sink += buttons.map { button in
        var button = button
        let tap = button.tap
        button.tap = {
          isPresented.write(false, Recorder.current, "a question")
          tap?()
        }
        return button
      }
    }
  }
}
