import Testing

@_spi(Recording) import SwiftUI

/// The recorder keeps its promises: what these tests could not see, no other could.
@Suite(.timeLimit(.minutes(1))) @MainActor struct RecorderTests {
  @Test func whatIsDisabledCannotBeTapped() throws {
    let taps = Counter()
    let recorder = drawn(
      VStack {
        Button("Share") { taps.count += 1 }.disabled(true)
        Button("Undo") { taps.count += 1 }
      })
    #expect(throws: Untouchable.disabled("Share")) { try recorder.tap("Share") }
    try recorder.tap("Undo")
    #expect(taps.count == 1)
  }

  @Test func theSameIdentifierTwiceIsAProblem() {
    let recorder = drawn(
      VStack {
        Button("Ben") {}.accessibilityIdentifier("peer")
        Button("Cleo") {}.accessibilityIdentifier("peer")
      })
    #expect(recorder.problems == ["the identifier peer is there twice"])
    #expect(throws: Untouchable.twice("peer")) { try recorder.tap(key: "peer") }
  }

  @Test func aTargetWithoutWordsIsAProblem() {
    let recorder = drawn(
      Button {
      } label: {
        Image(systemName: "plus").accessibilityHidden(true)
      }
      .accessibilityIdentifier("plus"))
    #expect(recorder.problems == ["a button without words: plus"])
  }

  @Test func wordsOnSeveralElementsAreAProblem() {
    let recorder = drawn(
      HStack {
        Text("Ana")
        Text("Ben")
      }
      .accessibilityLabel("Two people"))
    #expect(recorder.problems.count == 1)
  }

  @Test func aButtonIsCalledByWhatItHolds() {
    let recorder = drawn(
      Button {
      } label: {
        HStack {
          Image(systemName: "star").accessibilityHidden(true)
          Text("Ben")
          Text("Discovery call")
        }
      })
    #expect(recorder.elements.map(\.label) == ["Ben, Discovery call"])
  }

  @Test func aSheetHidesTheRest() throws {
    let recorder = drawn(SheetScreen())
    try recorder.tap("Open")
    #expect(recorder.elements.map(\.label) == ["In the sheet", "Ring"])
    #expect(throws: Untouchable.covered("Open")) { try recorder.tap("Open") }
    try recorder.dismiss()
    #expect(recorder.elements.map(\.label) == ["Open"])
  }

  @Test func anOpenMenuHidesTheRestUntilSomethingIsChosen() throws {
    let taps = Counter()
    let recorder = drawn(
      VStack {
        Text("Below")
        Menu {
          Button("Discard") { taps.count += 1 }
        } label: {
          Text("More")
        }
      })
    #expect(throws: Untouchable.notThere("Discard")) { try recorder.tap("Discard") }
    try recorder.tap("More")
    #expect(recorder.elements.map(\.label) == ["Discard"])
    try recorder.tap("Discard")
    #expect(taps.count == 1)
    #expect(recorder.elements.map(\.label) == ["Below", "More"])
  }

  @Test func aQuestionMustBeAnswered() throws {
    let recorder = drawn(AskingScreen())
    try recorder.tap("Erase")
    #expect(throws: Untouchable.noWayBack) { try recorder.dismiss() }
    try recorder.tap("Yes")
    #expect(recorder.elements.map(\.label) == ["Erase", "Erased"])
  }

  @Test func aSwipeBackWritesTheShorterPath() throws {
    let recorder = drawn(StackScreen())
    try recorder.tap("Deeper")
    try recorder.tap("Deeper still")
    #expect(recorder.elements.last?.label == "At b")
    try recorder.swipeBack()
    #expect(recorder.elements.contains { $0.label == "At a" })
    try recorder.swipeBack()
    #expect(throws: Untouchable.noWayBack) { try recorder.swipeBack() }
  }

  @Test func hiddenViewsAreNotThere() {
    let recorder = drawn(
      VStack {
        Text("Seen")
        Button("Unseen") {}.hidden()
        Text("For the eye").accessibilityHidden(true)
        Text("Faded").opacity(0)
      })
    #expect(recorder.elements.map(\.label) == ["Seen"])
  }

  @Test func whatASwipeDoesIsOfferedToAScreenReader() throws {
    let taps = Counter()
    let recorder = drawn(
      List {
        Text("Ben").swipeActions { Button("Discard") { taps.count += 1 } }
      })
    let row = try #require(recorder.elements.first)
    #expect(row.actions.map(\.name) == ["Discard"])
    try recorder.swipe("Discard", on: row)
    #expect(taps.count == 1)
  }

  @Test func aSwipeThatIsDisabledCannotBeDone() throws {
    let recorder = drawn(List { Text("Ben").swipeActions { Button("Discard") {}.disabled(true) } })
    let row = try #require(recorder.elements.first)
    #expect(throws: Untouchable.disabled("Discard")) { try recorder.swipe("Discard", on: row) }
  }
}

final class Counter { var count = 0 }

@MainActor func drawn(_ view: some View) -> Recorder {
  let recorder = Recorder(view)
  recorder.draw()
  return recorder
}

private struct SheetScreen: View {
  struct Item: Identifiable { let id = 1 }
  @State private var item: Item?

  var body: some View {
    Button("Open") { item = Item() }
      .sheet(item: $item) { _ in
        Text("In the sheet")
        Button("Ring") {}
      }
  }
}

private struct AskingScreen: View {
  @State private var isAsking = false
  @State private var isErased = false

  var body: some View {
    VStack {
      Button("Erase") { isAsking = true }
      if isErased { Text("Erased") }
    }
    .alert("Erase it?", isPresented: $isAsking, presenting: 1) { _ in
      Button("Yes", role: .destructive) { isErased = true }
      Button("No", role: .cancel) {}
    } message: { _ in
      Text("It cannot be taken back.")
    }
  }
}

private struct StackScreen: View {
  @State private var path: [String] = []

  var body: some View {
    NavigationStack(path: $path) {
      Button("Deeper") { path = ["a"] }
        .navigationDestination(for: String.self) { place in
          Button("Deeper still") { path.append("b") }
          Text("At \(place)")
        }
    }
  }
}
