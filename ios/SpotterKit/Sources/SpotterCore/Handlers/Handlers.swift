import SpotterTypes

/// Whoever does what the core asks for: one handler for each effect.
///
/// Each answers exactly once (a socket: once per event) and none waits for another. An error that a
/// handler throws is our own bug; it is drawn as one.
public struct Handlers: Sendable {
  public var time: any TimeHandler
  public var http: any HttpHandler
  public var socket: any SocketHandler
  public var store: any StoreHandler
  public var secret: any SecretHandler
  public var shareOut: any ShareOutHandler
  public var copy: any CopyHandler
  public var haptic: any HapticHandler
  public var reminders: any RemindersHandler
  public var scan: any ScanHandler
  public var settings: any SettingsHandler

  public init(
    time: any TimeHandler, http: any HttpHandler, socket: any SocketHandler, store: any StoreHandler,
    secret: any SecretHandler, shareOut: any ShareOutHandler, copy: any CopyHandler,
    haptic: any HapticHandler, reminders: any RemindersHandler, scan: any ScanHandler,
    settings: any SettingsHandler
  ) {
    self.time = time
    self.http = http
    self.socket = socket
    self.store = store
    self.secret = secret
    self.shareOut = shareOut
    self.copy = copy
    self.haptic = haptic
    self.reminders = reminders
    self.scan = scan
    self.settings = settings
  }
}

/// One request over HTTP: no cookies, no redirects, no cache; any status is an answer.
public protocol HttpHandler: Sendable {
  func perform(_ operation: HttpOperation) async -> HttpOutput
}

/// WebSockets by the core's numbers. `open` says its events until `closed`; the others say once.
public protocol SocketHandler: Sendable {
  typealias Tell = @Sendable (SocketOutput) async -> Void
  func perform(_ operation: SocketOperation, say: @escaping Tell) async
}

/// The device's store. What it answered as committed survives a power cut.
public protocol StoreHandler: Sendable {
  func perform(_ operation: StoreOperation) async throws -> StoreOutput
}

/// The platform's safe for the one secret.
public protocol SecretHandler: Sendable {
  func perform(_ operation: SecretOperation) async -> SecretOutput
}

/// The share sheet.
public protocol ShareOutHandler: Sendable {
  func perform(_ operation: ShareOutOperation) async -> ShareOutOutput
}

/// The clipboard.
public protocol CopyHandler: Sendable {
  func perform(_ operation: CopyOperation) async -> CopyOutput
}

/// A touch that can be felt. Nobody waits for it.
public protocol HapticHandler: Sendable {
  func perform(_ operation: HapticOperation) async
}

/// Local notifications: makes what is scheduled exactly the set asked for.
public protocol RemindersHandler: Sendable {
  func perform(_ operation: RemindersOperation) async -> RemindersOutput
}

/// Reads one QR code with the camera.
public protocol ScanHandler: Sendable {
  func perform(_ operation: ScanOperation) async -> ScanOutput
}

/// Opens the platform's settings of this app. Nobody waits for it.
public protocol SettingsHandler: Sendable {
  func perform(_ operation: OpenSettingsOperation) async
}
