import Foundation
import SpotterFFI
import SpotterTypes

/// Owns the core: events in, requests out, answers back in, each request exactly once.
///
/// Every call of the core is on this actor, so it sees one thing after another, while the requests of
/// a batch run beside each other. The view is read again when the core says so, at most one is on its
/// way to the screen, and the newest wins. Whatever the bridge refuses becomes `Trouble` to draw.
actor Bridge {
  typealias Show = @MainActor @Sendable (SpotterTypes.View) -> Void
  typealias Report = @MainActor @Sendable (Trouble) -> Void

  private let core = Core()
  private let handlers: Handlers
  private let show: Show
  private let report: Report
  private var taken = 0
  private var unanswered = 0
  /// Requests that a person answers, who may take their time.
  private var unansweredByPeople = 0
  private var silent: Set<UInt32> = []
  private var isStale = false
  private var isShowing = false
  private var isOver = false
  private var waiting: [Waiter] = []
  private var waiters = 0

  /// Somebody who waits until everything is answered.
  private struct Waiter {
    let id: Int
    let until: Int
    let evenPeople: Bool
    let goOn: CheckedContinuation<Void, Never>
  }

  init(handlers: Handlers, show: @escaping Show, report: @escaping Report) {
    self.handlers = handlers
    self.show = show
    self.report = report
  }

  /// Tells the core what happened.
  func tell(_ event: ShellEvent) {
    run { try core.update(event: Data(Event.shell(event).bincodeSerialize())) }
    taken += 1
    letGo()
  }

  /// Nothing reaches the core any more.
  func end() {
    isOver = true
    letGo()
  }

  /// Returns when so many events were taken, nothing that was asked is unanswered, and the view is on
  /// the screen, or when the task is cancelled. Open sockets and timers yet to come are not waited
  /// for, and people only where that is wished.
  func settled(after events: Int, evenPeople: Bool) async {
    guard isBusy(until: events, evenPeople), !Task.isCancelled else { return }
    waiters += 1
    let id = waiters
    await withTaskCancellationHandler {
      await withCheckedContinuation {
        waiting.append(Waiter(id: id, until: events, evenPeople: evenPeople, goOn: $0))
      }
    } onCancel: {
      Task { await self.letGo { $0.id == id } }
    }
  }

  private func isBusy(until events: Int, _ evenPeople: Bool) -> Bool {
    if isOver { return false }
    let isAsking = unanswered > 0 || !silent.isEmpty || (evenPeople && unansweredByPeople > 0)
    return taken < events || isAsking || isStale || isShowing
  }

  private func letGo() {
    letGo { !isBusy(until: $0.until, $0.evenPeople) }
  }

  private func letGo(_ goes: (Waiter) -> Bool) {
    let free = waiting.filter(goes)
    waiting.removeAll(where: goes)
    for waiter in free { waiter.goOn.resume() }
  }

  private func run(_ call: () throws -> Data) {
    if isOver { return }
    do {
      for request in try Decoding.requests(call()) {
        handle(request.id, request.effect)
      }
      draw()
    } catch {
      failed(error)
    }
  }

  private func handle(_ id: UInt32, _ effect: Effect) {
    switch effect {
    case .render: isStale = true
    case .http(let asked): answer(id) { try await $0.http.perform(asked).bincodeSerialize() }
    case .store(let asked): answer(id) { try await $0.store.perform(asked).bincodeSerialize() }
    case .secret(let asked): answer(id) { try await $0.secret.perform(asked).bincodeSerialize() }
    case .shareOut(let asked): answer(id, .person) { try await $0.shareOut.perform(asked).bincodeSerialize() }
    case .copy(let asked): answer(id) { try await $0.copy.perform(asked).bincodeSerialize() }
    case .reminders(let asked):
      // The system may ask whether they are allowed.
      answer(id, asked.ask ? .person : .machine) {
        try await $0.reminders.perform(asked).bincodeSerialize()
      }
    case .scan(let asked): answer(id, .person) { try await $0.scan.perform(asked).bincodeSerialize() }
    case .timer(let asked):
      handlers.time.perform(asked) { [weak self] in await self?.resolve(id, $0.bincodeSerialize) }
    case .socket(let asked): listen(id, asked)
    // Nobody waits for these two, so they are not answered.
    case .haptic(let asked): Task { [handlers] in await handlers.haptic.perform(asked) }
    case .openSettings(let asked): Task { [handlers] in await handlers.settings.perform(asked) }
    }
  }

  /// Who answers a request.
  private enum Who { case machine, person }

  /// Runs a handler and gives its answer to the core.
  private func answer(
    _ id: UInt32, _ who: Who = .machine, by work: @escaping @Sendable (Handlers) async throws -> [UInt8]
  ) {
    count(who, 1)
    Task {
      do {
        let output = try await work(handlers)
        count(who, -1)
        resolve(id) { output }
      } catch {
        count(who, -1)
        failed(error)
      }
      letGo()
    }
  }

  private func count(_ who: Who, _ more: Int) {
    switch who {
    case .machine: unanswered += more
    case .person: unansweredByPeople += more
    }
  }

  /// Gives the core what a socket says. An open one is not waited for, but its first word is.
  private func listen(_ id: UInt32, _ asked: SocketOperation) {
    silent.insert(id)
    Task { [handlers] in
      await handlers.socket.perform(asked) { [weak self] in await self?.heard(id, $0) }
    }
  }

  private func heard(_ id: UInt32, _ output: SocketOutput) {
    silent.remove(id)
    resolve(id, output.bincodeSerialize)
  }

  private func resolve(_ id: UInt32, _ output: @Sendable () throws -> [UInt8]) {
    run { try core.resolve(request: id, output: Data(output())) }
    letGo()
  }

  private func draw() {
    guard isStale, !isShowing, !isOver else { return }
    do {
      let view = try Decoding.view(core.view())
      isStale = false
      isShowing = true
      // Straight to the main actor: a task of this one would wait for the batch's requests first.
      Task { @MainActor [show] in
        show(view)
        await shown()
      }
    } catch {
      isStale = false
      failed(error)
    }
  }

  private func shown() {
    isShowing = false
    draw()
    letGo()
  }

  private func failed(_ error: any Error) {
    let trouble = Trouble(error)
    // Whatever a panic left half done must not be touched again.
    isOver = isOver || trouble.isTheEnd
    Task { [report] in await report(trouble) }
  }
}
