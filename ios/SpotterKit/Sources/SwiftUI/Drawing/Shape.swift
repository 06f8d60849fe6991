/// An outline.
public protocol Shape: View, Sendable {
  nonisolated func path(in rect: CGRect) -> Path
}

/// An outline that can be made smaller.
public protocol InsettableShape: Shape {}

extension Shape {
  public var body: _Drawn { _Drawn(path: path) }
  public func fill<S: ShapeStyle>(_ style: S) -> some View { _Drawn(path: path) }
  public func stroke<S: ShapeStyle>(_ style: S, style line: StrokeStyle) -> some View { _Drawn(path: path) }
  public func stroke<S: ShapeStyle>(_ style: S, lineWidth: CGFloat = 1) -> some View { _Drawn(path: path) }
}

extension InsettableShape {
  public func strokeBorder<S: ShapeStyle>(_ style: S, style line: StrokeStyle) -> some View {
    _Drawn(path: path)
  }
  public func strokeBorder<S: ShapeStyle>(_ style: S, lineWidth: CGFloat = 1) -> some View {
    _Drawn(path: path)
  }
}

/// A drawn shape: no element, but its outline is computed once, as the real one would be.
public struct _Drawn: _Primitive, Recorded {
  let path: (CGRect) -> Path
  func record(_ recorder: Recorder) {
    _ = path(CGRect(x: 0, y: 0, width: 100, height: 100))
  }
}

public struct Rectangle: InsettableShape {
  public init() {}
  public nonisolated func path(in rect: CGRect) -> Path { Path(rect) }
}

public struct RoundedRectangle: InsettableShape {
  public init(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {}
  public nonisolated func path(in rect: CGRect) -> Path { Path(rect) }
}

public struct Circle: InsettableShape {
  public init() {}
  public nonisolated func path(in rect: CGRect) -> Path { Path(rect) }
}

public struct Capsule: InsettableShape {
  public init(style: RoundedCornerStyle = .continuous) {}
  public nonisolated func path(in rect: CGRect) -> Path { Path(rect) }
}

public enum RoundedCornerStyle: Sendable { case circular, continuous }

public struct StrokeStyle: Equatable, Sendable {
  public init(
    lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter,
    miterLimit: CGFloat = 10, dash: [CGFloat] = [], dashPhase: CGFloat = 0
  ) {}
}

/// Core Graphics', as far as strokes name them.
public enum CGLineCap: Sendable { case butt, round, square }
public enum CGLineJoin: Sendable { case miter, round, bevel }

/// Lines and curves.
public struct Path: Equatable, Sendable {
  private var points: [CGPoint] = []

  public init() {}
  public init(_ rect: CGRect) {}
  public init(_ build: (inout Path) -> Void) { build(&self) }

  public var isEmpty: Bool { points.isEmpty }
  public mutating func move(to point: CGPoint) { points.append(point) }
  public mutating func addLine(to point: CGPoint) { points.append(point) }
  public mutating func addRect(_ rect: CGRect) { points.append(rect.origin) }
  public mutating func addEllipse(in rect: CGRect) { points.append(rect.origin) }
  public mutating func closeSubpath() {}
}
