/// How often somebody who waits lets the others go on first.
private let rounds = 2

/// A person in the middle of a flow.
@MainActor final class Runner {
  let phone: Phone
  /// Values for `${NAME}`.
  var values: [String: String] = [:]
  private let flow: Flow
  private var next = 0

  init(_ phone: Phone, _ flow: Flow) {
    self.phone = phone
    self.flow = flow
  }

  /// Goes on to the picture that ends this turn, or to the end, where the promised taps are checked.
  /// Where something is awaited that others' phones have to do first, `meanwhile` lets them.
  func turn(until picture: String?, meanwhile: @MainActor () async throws -> Void) async throws {
    await phone.pockets.show(camera: values["SCAN"])
    while next < flow.steps.count {
      let value = flow.steps[next]
      next += 1
      do {
        let step = try Step(value, fill: fill)
        if case .picture(let name) = step, name == picture { return }
        try await patiently(step, meanwhile)
      } catch {
        throw CannotBeDone("\(flow.name), step \(next) \(value): \(error)")
      }
    }
    if let picture { throw CannotBeDone("\(flow.name) ended before its picture \(picture)") }
    if let promised = flow.taps, promised != phone.taps {
      throw CannotBeDone("\(flow.name): \(phone.taps) taps, promised \(promised)")
    }
  }

  private func patiently(_ step: Step, _ meanwhile: @MainActor () async throws -> Void) async throws {
    for _ in 0..<rounds where step.waits {
      do { return try await act(step) } catch is CannotBeDone { try await meanwhile() }
    }
    try await act(step)
  }

  private func act(_ step: Step) async throws {
    switch step {
    case .launch(let clear):
      if clear {
        try await phone.clear()
        await phone.pockets.show(camera: values["SCAN"])
      }
      try await phone.stop()
      try await phone.launch()
    case .stop: try await phone.stop()
    case .kill: try await phone.kill()
    case .tap(let tap):
      if try tap.isOptional && !phone.sees(tap.target) { return }
      if tap.times > 1 {
        try await phone.bounce(tap.target, times: tap.times, delayMs: tap.delayMs)
      } else {
        try await phone.tap(tap.target)
      }
    case .type(let text): try await phone.type(text)
    case .erase(let count): try await phone.erase(count)
    case .enter: try await phone.enter()
    case .see(let target): try await phone.see(target)
    case .notSee(let target): try await phone.notSee(target)
    case .link(let link): try await phone.open(link)
    case .airplane(let away): try await phone.set(online: !away)
    case .picture: break
    }
  }

  /// Puts values for `${NAME}`.
  private func fill(_ text: String) throws -> String {
    var filled = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
      let name = String(rest[start.upperBound..<end])
      guard let value = values[name] else { throw CannotBeDone("nobody gave a value for \(name)") }
      filled += rest[..<start.lowerBound] + value
      rest = rest[rest.index(after: end)...]
    }
    return filled + rest
  }
}
