@_exported import Foundation
@_exported import Observation

/// A part of a screen.
@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View {
  public var body: Never { fatalError("Never has no body") }
}

/// A view that records itself; its body is never read.
public protocol _Primitive: View where Body == Never {}

extension _Primitive {
  public var body: Never { fatalError("a primitive has no body") }
}

/// Makes a view of several.
@resultBuilder @MainActor public struct ViewBuilder {
  public static func buildExpression<V: View>(_ view: V) -> V { view }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<V: View>(_ view: V) -> V { view }
  @_disfavoredOverload
  public static func buildBlock<each V: View>(_ view: repeat each V) -> TupleView<(repeat each V)> {
    var walks: [@MainActor (Recorder) -> Void] = []
    func add<X: View>(_ one: X) { walks.append { $0.walk(one) } }
    repeat add(each view)
    return TupleView(walks)
  }
  public static func buildEither<A: View, B: View>(first: A) -> _ConditionalContent<A, B> {
    .first(first)
  }
  public static func buildEither<A: View, B: View>(second: B) -> _ConditionalContent<A, B> {
    .second(second)
  }
  public static func buildIf<V: View>(_ view: V?) -> V? { view }
}

public struct EmptyView: _Primitive, Recorded {
  public init() {}
  func record(_ recorder: Recorder) {}
}

/// Several views one after the other.
public struct TupleView<T>: _Primitive, Recorded {
  let walks: [@MainActor (Recorder) -> Void]
  init(_ walks: [@MainActor (Recorder) -> Void]) { self.walks = walks }

  func record(_ recorder: Recorder) {
    for (place, walk) in walks.enumerated() {
      recorder.inside("\(place)") { walk(recorder) }
    }
  }
}

public enum _ConditionalContent<A: View, B: View>: _Primitive, Recorded {
  case first(A)
  case second(B)

  func record(_ recorder: Recorder) {
    switch self {
    case .first(let view): recorder.inside("if") { recorder.walk(view) }
    case .second(let view): recorder.inside("else") { recorder.walk(view) }
    }
  }
}

extension Optional: View where Wrapped: View {
  public var body: Never { fatalError("an optional has no body") }
}

extension Optional: Recorded where Wrapped: View {
  func record(_ recorder: Recorder) {
    guard let view = self else { return }
    recorder.inside("some") { recorder.walk(view) }
  }
}

/// Several views to which modifiers are given together.
public struct Group<Content: View>: _Primitive, Recorded {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  func record(_ recorder: Recorder) { recorder.walk(content) }
}

/// Drawn by Xcode.
@MainActor @preconcurrency public protocol PreviewProvider {
  associatedtype Previews: View
  @ViewBuilder @MainActor @preconcurrency static var previews: Previews { get }
}
