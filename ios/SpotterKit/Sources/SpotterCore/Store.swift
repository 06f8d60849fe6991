import Observation
import SpotterTypes

/// What the screens read, and whom they tell.
@MainActor @Observable public final class Store {
  /// What to draw; absent until the core has drawn for the first time.
  public private(set) var view: SpotterTypes.View?

  public init() {}
}
