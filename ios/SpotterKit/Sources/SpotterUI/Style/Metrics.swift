import SwiftUI

/// Steps of four, and the least sizes a thumb needs.
enum Space {
  static let hair: CGFloat = 4
  static let small: CGFloat = 8
  static let medium: CGFloat = 12
  static let large: CGFloat = 16
  static let wide: CGFloat = 24
}

enum Least {
  /// A control.
  static let target: CGFloat = 44
  /// A row of a list, or of levels.
  static let row: CGFloat = 60
  /// A numeral in the list of criteria.
  static let numeral: CGFloat = 56
}

enum Most {
  /// Of the room between the bars, for the levels; needing more they scroll, and the prompt folds.
  static let levels: CGFloat = 0.55
}

enum Corner {
  static let card: CGFloat = 16
  static let control: CGFloat = 14
}

enum Motion {
  /// Something comes or goes.
  static let change = Animation.easeOut(duration: 0.2)

  /// The next one comes from where reading goes on, an earlier one from where it came; with Reduce
  /// Motion one fades into the other.
  @MainActor static func next(isReduced: Bool, isBack: Bool) -> AnyTransition {
    if isReduced { return .opacity }
    let (from, to): (Edge, Edge) = isBack ? (.leading, .trailing) : (.trailing, .leading)
    return .asymmetric(insertion: .move(edge: from), removal: .move(edge: to)).combined(with: .opacity)
  }
}
