import Foundation
import SpotterCore
import SpotterTypes
import Synchronization

/// The network of one phone, which can be taken away.
final class CuttableNetwork: HttpHandler {
  private struct State {
    var isOnline = true
    var asked = 0
    var underWay: [UUID: Task<HttpOutput, Never>] = [:]
  }

  private let network = Network()
  private let state = Mutex(State())

  func perform(_ operation: HttpOperation) async -> HttpOutput {
    let id = UUID()
    let exchange = state.withLock { state -> Task<HttpOutput, Never>? in
      guard state.isOnline else { return nil }
      state.asked += 1
      let exchange = Task { await network.perform(operation) }
      state.underWay[id] = exchange
      return exchange
    }
    let output = await exchange?.value ?? .failed
    state.withLock { $0.underWay[id] = nil }
    return output
  }

  /// How many requests went out.
  var asked: Int { state.withLock { $0.asked } }

  /// Takes it away, or gives it back. What is under way fails.
  func set(online: Bool) {
    state.withLock { state in
      state.isOnline = online
      if !online { state.underWay.values.forEach { $0.cancel() } }
    }
  }
}

/// The rest of what a phone can do: its safe, and notes of what left it.
public actor Pockets: SecretHandler, ShareOutHandler, CopyHandler, HapticHandler, RemindersHandler,
  ScanHandler, SettingsHandler
{
  private var secret: [UInt8]?
  /// What left by the share sheet, oldest first.
  public private(set) var shared: [ShareOutOperation] = []
  /// What was put on the clipboard, oldest first.
  public private(set) var copied: [String] = []
  /// What was felt, oldest first.
  public private(set) var haptics: [HapticOperation] = []
  /// What is scheduled.
  public private(set) var reminders: [Reminder] = []
  /// Which settings were opened, oldest first.
  public private(set) var opened: [OpenSettingsOperation] = []
  /// What the camera sees; nothing: scanning is given up.
  private var camera: String?

  /// People who have yet to answer; nil: everybody answers at once.
  private var people: [CheckedContinuation<Void, Never>]?

  /// From now on people take their time.
  func hesitate() { people = people ?? [] }

  /// Everybody answers.
  func decide() {
    people?.forEach { $0.resume() }
    people = nil
  }

  private func person() async {
    if people != nil { await withCheckedContinuation { people?.append($0) } }
  }

  /// Puts a code before the camera, or nothing.
  public func show(camera text: String?) {
    camera = text
  }

  /// What a button of the first notification opens, counted from 1.
  func link(ofButton number: Int) -> String? {
    guard let actions = reminders.first?.actions, actions.indices.contains(number - 1) else { return nil }
    return actions[number - 1].link
  }

  public func perform(_ operation: SecretOperation) -> SecretOutput {
    switch operation {
    case .read: return secret.map { .found(SecretBytes(bytes: $0)) } ?? .absent
    case .write(let wanted): secret = wanted.bytes
    case .remove: secret = nil
    }
    return .done
  }

  public func perform(_ operation: ShareOutOperation) async -> ShareOutOutput {
    shared.append(operation)
    await person()
    return .shared
  }

  public func perform(_ operation: CopyOperation) -> CopyOutput {
    copied.append(operation.text)
    return .copied
  }

  public func perform(_ operation: HapticOperation) {
    haptics.append(operation)
  }

  public func perform(_ operation: RemindersOperation) -> RemindersOutput {
    reminders = operation.reminders
    return .set
  }

  public func perform(_ operation: ScanOperation) async -> ScanOutput {
    await person()
    return camera.map { .scanned(ScannedText(text: $0)) } ?? .cancelled
  }

  public func perform(_ operation: OpenSettingsOperation) {
    opened.append(operation)
  }
}
