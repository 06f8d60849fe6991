import SpotterCore
import SpotterTypes

/// A phone without a network, on which nobody looks: everything but store and clock.
struct Nothing: HttpHandler, SecretHandler, ShareOutHandler, CopyHandler, HapticHandler, RemindersHandler,
  ScanHandler, SettingsHandler
{
  let secret: [UInt8]

  func perform(_ operation: HttpOperation) async -> HttpOutput { .failed }
  func perform(_ operation: SecretOperation) async -> SecretOutput {
    if case .read = operation { .found(SecretBytes(bytes: secret)) } else { .done }
  }
  func perform(_ operation: ShareOutOperation) async -> ShareOutOutput { .cancelled }
  func perform(_ operation: CopyOperation) async -> CopyOutput { .denied }
  func perform(_ operation: HapticOperation) async {}
  func perform(_ operation: RemindersOperation) async -> RemindersOutput { .denied }
  func perform(_ operation: ScanOperation) async -> ScanOutput { .cancelled }
  func perform(_ operation: OpenSettingsOperation) async {}
}
