import SpotterTypes

/// Whether a view waits for the chosen row to settle: a level of the shown criterion was tapped, and
/// the core went on to another one.
enum Settling {
  /// For how long, in milliseconds; nil where it does not wait.
  static func ms(from shown: ViewData, to next: ViewData, tapped: String?) -> Int64? {
    guard let tapped, case .scoreCard(let card)? = shown.stack.first, rates(card, tapped) else { return nil }
    if next.sheet == nil, case .scoreCard(let now)? = next.stack.first, criterion(now) == criterion(card) {
      return nil
    }
    return Int64(card.settleMs)
  }

  /// Whether the same card shows an earlier criterion.
  static func goesBack(from shown: ViewData?, to next: ViewData) -> Bool {
    guard case .scoreCard(let before)? = shown?.stack.first, case .scoreCard(let now)? = next.stack.first,
      before.header.key == now.header.key, let was = before.dots.firstIndex(of: .current),
      let place = now.dots.firstIndex(of: .current)
    else { return false }
    return place < was
  }

  private static func rates(_ card: ScoreCard, _ key: String) -> Bool {
    guard case .single(let criterion) = card.body else { return false }
    let controls = criterion.levels.map(\.control) + [criterion.notSeen, criterion.notApplicable]
    return controls.contains { $0.key == key }
  }

  private static func criterion(_ card: ScoreCard) -> String? {
    guard case .single(let criterion) = card.body else { return nil }
    return criterion.key
  }
}
