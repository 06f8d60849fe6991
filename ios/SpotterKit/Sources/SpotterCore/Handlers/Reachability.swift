#if canImport(Network)
  import Network
  import SpotterTypes

  /// Tells the core when the network comes or goes, as long as it is kept.
  @MainActor public final class Reachability {
    private let monitor = NWPathMonitor()

    public init(_ store: Store) {
      monitor.pathUpdateHandler = { [weak store] path in
        let isOnline = path.status == .satisfied
        Task { @MainActor in store?.tell(.reachable(Reachable(online: isOnline))) }
      }
      monitor.start(queue: .global(qos: .utility))
    }

    deinit {
      monitor.cancel()
    }
  }
#endif
