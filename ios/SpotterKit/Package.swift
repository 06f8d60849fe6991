// swift-tools-version: 6.0
import Foundation
import PackageDescription

// On Apple's systems the core is an XCFramework (../build-xcframework.sh) and SwiftUI is Apple's. On
// Linux the core is the shared library that cargo built, and `SwiftUI` is our own recording module.

/// Only this target, when the environment names one: `IOS=SpotterUITests cargo xtask test ios`.
let only = ProcessInfo.processInfo.environment["IOS"]

/// The generated types have no idea of threads; nothing of them is global or shared.
let generated: [SwiftSetting] = [.swiftLanguageMode(.v5)]

#if os(Linux)
  let core: Target = .systemLibrary(name: "CSpotter")
  let platform: [Target] = [
    .target(name: "SwiftUI", exclude: ["README.md"]),
    .target(name: "SpotterFlows", dependencies: ["SpotterCore", "SpotterTypes"]),
    .executableTarget(name: "SpotterBench", dependencies: ["SpotterCore", "SpotterTypes"]),
  ]
  let drawing: [Target.Dependency] = ["SwiftUI"]
#else
  let core: Target = .binaryTarget(name: "CSpotter", path: "Frameworks/CSpotter.xcframework")
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
    .testTarget(
      name: "SpotterUITests", dependencies: ["SpotterUI", "SpotterFlows", "SwiftUI"],
      exclude: ["Snapshots"]),
  ]
#else
  let tests: [Target] = []
#endif

/// Names of the targets that one needs, itself among them.
func needed(by name: String, among targets: [Target]) -> Set<String> {
  var names: Set = [name]
  for case .byNameItem(let other, _) in targets.first(where: { $0.name == name })?.dependencies ?? [] {
    names.formUnion(needed(by: other, among: targets))
  }
  return names
}

let all = library + platform + tests
let wanted = only.map { needed(by: $0, among: all) } ?? Set(all.map(\.name))

let package = Package(
  name: "SpotterKit",
  defaultLocalization: "en",
  platforms: [.iOS(.v17)],
  products: ["SpotterUI", "SpotterPlatform"].filter(wanted.contains).map {
    .library(name: $0, targets: [$0])
  },
  targets: all.filter { wanted.contains($0.name) }
)
