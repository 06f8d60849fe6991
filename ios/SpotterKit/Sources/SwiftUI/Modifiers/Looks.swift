/// What changes only the look: nothing of it is recorded, and the arguments are checked by the compiler.
extension View {
  public func font(_ font: Font?) -> some View { self }
  public func monospacedDigit() -> some View { self }
  public func lineLimit(_ number: Int?) -> some View { self }
  public func lineLimit(_ limit: ClosedRange<Int>) -> some View { self }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
  public func textSelection<S: TextSelectability>(_ selectability: S) -> some View { self }

  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { self }
  public func tint(_ tint: Color?) -> some View { self }
  public func background<S: ShapeStyle>(_ style: S) -> some View { self }
  public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View { self }
  public func contentShape<S: Shape>(_ shape: S) -> some View { self }
  public func shadow(color: Color, radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
  public func scrollContentBackground(_ visibility: Visibility) -> some View { self }
  public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View { self }

  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center)
    -> some View
  { self }
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil,
    minHeight: CGFloat? = nil, idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil,
    alignment: Alignment = .center
  ) -> some View { self }
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
  public func padding(_ length: CGFloat) -> some View { self }
  public func position(x: CGFloat = 0, y: CGFloat = 0) -> some View { _Positioned(content: self) }
  public func flipsForRightToLeftLayoutDirection(_ enabled: Bool) -> some View {
    _Surrounded(content: self) { if enabled, $0.layoutDirection == .rightToLeft { $0.isFlipped.toggle() } }
  }
  public func aspectRatio(_ ratio: CGFloat? = nil, contentMode: ContentMode) -> some View { self }
  public func ignoresSafeArea(_ regions: SafeAreaRegions = .all, edges: Edge.Set = .all) -> some View { self }

  public func animation<V: Equatable>(_ animation: Animation?, value: V) -> some View { self }
  public func transition(_ transition: AnyTransition) -> some View { self }
}

/// The platform itself mirrors a position where reading goes from right to left.
struct _Positioned<Content: View>: _Primitive, Recorded {
  let content: Content

  func record(_ recorder: Recorder) {
    let surroundings = recorder.environment
    if surroundings.isFlipped, surroundings.layoutDirection == .rightToLeft {
      recorder.problems.append("a position is mirrored twice at \(recorder.key)")
    }
    recorder.walk(content)
  }
}

public enum TextAlignment: Sendable { case leading, center, trailing }
public enum ContentMode: Sendable { case fit, fill }

public struct ScrollDismissesKeyboardMode: Sendable {
  public static var interactively: Self { Self() }
}
public struct SafeAreaRegions: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let all = SafeAreaRegions(rawValue: 3)
}
public protocol TextSelectability {}
public struct EnabledTextSelectability: TextSelectability {}
extension TextSelectability where Self == EnabledTextSelectability {
  public static var enabled: EnabledTextSelectability { EnabledTextSelectability() }
}
public enum Edge: Sendable {
  case top, leading, bottom, trailing
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1), leading = Set(rawValue: 2)
    public static let bottom = Set(rawValue: 4), trailing = Set(rawValue: 8)
    public static let horizontal: Set = [.leading, .trailing], vertical: Set = [.top, .bottom]
    public static let all: Set = [.horizontal, .vertical]
  }
}
