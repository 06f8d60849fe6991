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

  @Test func theManifestNamesWhatTheLibraryUses() throws {
    let project = try Project()
    let manifest = try project.plist("ios/Spotter/PrivacyInfo.xcprivacy")
    #expect(manifest["NSPrivacyTracking"] as? Bool == false)
    var declared: Set<String> = []
    for type in manifest["NSPrivacyAccessedAPITypes"] as? [[String: Any]] ?? [] {
      #expect(!(type["NSPrivacyAccessedAPITypeReasons"] as? [String] ?? []).isEmpty)
      let category = try #require(type["NSPrivacyAccessedAPIType"] as? String)
      declared.insert(category.replacingOccurrences(of: "NSPrivacyAccessedAPICategory", with: ""))
    }
    // It is built where Rust's standard library for iPhones can be had.
    guard let path = ProcessInfo.processInfo.environment["SPOTTER_STATIC_LIBRARY"] else { return }
    let library = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    var used: Set<String> = []
    for (category, functions) in Self.categories {
      // A symbol stands between two zeros, with C's underscore in front.
      let isUsed = functions.contains { library.range(of: Data("\0_\($0)\0".utf8)) != nil }
      if isUsed { used.insert(category) }
    }
    #expect(used.isSubset(of: declared), "the library uses \(used), the manifest declares \(declared)")
    #expect(used.contains("FileTimestamp"), "the library was read")
  }
}
