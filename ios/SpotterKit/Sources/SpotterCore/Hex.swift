#if DEBUG
  /// Bytes written as hex, as sample states and transcripts keep them; for previews and tests alone.
  package enum Hex {
    package static func bytes(_ hex: some StringProtocol) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(hex.utf8.count / 2)
      var high: UInt8?
      for digit in hex.utf8 {
        let value = digit < 58 ? digit - 48 : digit - 87
        if let first = high {
          bytes.append(first << 4 | value)
          high = nil
        } else {
          high = value
        }
      }
      return bytes
    }
  }
#endif
