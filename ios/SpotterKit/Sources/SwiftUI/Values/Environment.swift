/// A value of the surroundings.
@MainActor @propertyWrapper public struct Environment<Value>: Installed {
  final class Slot { var value: Value? }

  let slot = Slot()
  let read: (EnvironmentValues) -> Value?

  public init(_ path: KeyPath<EnvironmentValues, Value>) {
    read = { $0[keyPath: path] }
  }

  public init(_ type: Value.Type) where Value: AnyObject & Observable {
    read = { $0.objects[ObjectIdentifier(type)] as? Value }
  }

  public var wrappedValue: Value {
    guard let value = slot.value else { fatalError("no \(Value.self) in the environment") }
    return value
  }

  func install(_ recorder: Recorder, _ key: String) { slot.value = read(recorder.environment) }
}

/// A key of the surroundings.
public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

/// The surroundings.
public struct EnvironmentValues {
  var objects: [ObjectIdentifier: AnyObject] = [:]
  private var values: [ObjectIdentifier: Any] = [:]

  public init() {}

  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { values[ObjectIdentifier(key)] = newValue }
  }

  public var dynamicTypeSize = DynamicTypeSize.large
  public var layoutDirection = LayoutDirection.leftToRight
  public var isEnabled = true
  public var scenePhase = ScenePhase.active
  public var locale = Locale(identifier: "en_GB")
  public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
  /// Where Apple's are read only, a test sets them.
  public internal(set) var accessibilityReduceMotion = false
  public internal(set) var accessibilityVoiceOverEnabled = false

  var buttonStyle: (any ButtonStyle)?
  /// The direction of the row around.
  var row = LayoutDirection.leftToRight
  /// Whether what is drawn is mirrored as a whole.
  var isFlipped = false
  var refresh: RefreshAction?
  var submits: [@MainActor () -> Void] = []
}

extension EnvironmentValues {
  /// Surroundings that only the system can change.
  @_spi(Recording) public mutating func set(reduceMotion: Bool? = nil, voiceOver: Bool? = nil) {
    accessibilityReduceMotion = reduceMotion ?? accessibilityReduceMotion
    accessibilityVoiceOverEnabled = voiceOver ?? accessibilityVoiceOverEnabled
  }
}

extension View {
  public func environment<T: AnyObject & Observable>(_ object: T?) -> some View {
    _Surrounded(content: self) { $0.objects[ObjectIdentifier(T.self)] = object }
  }

  public func environment<V>(_ path: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    nonisolated(unsafe) let path = path
    return _Surrounded(content: self) { $0[keyPath: path] = value }
  }
}

struct _Surrounded<Content: View>: _Primitive, Recorded {
  let content: Content
  let change: @MainActor (inout EnvironmentValues) -> Void

  func record(_ recorder: Recorder) {
    let old = recorder.environment
    change(&recorder.environment)
    recorder.walk(content)
    recorder.environment = old
  }
}
