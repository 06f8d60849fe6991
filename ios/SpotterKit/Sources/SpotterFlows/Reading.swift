import SpotterTypes

/// A view as a person meets it, found by looking through what it is made of: every control, field and
/// word in their order. A sheet hides what is below it, a closed menu what it holds.
struct Reading {
  /// What a tap does.
  enum Tap {
    case nothing
    case act(Control)
    case focus(Field)
    case menu(String)
  }

  /// A text field, and the core's revision of its text.
  struct Field {
    let key: String
    let rev: UInt64
    var text: String
    let submit: Control?
  }

  private(set) var found: [(element: Element, tap: Tap)] = []
  private let menu: String?

  /// `menu` is the key of the one that is open.
  init(_ view: SpotterTypes.View, menu: String?) {
    self.menu = menu
    if let sheet = view.sheet {
      look(at: sheet.screen)
    } else {
      if let top = view.stack.first { look(at: top) }
      if let sync = view.sync { control(sync) }
      view.tabs.forEach { control($0.control) }
    }
    if let toast = view.toast {
      note("toast/\(toast.id)", [toast.text])
      if let act = toast.control { control(act) }
    }
  }

  /// The question before an action, as a shell asks it.
  init(asking control: Control, _ confirm: Confirm) {
    menu = nil
    note("question", [confirm.title, confirm.body])
    for (key, label) in [("yes", confirm.yes), ("no", confirm.no)] {
      var button = control
      (button.key, button.label) = (key, label)
      note(key, [label], .act(button))
    }
  }

  private mutating func note(_ key: String, _ words: [String], _ tap: Tap = .nothing) {
    let canBeTapped = if case .nothing = tap { false } else { true }
    let element = Element(key: key, words: words, canBeTapped: canBeTapped, node: found.count)
    found.append((element, tap))
  }

  private mutating func control(_ control: Control) {
    let words = [control.label, control.spoken, control.value].compactMap { $0 }
    note(control.key, words, .act(control))
  }

  private mutating func hidden(_ key: String, _ items: ArraySlice<Control>) {
    if items.isEmpty { return }
    if menu == "\(key)/more" { items.forEach { control($0) } }
    note("\(key)/more", ["More"], .menu("\(key)/more"))
  }

  private mutating func look(at thing: Any) {
    switch thing {
    case let control as Control: self.control(control)
    case let header as Header: look(at: header)
    case let row as RowPart: look(at: row)
    case let input as InputPart:
      let field = Field(key: input.key, rev: input.rev, text: input.text, submit: input.submit)
      note(input.key, [input.label, input.placeholder, input.text], .focus(field))
      note(input.key, [input.count, input.problem].compactMap { $0 })
    case let search as Search:
      let field = Field(key: search.key, rev: search.rev, text: search.text, submit: nil)
      note(search.key, [search.placeholder, search.text], .focus(field))
    case let when as WhenPart:
      let field = Field(key: when.key, rev: 0, text: when.value, submit: nil)
      note(when.key, [when.label, when.shown, when.value], .focus(field))
    default: inside(thing)
    }
  }

  private mutating func look(at header: Header) {
    if let back = header.back { control(back) }
    note(header.key, [header.title, header.subtitle].compactMap { $0 })
    if let avatar = header.avatar { control(avatar) }
    // The first is drawn where it is a picture; the rest stand behind *More*.
    let drawn = header.menu.first?.icon == nil ? 0 : 1
    header.menu.prefix(drawn).forEach { control($0) }
    hidden(header.key, header.menu.dropFirst(drawn))
  }

  private mutating func look(at row: RowPart) {
    let words = [row.title, row.second, row.value, row.badge?.label].compactMap { $0 }
    note(row.key, words, row.tap.map { .act($0) } ?? .nothing)
    for part in [row.tap, row.button] { if let part { control(part) } }
    hidden(row.key, row.menu[...])
  }

  /// Words first, then what else it holds, in order.
  private mutating func inside(_ thing: Any) {
    let children = Mirror(reflecting: thing).children
    let words = children.filter { $0.label != "key" }.compactMap { $0.value as? String ?? nil }
    if !words.isEmpty {
      note(children.first { $0.label == "key" }?.value as? String ?? "", words)
    }
    for child in children where !(child.value is String) { look(at: child.value) }
  }
}
