import Foundation
import Testing

/// The privacy manifest covers the Rust library, which has none of its own: every function with a
/// required reason that the library for iPhones uses belongs to a declared category.
@Suite struct PrivacyTests {
  /// Apple's categories, with the C functions among their members.
  private static let categories = [
    "FileTimestamp": ["stat", "stat64", "fstat", "fstatat", "lstat", "getattrlist", "fgetattrlist"],
    "SystemBootTime": ["mach_absolute_time"],
    "DiskSpace": ["statfs", "statvfs", "fstatfs", "fstatvfs"],
  ]

  /// The library for iPhones, which is built where Rust's standard library for them can be had.
  private static let library = ProcessInfo.processInfo.environment["SPOTTER_STATIC_LIBRARY"]

  @Test func nobodyIsTrackedAndEachCategoryHasItsReason() throws {
    let manifest = try Project().plist("ios/Spotter/PrivacyInfo.xcprivacy")
    #expect(manifest["NSPrivacyTracking"] as? Bool == false)
    #expect(try !declared().isEmpty)
  }

  @Test(.enabled(if: library != nil, "there is no library for iPhones; `cargo xtask test ios` says why"))
  func theManifestNamesWhatTheLibraryUses() throws {
    let path = try #require(Self.library)
    let library = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    var used: Set<String> = []
    for (category, functions) in Self.categories {
      // A symbol stands between two zeros, with C's underscore in front.
      let isUsed = functions.contains { library.range(of: Data("\0_\($0)\0".utf8)) != nil }
      if isUsed { used.insert(category) }
    }
    let declared = try declared()
    #expect(used.isSubset(of: declared), "the library uses \(used), the manifest declares \(declared)")
    #expect(used.contains("FileTimestamp"), "the library was read")
  }

  private func declared() throws -> Set<String> {
    let manifest = try Project().plist("ios/Spotter/PrivacyInfo.xcprivacy")
    var declared: Set<String> = []
    for type in manifest["NSPrivacyAccessedAPITypes"] as? [[String: Any]] ?? [] {
      #expect(!(type["NSPrivacyAccessedAPITypeReasons"] as? [String] ?? []).isEmpty)
      let category = try #require(type["NSPrivacyAccessedAPIType"] as? String)
      declared.insert(category.replacingOccurrences(of: "NSPrivacyAccessedAPICategory", with: ""))
    }
    return declared
  }
}
