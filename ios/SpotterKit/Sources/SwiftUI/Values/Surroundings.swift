/// Plain values that surroundings are made of.

public enum LayoutDirection: Hashable, Sendable, CaseIterable { case leftToRight, rightToLeft }
public enum ScenePhase: Hashable, Sendable, Comparable { case background, inactive, active }
public enum UserInterfaceSizeClass: Hashable, Sendable { case compact, regular }

public enum DynamicTypeSize: Hashable, Sendable, Comparable, CaseIterable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5

  public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

public struct RefreshAction: Sendable {
  let run: @Sendable () async -> Void
  public func callAsFunction() async { await run() }
}

/// A size that grows with the text.
@MainActor @propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: Installed {
  final class Slot { var scale: Value = 1 }

  let slot = Slot()
  let value: Value

  public init(wrappedValue: Value) { value = wrappedValue }
  public init(wrappedValue: Value, relativeTo style: Font.TextStyle) { value = wrappedValue }

  public var wrappedValue: Value { value * slot.scale }

  func install(_ recorder: Recorder, _ key: String) {
    slot.scale = recorder.environment.dynamicTypeSize.isAccessibilitySize ? 2 : 1
  }
}

/// Words that a string catalogue may hold; here they are their own translation.
public struct LocalizedStringKey: ExpressibleByStringInterpolation, Equatable, Sendable {
  let words: String
  public init(_ words: String) { self.words = words }
  public init(stringLiteral words: String) { self.words = words }
}

extension View {
  public func dynamicTypeSize(_ size: DynamicTypeSize) -> some View {
    environment(\.dynamicTypeSize, size)
  }
}
