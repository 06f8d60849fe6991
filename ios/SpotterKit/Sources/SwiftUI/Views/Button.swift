/// What a button is for.
public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = ButtonRole(name: "destructive")
  public static let cancel = ButtonRole(name: "cancel")
}

/// Something to tap.
public struct Button<Label: View>: _Primitive, Recorded {
  let role: ButtonRole?
  let action: @MainActor () -> Void
  let label: Label

  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    self.init(role: nil, action: action, label: label)
  }

  public init(
    role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label
  ) {
    self.role = role
    self.action = action
    self.label = label()
  }

  func record(_ recorder: Recorder) {
    let path = recorder.key
    let drawn = recorder.collect { recorder.inside("label") { face(recorder, path) } }
    if drawn.flatMap(\.elements).contains(where: \.isTarget) {
      recorder.problems.append("a target within a button at \(recorder.key)")
    }
    var node = Node(.button, Node.words(drawn), recorder)
    node.drawn = drawn.drawnWords
    node.isEnabled = recorder.environment.isEnabled
    node.tap = action
    node.isPressable = true
    recorder.sink.append(node)
  }

  /// A style draws it, as often as not with a body of its own.
  private func face(_ recorder: Recorder, _ path: String) {
    let label = label
    let held = ButtonStyleConfiguration.Label { $0.walk(label) }
    let configuration = ButtonStyleConfiguration(role: role, label: held, isPressed: recorder.pressed == path)
    guard let style = recorder.environment.buttonStyle else { return recorder.walk(label) }
    Self.draw(style, configuration, recorder)
  }

  private static func draw<S: ButtonStyle>(
    _ style: S, _ configuration: ButtonStyleConfiguration, _ recorder: Recorder
  ) {
    recorder.walk(style.makeBody(configuration: configuration))
  }
}

extension Button where Label == Text {
  public init(_ key: LocalizedStringKey, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { Text(key) }
  }
  public init(_ key: LocalizedStringKey, role: ButtonRole?, action: @escaping @MainActor () -> Void) {
    self.init(role: role, action: action) { Text(key) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { Text(title) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, role: ButtonRole?, action: @escaping @MainActor () -> Void
  ) {
    self.init(role: role, action: action) { Text(title) }
  }
}

/// What a style draws.
public struct ButtonStyleConfiguration {
  public struct Label: _Primitive, Recorded {
    let walk: @MainActor (Recorder) -> Void
    func record(_ recorder: Recorder) { walk(recorder) }
  }

  public let role: ButtonRole?
  public let label: Label
  public let isPressed: Bool
}

/// How buttons look.
@MainActor @preconcurrency public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  @ViewBuilder func makeBody(configuration: Configuration) -> Body
}

extension View {
  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View {
    _Surrounded(content: self) { $0.buttonStyle = style }
  }
}
