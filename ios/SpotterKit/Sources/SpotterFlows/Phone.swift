import Foundation
import SpotterCore
import SpotterTypes

/// Somebody's phone: the real core with its store in a folder of its own, real HTTP to a real server,
/// and time that stands still unless a test moves it.
@MainActor public final class Phone {
  /// Whose.
  public let name: String
  /// Where its owner lives; the server goes with the last of its phones.
  public let town: Town
  let clock: TownClock
  /// How often a finger came down on a control.
  public internal(set) var taps = 0
  /// What left it, what is scheduled, what its camera sees.
  public private(set) var pockets = Pockets()

  private let makeScreen: MakeScreen
  private let network = CuttableNetwork()
  private let disk = SlowDisk()
  private var folder: URL
  private var lives = 0
  private var life: (store: Store, screen: any Screen, time: PhoneTime)?

  /// A new phone with nothing on it.
  init(_ name: String, in town: Town, clock: TownClock, screen: @escaping MakeScreen) throws {
    self.name = name
    self.town = town
    self.clock = clock
    makeScreen = screen
    folder = try Self.folder()
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private nonisolated static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spotter-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The file that holds everything on this phone. A killed life's file is left as it was.
  public var vault: URL { folder.appendingPathComponent("vault-\(lives)") }

  /// How many requests it has sent.
  public var requests: Int { network.asked }

  public var isRunning: Bool { life != nil }

  /// The app that runs.
  public var store: Store { get throws { try alive().store } }

  /// What is drawn.
  public var screen: any Screen { get throws { try alive().screen } }

  private func alive() throws -> (store: Store, screen: any Screen, time: PhoneTime) {
    guard let life else { throw CannotBeDone("\(name): the app does not run") }
    return life
  }

  /// Opens the app, by a link or by its icon. The platform may tell something meanwhile: before each
  /// answer of the disk.
  public func launch(_ url: String = "", telling what: Happening? = nil) async throws {
    disk.meanwhile { [weak self] in if let what { try? self?.store.tell(what) } }
    begin(url)
    try await settle()
    disk.meanwhile {}
  }

  /// The system wakes the app for a background refresh, where it does not run without its screen.
  public func refresh() async throws {
    if !isRunning { begin("", isInFront: false) }
    try await store.refresh()
    try await settle()
  }

  /// A button of a notification is pressed, whoever looks: the app runs, or the system begins it
  /// without its screen.
  public func press(_ link: String) async throws {
    if !isRunning { begin("", isInFront: false) }
    try await store.finish(.openUrl(OpenedUrl(url: link)))
    try await settle()
  }

  private func begin(_ url: String, isInFront: Bool = true) {
    let time = PhoneTime(clock)
    let store = Store(
      handlers: Handlers(
        time: time, http: network, socket: Sockets(), store: disk.of(vault), secret: pockets,
        shareOut: pockets, copy: pockets, haptic: pockets, reminders: pockets, scan: pockets,
        settings: pockets))
    life = (store, makeScreen(store), time)
    store.begin(start(url), isInFront: isInFront)
  }

  private func start(_ url: String) -> Start {
    let environment = Environment(
      language: "en", region: "GB", hour24: true, firstWeekday: 1, zone: "Europe/Berlin",
      screenReader: false, reduceMotion: false, textScale: 100, width: 390)
    return .fresh(locale: "en", environment: environment, deviceName: "\(name)’s iPhone", url: url)
  }

  /// Ends the process with everything it had not answered, as the system does: its store is left as
  /// the disk held it at that moment, never closed.
  public func kill() async throws {
    guard let life else { return }
    let asItWas = vault
    life.time.stop()
    self.life = nil
    lives += 1
    if FileManager.default.fileExists(atPath: asItWas.path) {
      try FileManager.default.copyItem(at: asItWas, to: vault)
    }
    await life.store.end()
  }

  /// Puts the app away, then ends it.
  public func stop() async throws {
    guard let life else { return }
    life.store.tell(.background)
    try await settle()
    try await kill()
  }

  /// Takes away what the phone holds: a new phone.
  public func clear() async throws {
    try await kill()
    pockets = Pockets()
    try? FileManager.default.removeItem(at: folder)
    folder = try Self.folder()
  }

  /// Takes the network away, or gives it back.
  public func set(online: Bool) async throws {
    network.set(online: online)
    life?.store.tell(.reachable(Reachable(online: online)))
    if isRunning { try await settle() }
  }

  /// Opens a link while the app runs, or the app by it.
  public func open(_ link: String) async throws {
    guard let life else { return try await launch(link) }
    life.store.tell(.openUrl(OpenedUrl(url: link)))
    try await settle()
  }

  /// Runs until nothing is asked any more and everything is drawn. What the bridge refused ends the
  /// test here.
  public func settle() async throws {
    let life = try alive()
    repeat {
      await life.store.settled(evenPeople: true)
    } while await life.screen.settle()
    if let trouble = life.store.trouble { throw CannotBeDone("\(name): \(trouble.words)") }
  }

  /// Wakes the next timer that is due by then; whether there was one.
  func wake(until: Int64) async throws -> Bool {
    guard try await alive().time.wake(until: until) else { return false }
    try await settle()
    return true
  }

  /// Moves the clock, and wakes what is due on the way.
  public func advance(_ ms: Int64) async throws {
    let until = clock.nowMs + ms
    while try await wake(until: until) {}
    clock.reach(until)
  }

  /// Lies in a pocket: wakes what is due.
  func rest() async throws {
    if isRunning { try await advance(0) }
  }
}
