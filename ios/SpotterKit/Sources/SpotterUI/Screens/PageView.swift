import SpotterTypes
import SwiftUI

/// A page: a header, sections of parts, and a bar in reach of the thumb.
struct PageView: View {
  let page: Page
  let pill: Control?

  var body: some View {
    List {
      HeadLine(header: page.header, pill: pill)
      ForEach(page.sections, id: \.key) { SectionView(section: $0) }
    }
    .modifier(Paper())
    .modifier(Refreshed(control: page.refresh))
    .modifier(Searched(search: page.search))
    .safeAreaInset(edge: .bottom) { BarView(bar: page.bar, round: page.round) }
    .modifier(HeaderBar(page.header))
  }
}

/// An inset grouped list on the paper.
struct Paper: ViewModifier {
  func body(content: Content) -> some View {
    content
      .listStyle(.insetGrouped)
      .scrollContentBackground(.hidden)
      .scrollDismissesKeyboard(.interactively)
      .background(Color.paper)
      .foregroundStyle(Color.ink)
  }
}

/// Pulled down, it asks for news.
private struct Refreshed: ViewModifier {
  let control: Control?
  @Environment(Stage.self) private var stage

  func body(content: Content) -> some View {
    if let control {
      content.refreshable { @MainActor in stage.act(control) }
    } else {
      content
    }
  }
}

/// Searches this page; the field owns its text as any other does.
private struct Searched: ViewModifier {
  let search: Search?

  func body(content: Content) -> some View {
    if let search {
      content.modifier(SearchField(search: search))
    } else {
      content
    }
  }
}

private struct SearchField: ViewModifier {
  let search: Search
  @Environment(Stage.self) private var stage
  @State private var text: String
  @State private var adopted: UInt64

  init(search: Search) {
    self.search = search
    _text = State(initialValue: search.text)
    _adopted = State(initialValue: search.rev)
  }

  func body(content: Content) -> some View {
    content
      .searchable(
        text: Binding(get: { text }, set: { typed($0) }),
        placement: .navigationBarDrawer(displayMode: .always), prompt: Text(verbatim: search.placeholder)
      )
      .onChange(of: search.rev) { (text, adopted) = (search.text, search.rev) }
  }

  private func typed(_ new: String) {
    guard new != text else { return }
    text = new
    stage.typed(search.key, adopted, new)
  }
}
