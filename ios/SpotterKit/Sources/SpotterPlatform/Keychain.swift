import Foundation
import Security
import SpotterCore
import SpotterTypes

/// The device's token: readable after the first unlock, so that a background refresh works, and on
/// this device only, so that a restored copy has to join again.
struct Keychain: SecretHandler {
  private var item: [CFString: Any] {
    [kSecClass: kSecClassGenericPassword, kSecAttrService: "app.spotter", kSecAttrAccount: "device"]
  }

  func perform(_ operation: SecretOperation) async -> SecretOutput {
    switch operation {
    case .read: read()
    case .write(let secret): write(Data(secret.bytes))
    case .remove: remove() ? .done : .failed
    }
  }

  private func read() -> SecretOutput {
    var found: CFTypeRef?
    let status = SecItemCopyMatching(item.merging([kSecReturnData: true]) { $1 } as CFDictionary, &found)
    if status == errSecItemNotFound { return .absent }
    return (found as? Data).map { .found(SecretBytes(bytes: [UInt8]($0))) } ?? .failed
  }

  /// What was there stays until the new one is there.
  private func write(_ secret: Data) -> SecretOutput {
    let new: [CFString: Any] = [
      kSecValueData: secret, kSecAttrAccessible: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
    ]
    var status = SecItemUpdate(item as CFDictionary, new as CFDictionary)
    if status == errSecItemNotFound { status = SecItemAdd(item.merging(new) { $1 } as CFDictionary, nil) }
    return status == errSecSuccess ? .done : .failed
  }

  private func remove() -> Bool {
    [errSecSuccess, errSecItemNotFound].contains(SecItemDelete(item as CFDictionary))
  }
}
