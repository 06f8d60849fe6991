import Foundation
import SpotterTypes
import Testing

@testable import SpotterUI
@_spi(Recording) import SwiftUI

/// Hand, direction and text size.
@Suite(.timeLimit(.minutes(1))) @MainActor struct ArrangementTests {
  @Test func finishStandsUnderTheThumbInAllFourCombinations() throws {
    for hand in [Hand.right, .left] {
      for direction in [Direction.ltr, .rtl] {
        let card = try Rehearsal("score-card") {
          $0.hand = hand
          $0.direction = direction
        }
        let bar: LayoutDirection = hand == .right ? .leftToRight : .rightToLeft
        let words: LayoutDirection = direction == .ltr ? .leftToRight : .rightToLeft
        #expect(card.node("finish")?.row == bar)
        #expect(card.node("undo")?.row == bar)
        // The two arrows follow the words.
        #expect(card.node("next")?.row == words)
        #expect(card.node("finish")?.reading == words)
      }
    }
  }

  @Test func onlyTheThumbsControlsMoveWithTheHand() throws {
    let card = try Rehearsal("score-card") { $0.hand = .left }
    let moved = card.recorder.elements.filter { $0.row == .rightToLeft }.compactMap(\.identifier)
    #expect(Set(moved) == ["finish", "undo"])
  }

  @Test func theWishedTextSizeIsOnTopOfThePlatforms() {
    #expect(DynamicTypeSize.large.times(100) == .large)
    #expect(DynamicTypeSize.large.times(130) == .xxxLarge)
    #expect(DynamicTypeSize.large.times(200) == .accessibility3)
    #expect(DynamicTypeSize.accessibility1.times(200) == .accessibility5)
  }

  @Test func chipsWrapWhereTheLineIsFull() {
    let chips = [60.0, 60, 60].map { LayoutSubview(size: CGSize(width: $0, height: 44)) { _ in } }
    let places = Flow(gap: 8).arranged(chips, width: 150).map(\.origin)
    #expect(places == [CGPoint(x: 0, y: 0), CGPoint(x: 68, y: 0), CGPoint(x: 0, y: 52)])
  }

  @Test func levelsThatNeedTooMuchOfTheHeightAreGivenTheOtherArrangement() {
    func height(of levels: CGFloat, highest: CGFloat?) -> CGFloat {
      let rows = [LayoutSubview(size: CGSize(width: 358, height: levels)) { _ in }]
      var cache: Void = ()
      let proposal = ProposedViewSize(width: 358, height: nil)
      return NoHigher(highest: highest).sizeThatFits(proposal: proposal, subviews: rows, cache: &cache).height
    }
    #expect(height(of: 340, highest: 0.55 * 640) == 340)
    #expect(height(of: 360, highest: 0.55 * 640) == .infinity)
    #expect(height(of: 360, highest: nil) == 360, "what scrolls is as high as it is")
  }

  @Test func withReduceMotionOneFadesIntoTheOther() throws {
    #expect(Motion.next(isReduced: true, isBack: false).name == "opacity")
    #expect(Motion.next(isReduced: false, isBack: false).name == "from trailing, opacity")
    #expect(Motion.next(isReduced: false, isBack: true).name == "from leading, opacity")
  }

  @Test func theCoreHearsWhatSurroundsTheScreenAndEachChange() throws {
    let card = try Rehearsal("score-card")
    card.recorder.environment.set(reduceMotion: true)
    card.recorder.draw()
    #expect(card.heard.surroundings.map(\.reduceMotion) == [false, true])
    #expect(card.heard.surroundings.map(\.width) == [390, 390])
  }

  @Test func eachCriterionBeginsAtItsTop() throws {
    let card = try Rehearsal("score-card")
    card.recorder.environment.dynamicTypeSize = .accessibility5
    card.recorder.draw()
    let before = card.recorder.scrolls
    card.again { $0.rev += 1 }
    #expect(card.recorder.scrolls == before, "what is drawn again stays where it was scrolled to")
    card.again { view in
      guard case .scoreCard(var shown)? = view.stack.first, case .single(var criterion) = shown.body
      else { return }
      criterion.key += "/next"
      shown.body = .single(criterion)
      view.stack[0] = .scoreCard(shown)
    }
    #expect(before.count == 1)
    #expect(Set(card.recorder.scrolls).isDisjoint(with: before))
  }

  @Test(arguments: Samples.names) func whatASwipeDoesTheMenuDoesTooIn(_ name: String) throws {
    let shown = try sample(name)
    for row in try #require(Samples.view(name)).rows where !row.swipes.isEmpty {
      #expect(Set(row.swipes.map(\.key)).isSubset(of: row.menu.map(\.key)), "\(row.key)")
      let offered = shown.elements.first { $0.identifier == row.tap?.key ?? row.key }?.actions.map(\.name)
      #expect(offered == row.swipes.map(\.label), "\(row.key)")
    }
  }

  @Test(arguments: Samples.names) func mirroredNothingIsLostOf(_ name: String) throws {
    let usual = try Rehearsal(name)
    let mirrored = try Rehearsal(name) {
      $0.direction = .rtl
      $0.hand = .left
    }
    #expect(mirrored.recorder.problems == [])
    #expect(
      mirrored.recorder.elements.compactMap(\.identifier) == usual.recorder.elements.compactMap(\.identifier))
  }

  @Test func aScreenReaderIsSentToWhatMattersFirst() throws {
    let finish = try Rehearsal("finish")
    #expect(finish.recorder.elements.filter(\.isSpokenFirst).map(\.identifier) == ["share"])
  }

  @Test func everySampleHasAPreview() {
    let previews = [
      drawn(GalleryPreviews.previews), drawn(ScoreCardPreviews.previews), drawn(SessionPreviews.previews),
      drawn(TodayPreviews.previews), drawn(PagePreviews.previews),
    ]
    let shown = previews.map { $0.tree.flatMap(\.everything).filter { $0.traits.contains(.isHeader) }.count }
    #expect(shown.allSatisfy { $0 > 0 })
    let names = [
      GalleryPreviews.names, ScoreCardPreviews.names, SessionPreviews.names, TodayPreviews.names,
      PagePreviews.names,
    ]
    #expect(Set(names.joined()) == Set(Samples.names))
    #expect(names.joined().count == Samples.names.count)
  }
}

extension SpotterTypes.View {
  /// The rows of the page in front.
  fileprivate var rows: [SpotterTypes.RowPart] {
    guard case .page(let page)? = sheet?.screen ?? stack.first else { return [] }
    return page.sections.flatMap(\.parts).compactMap { if case .row(let row) = $0 { row } else { nil } }
  }
}
