import Foundation
import Testing

@testable import SpotterCore
@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// Colours have one source, and a fault of the bridge is drawn.
@Suite(.timeLimit(.minutes(1))) @MainActor struct PaletteTests {
  private let ios = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()

  @Test func thePaletteIsTheGeneratedCatalogue() throws {
    let catalogue = "\(ios)/Spotter/Resources/Colours.xcassets"
    let sets = try FileManager.default.contentsOfDirectory(atPath: catalogue)
      .filter { $0.hasSuffix(".colorset") }.map { $0.replacingOccurrences(of: ".colorset", with: "") }
    let palette = try String(contentsOfFile: "\(sources)/Style/Palette.swift", encoding: .utf8)
    let named = palette.matches(of: /Color\("(\w+)"\)/).map { String($0.1) }
    #expect(named.sorted() == sets.sorted())
  }

  @Test func nothingElseNamesAColour() throws {
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where file.hasSuffix(".swift") && file != "Style/Palette.swift" {
      let text = try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8)
      #expect(!text.contains("Color(\""), "\(file)")
      #expect(!text.contains("Color(red"), "\(file)")
    }
  }

  @Test func aFaultOfTheBridgeIsDrawn() {
    struct Fault: Error {}
    for screen in [
      drawn(TroubleView(trouble: Trouble(Fault()))), drawn(TroubleLine(trouble: Trouble(Fault()))),
    ] {
      #expect(screen.elements.first?.label == Words.en.somethingBroke)
      #expect(screen.elements.last?.label.contains("Fault") == true)
    }
  }

  private var sources: String { "\(ios)/SpotterKit/Sources/SpotterUI" }
}
