import Foundation
import SpotterCore
import SpotterTypes

/// The disk of a phone, on which something may happen before each answer.
@MainActor final class SlowDisk {
  private var happens: @MainActor () -> Void = {}

  /// What happens from now on.
  func meanwhile(_ happens: @escaping @MainActor () -> Void) { self.happens = happens }

  /// The store in this file.
  func of(_ file: URL) -> any StoreHandler { Slow(vault: Vault(file: file), disk: self) }

  private func answers() { happens() }

  private struct Slow: StoreHandler {
    let vault: Vault
    let disk: SlowDisk

    func perform(_ operation: StoreOperation) async throws -> StoreOutput {
      let output = try await vault.perform(operation)
      await disk.answers()
      return output
    }
  }
}
