import Foundation
import Serde
import SpotterTypes

/// Reads what the core wrote, in the generated types. The codec that comes with them makes an array of
/// each number and flag that it reads, which took more of a tap's time than the rest of Swift; this one
/// reads where the bytes lie.
final class Decoding: Deserializer {
  /// As in the generated codec: longer is no length.
  private static let lengthMax: UInt64 = 1 << 30

  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The view in these bytes, and nothing after it.
  static func view(_ bytes: Data) throws -> SpotterTypes.View {
    try whole(bytes) { try SpotterTypes.View.deserialize(deserializer: $0) }
  }

  /// The requests in these bytes, and nothing after them.
  static func requests(_ bytes: Data) throws -> [Request] {
    try whole(bytes) { try Requests.deserialize(deserializer: $0).value }
  }

  private static func whole<Value>(_ bytes: Data, _ read: (Decoding) throws -> Value) throws -> Value {
    let decoding = Decoding([UInt8](bytes))
    let value = try read(decoding)
    guard decoding.place == decoding.bytes.count else { throw wrong("bytes are left over") }
    return value
  }

  private static func wrong(_ issue: String) -> DeserializationError { .invalidInput(issue: issue) }

  private func take(_ count: Int) throws -> Range<Int> {
    guard count <= bytes.count - place else { throw Self.wrong("bytes are missing") }
    defer { place += count }
    return place..<place + count
  }

  private func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws -> Number {
    let range = try take(MemoryLayout<Number>.size)
    return bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: Number.self))
    }
  }

  func deserialize_str() throws -> String {
    let range = try take(deserialize_len())
    guard let text = String(bytes: bytes[range], encoding: .utf8) else { throw Self.wrong("no text") }
    return text
  }

  func deserialize_bytes() throws -> [UInt8] { try Array(bytes[take(deserialize_len())]) }

  func deserialize_bool() throws -> Bool {
    let value = try deserialize_u8()
    guard value < 2 else { throw Self.wrong("neither yes nor no") }
    return value == 1
  }

  func deserialize_len() throws -> Int {
    let length: UInt64 = try number()
    guard length <= Self.lengthMax else { throw Self.wrong("no length") }
    return Int(length)
  }

  func deserialize_option_tag() throws -> Bool { try deserialize_bool() }
  func deserialize_variant_index() throws -> UInt32 { try number() }
  func deserialize_unit() throws {}
  func deserialize_char() throws -> Character { throw Self.wrong("a character alone is not written") }
  func deserialize_f32() throws -> Float { Float(bitPattern: try number()) }
  func deserialize_f64() throws -> Double { Double(bitPattern: try number()) }
  func deserialize_u8() throws -> UInt8 { try number() }
  func deserialize_u16() throws -> UInt16 { try number() }
  func deserialize_u32() throws -> UInt32 { try number() }
  func deserialize_u64() throws -> UInt64 { try number() }
  func deserialize_i8() throws -> Int8 { try number() }
  func deserialize_i16() throws -> Int16 { try number() }
  func deserialize_i32() throws -> Int32 { try number() }
  func deserialize_i64() throws -> Int64 { try number() }

  func deserialize_u128() throws -> Serde.UInt128 {
    let low = try deserialize_u64()
    return Serde.UInt128(high: try deserialize_u64(), low: low)
  }

  func deserialize_i128() throws -> Serde.Int128 {
    let low = try deserialize_u64()
    return Serde.Int128(high: try deserialize_i64(), low: low)
  }

  func get_buffer_offset() -> Int { place }
  // Views are trees of a known depth.
  func increase_container_depth() throws {}
  func decrease_container_depth() throws {}
}
