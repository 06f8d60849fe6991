import SpotterTypes

/// The screens of each tab, bottom first, as far as the core has shown them. The core's view holds
/// the one on top and the one below it; what lies deeper was drawn before and is kept, so that a
/// navigation stack is whole.
struct Trails: Equatable {
  private var byTab: [String: [Screen]] = [:]
  /// What was there before: a screen that slides away is still drawn.
  private var leaving: [Screen] = []

  mutating func follow(_ view: ViewData) {
    let tab = Self.tab(of: view)
    let known = Array(view.stack.reversed())
    let depth = Int(view.depth) - (view.sheet == nil ? 0 : 1)
    let before = byTab[tab] ?? []
    let lower = max(depth - known.count, 0)
    // Where a link opened a deep screen, the one below it is as deep as is known.
    byTab[tab] = (before.count > lower ? Array(before.prefix(lower)) : []) + known
    leaving = before
  }

  /// A tab's screens.
  func screens(_ tab: String) -> [Screen] { byTab[tab] ?? [] }

  /// Those of all tabs.
  var all: [Screen] { byTab.values.flatMap { $0 } }

  /// A screen by its header's key.
  func screen(_ tab: String, _ key: String) -> Screen? {
    (screens(tab) + leaving).first { $0.header.key == key }
  }

  /// The chosen tab's key; empty where there are no tabs.
  static func tab(of view: ViewData) -> String {
    view.tabs.first { $0.control.selected == true }?.control.key ?? ""
  }
}

extension Screen {
  /// The header that every screen has.
  var header: Header {
    switch self {
    case .page(let page): page.header
    case .scoreCard(let card): card.header
    case .session(let session): session.header
    }
  }
}
