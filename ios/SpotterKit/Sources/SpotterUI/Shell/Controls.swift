import SpotterTypes

extension Screen {
  /// Everything on it that can be pressed, in the order of an iPhone's screen: bar, pill, content, and
  /// what lies in reach of the thumb.
  func controls(pill: Control?) -> [Control] {
    let head = header.controls
    let pill = [pill].compactMap { $0 }
    switch self {
    case .page(let page):
      // Pulling down is no element: the list itself offers it.
      return head + pill + page.sections.flatMap(\.controls) + [page.round].compactMap { $0 } + page.bar
    case .scoreCard(let card):
      let bar = [card.bar.undo, card.bar.previous, card.bar.next, card.bar.finish]
      return head + pill + [card.overview] + card.body.controls + bar
    case .session(let session):
      return head + pill + [session.score?.how].compactMap { $0 } + session.sections.flatMap(\.controls)
        + session.bar
    }
  }
}

extension Header {
  var controls: [Control] { [back, avatar].compactMap { $0 } + menu }
}

extension ScoreCardBody {
  var controls: [Control] {
    switch self {
    case .single(let shown):
      [shown.title] + shown.levels.map(\.control) + [shown.notSeen, shown.notApplicable, shown.note]
    case .list(let lines): lines.flatMap { [$0.title] + $0.numerals }
    }
  }
}

extension SectionData {
  var controls: [Control] { parts.flatMap(\.controls) + [window?.more].compactMap { $0 } }
}

extension Part {
  var controls: [Control] {
    switch self {
    case .row(let part): [part.tap, part.button].compactMap { $0 } + part.menu
    case .buttons(let part): part.controls
    case .toggle(let part): [part.control]
    case .choice(let part): part.options
    case .stepper(let part): [part.less, part.more]
    case .compare(let part): [part.tap].compactMap { $0 }
    case .quote(let part): part.controls
    case .picture(let part): [part.tap].compactMap { $0 }
    case .progress(let part): [part.cancel].compactMap { $0 }
    case .code(let part): [part.copy, part.share].compactMap { $0 }
    case .empty(let part): [part.button].compactMap { $0 }
    case .input(let part): part.isLong ? [part.submit].compactMap { $0 } : []
    case .text, .when, .meter, .weeks, .sparkline, .diff, .clock: []
    }
  }
}
