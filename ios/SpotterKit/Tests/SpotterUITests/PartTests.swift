import SpotterTypes
import Testing

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// What a part says beyond its words.
@Suite(.timeLimit(.minutes(1))) @MainActor struct PartTests {
  @Test func whatWasAddedAndRemovedIsSaid() throws {
    let runs = [
      Run(kind: .same, text: "Asks "), Run(kind: .removed, text: "who"), Run(kind: .added, text: "how"),
    ]
    let part = SpotterTypes.DiffPart(key: "diff", label: "Prompt", runs: runs)
    let said = try #require(drawn(SpotterUI.DiffPart(part: part)).elements.first)
    #expect(said.label == "Prompt")
    #expect(said.value?.split(separator: "\n") == ["Asks ", "Removed: who", "Added: how"])
  }

  @Test func whatMayBeChosenTogetherIsSwitched() throws {
    for style in [ChoiceStyle.segments, .chips, .list] {
      let (one, several) = (try choice(style, many: false), try choice(style, many: true))
      #expect(one.recorder.elements.filter { $0.traits.contains(.isToggle) }.isEmpty)
      let switched = several.recorder.elements.filter { $0.traits.contains(.isToggle) }
      #expect(switched.compactMap(\.identifier) == ["red", "blue"])
    }
  }

  @Test func aSwitchStandsAsItWasTurnedUntilTheCoreDraws() throws {
    let gallery = try Rehearsal("gallery-parts")
    let found = gallery.recorder.elements.first { $0.role == .toggle && $0.isEnabled }
    let before = try #require(found)
    let key = try #require(before.identifier)
    try gallery.recorder.tap(key: key)
    #expect(gallery.recorder.problems == [])
    #expect(gallery.node(key)?.value == (before.value == "on" ? "off" : "on"))
    // The core may know better.
    gallery.again { $0.rev += 1 }
    #expect(gallery.node(key)?.value == before.value)
  }

  @Test func aMenuOfSeveralStaysOpen() throws {
    for many in [false, true] {
      let menu = try choice(.menu, many: many)
      try menu.recorder.tap(key: "colour/more")
      try menu.recorder.tap(key: "red")
      #expect(menu.recorder.isCovered == many)
      #expect(menu.heard.acts.count == 1)
    }
  }

  private func choice(_ style: ChoiceStyle, many: Bool) throws -> Rehearsal {
    try Rehearsal("today") { view in
      guard case .page(var page)? = view.stack.first, let any = page.round else { return }
      let options = ["red", "blue"].map { name in
        var option = any
        (option.key, option.label, option.selected) = (name, name, name == "red")
        return option
      }
      let part = SpotterTypes.ChoicePart(
        key: "colour", label: "Colour", style: style, many: many, options: options)
      page.sections = [
        SectionData(
          key: "only", heading: nil, note: nil, look: .plain, parts: [.choice(part)], window: nil)
      ]
      view.stack[0] = .page(page)
    }
  }
}
