import Testing

@_spi(Recording) import SwiftUI

/// What lasts between two walks, and what begins and ends with a view.
@Suite(.timeLimit(.minutes(1))) @MainActor struct RecorderStateTests {
  @Test func stateSurvivesWalks() throws {
    let recorder = drawn(CountingScreen())
    try recorder.tap("Count 0")
    try recorder.tap("Count 1")
    recorder.draw()
    #expect(recorder.elements.contains { $0.label == "Count 2" })
  }

  @Test func stateIsLostWithItsView() throws {
    let recorder = drawn(ComingScreen())
    try recorder.tap("Count 0")
    try recorder.tap("Hide")
    try recorder.tap("Show")
    #expect(recorder.elements.contains { $0.label == "Count 0" })
  }

  @Test func aScreenBelowKeepsItsState() throws {
    let recorder = drawn(PushingScreen())
    try recorder.tap("Count 0")
    try recorder.tap("Push")
    #expect(throws: Untouchable.notThere("Count 1")) { try recorder.tap("Count 1") }
    try recorder.swipeBack()
    #expect(recorder.elements.contains { $0.label == "Count 1" })
  }

  @Test func appearingChangingAndLeavingAreToldOnce() throws {
    let told = Told()
    let recorder = drawn(TellingScreen(told: told))
    #expect(told.words == ["came"])
    try recorder.tap("Next")
    #expect(told.words == ["came", "0 to 1"])
    try recorder.tap("Next")
    #expect(told.words == ["came", "0 to 1", "1 to 2", "left"])
  }

  @Test func aTaskRunsOnceForEachIdAndEndsWithItsView() async throws {
    let told = Told()
    let recorder = drawn(WorkingScreen(told: told))
    recorder.draw()
    await told.until(1)
    #expect(told.words == ["began 0"])
    try recorder.tap("Next")
    await told.until(3)
    #expect(told.words.sorted() == ["began 0", "began 1", "ended 0"])
    try recorder.tap("Away")
    await told.until(4)
    #expect(told.words.last == "ended 1")
  }

  @Test func aFieldTakesTheFocusAndGivesItAway() throws {
    let recorder = drawn(FieldScreen())
    #expect(throws: Untouchable.noField) { try recorder.type("x") }
    try recorder.type("Ana", into: "Name")
    #expect(recorder.elements.contains { $0.label == "Hello Ana, writing" })
    try recorder.pressReturn()
    #expect(recorder.elements.contains { $0.label == "Hello Ana, sent" })
    #expect(recorder.field == nil)
  }

  @Test func clocksShowTheTimeOfTheTest() {
    let recorder = Recorder(
      TimelineView(.periodic(from: .distantPast, by: 1)) { Text("\(Int($0.date.timeIntervalSince1970))") })
    recorder.now = { Date(timeIntervalSince1970: 90) }
    recorder.draw()
    #expect(recorder.elements.map(\.label) == ["90"])
  }
}

@MainActor private final class Told {
  var words: [String] = []

  func until(_ count: Int) async {
    while words.count < count, !Task.isCancelled { await Task.yield() }
  }
}

private struct CountingScreen: View {
  @State private var count = 0
  var body: some View { Button("Count \(count)") { count += 1 } }
}

private struct ComingScreen: View {
  @State private var isShown = true

  var body: some View {
    if isShown { CountingScreen() }
    Button(isShown ? "Hide" : "Show") { isShown.toggle() }
  }
}

private struct PushingScreen: View {
  @State private var path: [Int] = []

  var body: some View {
    NavigationStack(path: $path) {
      VStack {
        CountingScreen()
        Button("Push") { path = [1] }
      }
      .navigationDestination(for: Int.self) { _ in Text("Over it") }
    }
  }
}

private struct TellingScreen: View {
  let told: Told
  @State private var step = 0

  var body: some View {
    Button("Next") { step += 1 }
    if step < 2 {
      Text("There").onAppear { told.words.append("came") }.onDisappear { told.words.append("left") }
    }
    Text("Step").onChange(of: step) { old, new in told.words.append("\(old) to \(new)") }
  }
}

private struct WorkingScreen: View {
  let told: Told
  @State private var step = 0
  @State private var isHere = true

  var body: some View {
    Button("Next") { step += 1 }
    Button("Away") { isHere = false }
    if isHere {
      Text("At work").task(id: step) {
        let own = step
        told.words.append("began \(own)")
        try? await Task.sleep(for: .seconds(1_000))
        told.words.append("ended \(own)")
      }
    }
  }
}

private struct FieldScreen: View {
  @State private var name = ""
  @State private var isSent = false
  @FocusState private var isWriting: Bool

  var body: some View {
    TextField("Name", text: $name)
      .focused($isWriting)
      .onSubmit {
        isSent = true
        isWriting = false
      }
    Text("Hello \(name)" + (isSent ? ", sent" : isWriting ? ", writing" : ""))
  }
}
