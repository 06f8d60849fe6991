import SpotterTypes

extension Store {
  /// One round trip without anybody looking: what waits is sent, what is new comes. Returns when what
  /// came is stored.
  public func refresh() async {
    // A process that was only just begun, for this, goes to the server of its own accord.
    tell(told > 1 ? .reachable(Reachable(online: true)) : .background)
    await settled()
  }
}
