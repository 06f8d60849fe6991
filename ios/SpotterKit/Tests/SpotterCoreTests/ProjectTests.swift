import Foundation
import Testing

/// What Xcode and App Store Connect would read, checked without them.
@Suite struct ProjectTests {
  private let project: Project

  init() throws { project = try Project() }

  @Test func theAppSaysWhatItNeedsAndWhy() throws {
    let info = try project.plist("ios/Spotter/Info.plist")
    let tasks = info["BGTaskSchedulerPermittedIdentifiers"] as? [String] ?? []
    let platform = try project.text("ios/SpotterKit/Sources/SpotterPlatform/Platform.swift")
    let named = try Project.found("refresh = \"([^\"]+)\"", in: platform)
    #expect(tasks == named)
    #expect(info["UIBackgroundModes"] as? [String] == ["fetch"])
    #expect(info["UILaunchScreen"] != nil)
    let words = try project.json("ios/Spotter/Resources/InfoPlist.xcstrings")
    for name in ["NSCameraUsageDescription", "NSLocalNetworkUsageDescription"] {
      let purpose = try #require(info[name] as? String, "\(name)")
      #expect("\(words)".contains(purpose), "\(name) is the one that is translated")
    }
    let allowed = info["NSAppTransportSecurity"] as? [String: Any] ?? [:]
    #expect(allowed.keys.sorted() == ["NSAllowsLocalNetworking"], "nothing but one's own network is in clear")
  }

  @Test func linksOpenTheApp() throws {
    let rights = try project.plist("ios/Spotter/Spotter.entitlements")
    let domains = rights["com.apple.developer.associated-domains"] as? [String]
    #expect(domains == ["applinks:$(SPOTTER_DOMAIN)"])
    let yaml = try project.text("ios/project.yml")
    #expect(yaml.contains("SPOTTER_DOMAIN: "))
    // The server names the app as its team and its bundle.
    let bundle = try #require(Project.found("PRODUCT_BUNDLE_IDENTIFIER: +(\\S+)$", in: yaml).first)
    #expect(try project.text("docs/MOBILE.md").contains("--ios-app-id TEAMID.\(bundle)"))
  }

  @Test func everyPathOfTheProjectIsThere() throws {
    let yaml = try project.text("ios/project.yml")
    let keys = "path|INFOPLIST_FILE|CODE_SIGN_ENTITLEMENTS"
    let paths = try Project.found("^[ -]*(?:\(keys)): +(\\S+)$", in: yaml)
    #expect(paths.count == 6)
    for path in paths { #expect(project.isThere("ios/\(path)"), "\(path)") }
    let products = try Project.found("^ +product: +(\\S+)$", in: yaml)
    let kit = try project.text("ios/SpotterKit/Package.swift")
    for product in products { #expect(kit.contains("\"\(product)\""), "\(product)") }
  }

  @Test func theIconIsOpaqueAndLarge() throws {
    let folder = "ios/Spotter/Resources/Assets.xcassets/AppIcon.appiconset"
    let images = try project.json("\(folder)/Contents.json")["images"] as? [[String: Any]] ?? []
    let name = try #require(images.first?["filename"] as? String)
    let png = try [UInt8](Data(contentsOf: project.file("\(folder)/\(name)")))
    #expect(Array(png[16..<24]) == [0, 0, 4, 0, 0, 0, 4, 0], "1024 by 1024")
    #expect(png[25] == 2, "red, green, blue, and no transparency")
  }

  @Test func everyColourAndWordThatIsNamedIsThere() throws {
    let colours = "ios/Spotter/Resources/Colours.xcassets"
    let yaml = try project.text("ios/project.yml")
    let launch = try #require(try project.plist("ios/Spotter/Info.plist")["UILaunchScreen"] as? [String: Any])
    let accent = try Project.found("ACCENT_COLOR_NAME: +(\\S+)$", in: yaml)
    for colour in accent + [launch["UIColorName"] as? String ?? "none"] {
      #expect(project.isThere("\(colours)/\(colour).colorset/Contents.json"), "\(colour)")
    }
    let catalog = try project.json("ios/Spotter/Resources/Localizable.xcstrings")
    #expect(catalog["sourceLanguage"] as? String == "en")
    for (key, entry) in catalog["strings"] as? [String: [String: Any]] ?? [:] {
      let languages = entry["localizations"] as? [String: Any]
      #expect(languages?["en"] != nil, "\(key) has no English words")
    }
  }

  @Test func everySymbolIsOneOfApples() throws {
    let lines = try project.text("ios/SpotterKit/Tests/symbols.txt").split(separator: "\n")
    let known = Set(lines.filter { !$0.hasPrefix("#") }.map(String.init))
    var named = 0
    for path in project.files("ios/SpotterKit/Sources/SpotterUI", ".swift") {
      let text = try project.text(path)
      guard text.contains("systemName") || text.contains("systemImage") else { continue }
      for name in try Project.found("\"([a-z][a-z0-9.]*)\"", in: text) {
        named += 1
        #expect(known.contains(name), "\(path): \(name)")
      }
    }
    #expect(named > 30)
  }

  @Test func everyFileIsReadInOneGo() throws {
    let generated = ["Serde", "SpotterFFI", "SpotterTypes"].map { "Sources/\($0)/" }
    let files = project.files("ios", ".swift").filter { file in !generated.contains { file.contains($0) } }
    #expect(files.count > 100)
    for file in files {
      let lines = try project.text(file).split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= 200, "\(file)")
    }
  }

  @Test func aFileHoldsOneViewThatOthersDraw() throws {
    let head = "^(?:public )?struct (\\w+)(?:<[^{]*>)?: (?:SwiftUI\\.)?View\\b"
    for file in project.files("ios/SpotterKit/Sources/SpotterUI", ".swift") {
      let views = try Project.found(head, in: project.text(file))
      // Previews of one kind stand together.
      if !file.hasSuffix("Previews.swift") { #expect(views.count <= 1, "\(file): \(views)") }
    }
  }

  @Test func whatNobodyCanTryHereStaysSmall() throws {
    let folders = ["ios/SpotterKit/Sources/SpotterPlatform", "ios/Spotter/App"]
    let texts = try folders.flatMap { project.files($0, ".swift") }.map(project.text)
    #expect(texts.count >= 5)
    #expect(
      texts.reduce(0) { $0 + $1.split(separator: "\n", omittingEmptySubsequences: false).count - 1 } < 300)
  }
}
