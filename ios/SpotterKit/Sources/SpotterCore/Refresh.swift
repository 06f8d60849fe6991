import SpotterTypes

extension Store {
  /// The first event of a process. One that the system began with nobody looking, for a refresh or
  /// for a button of a notification, is told so: whoever opens the app then comes back to it.
  public func begin(_ start: Start, isInFront: Bool = true) {
    tell(.start(start))
    if !isInFront { tell(.background) }
    hasOnlyBegun = true
  }

  /// Tells the core, and returns when it has answered.
  public func finish(_ what: Happening) async {
    tell(what)
    await settled()
  }

  /// One round trip without anybody looking: what waits is sent, what is new comes. Returns when what
  /// came is stored.
  public func refresh() async {
    // A process that was only just begun, for this, goes to the server of its own accord.
    if hasOnlyBegun {
      hasOnlyBegun = false
      await settled()
    } else {
      await finish(.reachable(Reachable(online: true)))
    }
  }
}
