import SpotterCore
import SpotterTypes

/// A screen that draws nothing: what can be reached is read from the core's view itself. It proves
/// core and driver without any SwiftUI.
@MainActor public final class CoreScreen: Screen {
  private let store: Store
  private var openMenu: String?
  private var asking: Control?
  private var focus: Reading.Field?
  private var levels: [String] = []

  public init(_ store: Store) {
    self.store = store
  }

  private var reading: Reading? {
    if let asking, let confirm = asking.confirm { return Reading(asking: asking, confirm) }
    return store.view.map { Reading($0, menu: openMenu) }
  }

  public func elements() -> [Element] {
    reading?.found.map(\.element) ?? []
  }

  public func tap(_ element: Element) throws {
    guard let found = reading?.found, found.indices.contains(element.node),
      found[element.node].element == element
    else { throw CannotBeDone("\(element.key) is gone") }
    levels = levelKeys
    try touch(found[element.node].tap)
  }

  public func tapSamePlace(as element: Element) throws {
    guard let place = levels.firstIndex(of: element.key), levelKeys.indices.contains(place) else { return }
    let key = levelKeys[place]
    if let found = reading?.found.first(where: { $0.element.key == key }) { try touch(found.tap) }
  }

  /// The rows that lie at the same places on every criterion.
  private var levelKeys: [String] {
    guard case .scoreCard(let card)? = store.view?.stack.first, case .single(let criterion) = card.body
    else { return [] }
    return criterion.levels.map(\.control.key)
  }

  private func touch(_ tap: Reading.Tap) throws {
    switch tap {
    case .nothing: break
    case .focus(let field):
      if focus?.key == field.key { return }
      leaveField()
      focus = field
    case .menu(let key):
      leaveField()
      openMenu = key
    case .act(let control):
      leaveField()
      try press(control)
    }
  }

  private func press(_ control: Control) throws {
    if let asked = asking {
      asking = nil
      if control.key == "yes" { store.act(asked.action) }
      return
    }
    if !control.enabled || control.busy {
      throw CannotBeDone("“\(control.label)” is not enabled: \(control.whyNot ?? "busy")")
    }
    openMenu = nil
    if control.confirm == nil { store.act(control.action) } else { asking = control }
  }

  public func type(_ text: String) throws {
    try change { $0 += text }
  }

  public func erase(_ count: Int) throws {
    try change { $0 = String($0.dropLast(count)) }
  }

  private func change(_ edit: (inout String) -> Void) throws {
    guard var field = focus else { throw CannotBeDone("no field has the focus") }
    edit(&field.text)
    focus = field
    store.typed(key: field.key, rev: field.rev, text: field.text)
  }

  public func enter() throws {
    guard let submit = focus?.submit else { throw CannotBeDone("return does nothing here") }
    leaveField()
    try press(submit)
  }

  public func back() throws {
    leaveField()
    guard let view = store.view else { return }
    if let sheet = view.sheet {
      store.tell(.dismissed(DismissedKey(key: header(sheet.screen).key)))
    } else if view.stack.count > 1 {
      store.tell(.wentBack(WentBack(to: header(view.stack[1]).key)))
    }
  }

  private func leaveField() {
    guard let field = focus else { return }
    focus = nil
    store.tell(.left(FieldKey(key: field.key)))
  }

  private func header(_ screen: SpotterTypes.Screen) -> Header {
    switch screen {
    case .page(let page): page.header
    case .scoreCard(let card): card.header
    case .session(let session): session.header
    }
  }
}
