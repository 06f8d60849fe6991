#if canImport(Network)
  import Network
  import SpotterTypes

  /// Tells the core when the network comes or goes, as long as it is kept.
  @MainActor public final class Reachability {
    private let monitor = NWPathMonitor()
    /// A core that begins takes the network to be there, and tries: only a change is news, or each
    /// process would ask the server twice.
    private var isOnline = true

    public init(_ store: Store) {
      monitor.pathUpdateHandler = { [weak self, weak store] path in
        let isOnline = path.status == .satisfied
        Task { @MainActor in
          guard let self, let store, self.isOnline != isOnline else { return }
          self.isOnline = isOnline
          store.tell(.reachable(Reachable(online: isOnline)))
        }
      }
      monitor.start(queue: .global(qos: .utility))
    }

    deinit {
      monitor.cancel()
    }
  }
#endif
