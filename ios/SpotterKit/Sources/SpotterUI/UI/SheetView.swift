import SpotterTypes
import SwiftUI

/// A sheet over the stack, half or all of the height; swiped down, it is reported as dismissed.
struct SheetOver: ViewModifier {
  let sheet: Sheet?
  @Environment(Stage.self) private var stage
  /// Whether the sheet with this key is there.
  @State private var ahead = Ahead<String?>()

  func body(content: Content) -> some View {
    content
      .sheet(item: shown) { SheetView(shown: $0) }
      .onChange(of: key) { ahead.caughtUp() }
  }

  private var key: String? { sheet?.screen.header.key }

  private var shown: Binding<Shown?> {
    Binding(
      get: { ahead.seen(key) == nil ? nil : sheet.map { Shown(sheet: $0) } },
      set: { if $0 == nil { dismissed() } })
  }

  /// The core took it away itself where it is gone already.
  private func dismissed() {
    guard let key = ahead.seen(key), stage.view?.sheet?.screen.header.key == key else { return }
    ahead.write(nil, over: key)
    stage.tell(.dismissed(DismissedKey(key: key)))
  }
}

/// A sheet is the same as long as its screen is.
struct Shown: Identifiable {
  let sheet: Sheet
  var id: String { sheet.screen.header.key }
}

/// What a sheet holds, with a bar of its own. Trouble, toast and question are drawn in it: what lies under a
/// sheet is out of reach.
struct SheetView: View {
  let shown: Shown
  @Environment(Stage.self) private var stage

  var body: some View {
    NavigationStack(path: .constant([String]())) {
      ScreenView(screen: shown.sheet.screen, pill: nil)
    }
    .modifier(TroubleOver())
    .overlay(alignment: .bottom) { ToastView(toast: stage.view?.toast) }
    .modifier(QuestionBox())
    .presentationDetents(shown.sheet.size == .half ? [.medium, .large] : [.large])
    .presentationDragIndicator(.visible)
  }
}
