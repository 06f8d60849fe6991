import Foundation
import SpotterFFI
import SpotterTypes

/// The device's store: one crash-safe file, kept by the core's own vault.
///
/// The vault blocks while the disk works, so it has threads of its own; reads go on beside a commit.
public final class Vault: StoreHandler {
  private let handle: VaultHandle
  private let disk = DispatchQueue(label: "app.spotter.vault", attributes: .concurrent)

  /// The store in this file, which is made when it is not there.
  public init(file: URL) {
    handle = VaultHandle(path: file.path)
  }

  /// The app's own, in this folder, which is made when it is not there; where it cannot be made the
  /// vault says so itself. It can be read after the first unlock, so that a background refresh works.
  public static func app(in folder: URL) -> Vault {
    #if canImport(Darwin)
      let unlocked = FileProtectionType.completeUntilFirstUserAuthentication
      let attributes: [FileAttributeKey: Any]? = [.protectionKey: unlocked]
    #else
      let attributes: [FileAttributeKey: Any]? = nil
    #endif
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: attributes)
    return Vault(file: folder.appendingPathComponent("vault"))
  }

  public func perform(_ operation: StoreOperation) async throws -> StoreOutput {
    let asked = Data(try operation.bincodeSerialize())
    let answer = try await withCheckedThrowingContinuation { (done: CheckedContinuation<Data, any Error>) in
      disk.async { [handle] in done.resume(with: Result { try handle.perform(operation: asked) }) }
    }
    return try StoreOutput.bincodeDeserialize(input: [UInt8](answer))
  }
}
