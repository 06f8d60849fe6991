/// Does something the first time it is asked to, and nothing after: a continuation is resumed, an
/// assertion is given back, whoever calls first and however often.
@MainActor public final class Once<Value: Sendable> {
  private var act: (@MainActor (Value) -> Void)?

  public init(_ act: @escaping @MainActor (Value) -> Void) { self.act = act }

  public func callAsFunction(_ value: Value) {
    let act = act
    self.act = nil
    act?(value)
  }
}
