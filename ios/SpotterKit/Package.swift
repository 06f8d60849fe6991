// swift-tools-version: 6.0
import Foundation
import PackageDescription

// On Apple's systems the core is an XCFramework (../build-xcframework.sh) and SwiftUI is Apple's. On
// Linux the core is the shared library that cargo built, and `SwiftUI` is our own recording module.

/// Only this test target, when the environment names one: `IOS=SpotterUITests cargo xtask test ios`.
let only = ProcessInfo.processInfo.environment["IOS"]

/// The generated types have no idea of threads; nothing of them is global or shared.
let generated: [SwiftSetting] = [.swiftLanguageMode(.v5)]

#if os(Linux)
  let core: Target = .systemLibrary(name: "CSpotter")
  let platform: [Target] = [
    .target(name: "SwiftUI"),
    .target(name: "SpotterFlows", dependencies: ["SpotterCore", "SpotterTypes"]),
  ]
  let drawing: [Target.Dependency] = ["SwiftUI"]
#else
  let core: Target = .binaryTarget(name: "CSpotter", path: "../build/CSpotter.xcframework")
  let platform: [Target] = [
    .target(name: "SpotterPlatform", dependencies: ["SpotterCore", "SpotterUI"])
  ]
  let drawing: [Target.Dependency] = []
#endif

let library: [Target] = [
  core,
  .target(name: "Serde", swiftSettings: generated),
  .target(name: "SpotterTypes", dependencies: ["Serde"], swiftSettings: generated),
  .target(
    name: "SpotterFFI", dependencies: ["CSpotter"], swiftSettings: generated,
    linkerSettings: [.linkedLibrary("spotter", .when(platforms: [.linux]))]),
  .target(name: "SpotterCore", dependencies: ["SpotterFFI", "SpotterTypes", "Serde"]),
  .target(name: "SpotterUI", dependencies: ["SpotterCore", "SpotterTypes"] + drawing),
]

#if os(Linux)
  let tests: [Target] = [
    .testTarget(name: "SpotterCoreTests", dependencies: ["SpotterCore", "SpotterFlows"]),
    .testTarget(name: "SpotterUITests", dependencies: ["SpotterUI", "SpotterFlows", "SwiftUI"]),
  ]
#else
  let tests: [Target] = []
#endif

/// A target whose folder is there.
func isThere(_ target: Target) -> Bool {
  let folder = target.isTest ? "Tests" : "Sources"
  return target.type == .binary
    || FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(folder)/\(target.name)")
}

func isWanted(_ target: Target) -> Bool {
  !target.isTest || only == nil || only == target.name
}

let package = Package(
  name: "SpotterKit",
  defaultLocalization: "en",
  platforms: [.iOS(.v17)],
  products: [
    .library(name: "SpotterCore", targets: ["SpotterCore"]),
    .library(name: "SpotterUI", targets: ["SpotterUI"]),
  ].filter { $0.name != "SpotterUI" || library.contains { $0.name == "SpotterUI" && isThere($0) } },
  targets: (library + platform + tests).filter { isThere($0) && isWanted($0) }
)
