/// An arrangement of one's own. Nothing is laid out here: what it holds is recorded in order.
public protocol Layout: Sendable {
  typealias Subviews = LayoutSubviews
  associatedtype Cache = Void
  func makeCache(subviews: Subviews) -> Cache
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache) -> CGSize
  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache)
}

extension Layout where Cache == Void {
  public func makeCache(subviews: Subviews) {}
}

extension Layout {
  @MainActor public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View {
    Group(content: content)
  }
}

public struct ProposedViewSize: Equatable, Sendable {
  public var width: CGFloat?
  public var height: CGFloat?
  public init(width: CGFloat?, height: CGFloat?) { (self.width, self.height) = (width, height) }
  public init(_ size: CGSize) { self.init(width: size.width, height: size.height) }
}

/// What a layout arranges; a test makes some of given sizes.
public struct LayoutSubview {
  let size: CGSize
  let placed: (CGPoint) -> Void

  @_spi(Recording) public init(size: CGSize, placed: @escaping (CGPoint) -> Void) {
    (self.size, self.placed) = (size, placed)
  }

  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize {
    CGSize(width: min(size.width, proposal.width ?? size.width), height: size.height)
  }
  public func place(at position: CGPoint, anchor: UnitPoint = .topLeading, proposal: ProposedViewSize) {
    placed(position)
  }
}

public typealias LayoutSubviews = [LayoutSubview]

public struct UnitPoint: Hashable, Sendable {
  let x: Double, y: Double
  public static let topLeading = UnitPoint(x: 0, y: 0), center = UnitPoint(x: 0.5, y: 0.5)
  public static let leading = UnitPoint(x: 0, y: 0.5), trailing = UnitPoint(x: 1, y: 0.5)
  public static let top = UnitPoint(x: 0.5, y: 0), bottom = UnitPoint(x: 0.5, y: 1)
}

/// The first that fits: here the first at usual text sizes, the last at the largest.
public struct ViewThatFits<Content: View>: _Primitive, Recorded {
  let content: Content
  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
    self.content = content()
  }

  func record(_ recorder: Recorder) {
    guard let several = content as? any Several else { return recorder.walk(content) }
    let isLarge = recorder.environment.dynamicTypeSize.isAccessibilitySize
    let chosen = isLarge ? several.walks.indices.last : several.walks.indices.first
    for (place, walk) in several.walks.enumerated() {
      if place == chosen {
        recorder.inside("fits") { walk(recorder) }
      } else {
        recorder.inside("\(place)") { recorder.quietly { walk(recorder) } }
      }
    }
  }
}

@MainActor protocol Several {
  var walks: [@MainActor (Recorder) -> Void] { get }
}
extension TupleView: Several {}

/// What it holds may ask for the size.
public struct GeometryReader<Content: View>: _Primitive, Recorded {
  let content: @MainActor (GeometryProxy) -> Content
  public init(@ViewBuilder content: @escaping @MainActor (GeometryProxy) -> Content) {
    self.content = content
  }
  func record(_ recorder: Recorder) { recorder.walk(content(GeometryProxy(size: recorder.size))) }
}

public struct GeometryProxy: Sendable {
  public let size: CGSize
}

/// Drawn again as time goes on; here with the time the test gives.
public struct TimelineView<Schedule: TimelineSchedule, Content: View>: _Primitive, Recorded {
  let content: @MainActor (TimelineViewDefaultContext) -> Content
  public init(
    _ schedule: Schedule, @ViewBuilder content: @escaping @MainActor (TimelineViewDefaultContext) -> Content
  ) {
    self.content = content
  }
  func record(_ recorder: Recorder) {
    recorder.hasClock = true
    recorder.walk(content(TimelineViewDefaultContext(date: recorder.now())))
  }
}

/// When it is drawn. Apple's is a typealias of a nested type.
public struct TimelineViewDefaultContext {
  public let date: Date
}

public protocol TimelineSchedule {}
public struct PeriodicTimelineSchedule: TimelineSchedule {
  public init(from start: Date, by interval: TimeInterval) {}
}
extension TimelineSchedule where Self == PeriodicTimelineSchedule {
  public static func periodic(from start: Date, by interval: TimeInterval) -> PeriodicTimelineSchedule {
    PeriodicTimelineSchedule(from: start, by: interval)
  }
}
