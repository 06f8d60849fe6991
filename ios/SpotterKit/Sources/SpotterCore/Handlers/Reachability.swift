import SpotterTypes

/// Tells the core when the network comes or goes, as long as it is kept.
@MainActor public final class Reachability {
  private let watch: Task<Void, Never>

  /// A core that begins takes the network to be there, and tries: only a change is news, or each
  /// process would ask the server twice.
  public init(_ store: Store, _ states: AsyncStream<Bool>) {
    watch = Task { [weak store] in
      var isOnline = true
      for await state in states where state != isOnline {
        isOnline = state
        store?.tell(.reachable(Reachable(online: state)))
      }
    }
  }

  deinit {
    watch.cancel()
  }
}

#if canImport(Network)
  import Network

  extension AsyncStream<Bool> {
    /// Whether the system has a way to the network, at once and with each change.
    public static func network() -> Self {
      let monitor = NWPathMonitor()
      let (states, state) = makeStream()
      monitor.pathUpdateHandler = { state.yield($0.status == .satisfied) }
      state.onTermination = { _ in monitor.cancel() }
      monitor.start(queue: .global(qos: .utility))
      return states
    }
  }
#endif
