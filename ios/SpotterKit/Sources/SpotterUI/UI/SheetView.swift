import SpotterTypes
import SwiftUI

/// A sheet over the stack, half or all of the height; swiped down, it is reported as dismissed.
struct SheetOver: ViewModifier {
  let sheet: Sheet?
  @Environment(Stage.self) private var stage

  func body(content: Content) -> some View {
    content.sheet(item: shown) { SheetView(shown: $0) }
  }

  private var shown: Binding<Shown?> {
    Binding(get: { sheet.map { Shown(sheet: $0) } }, set: { if $0 == nil { dismissed() } })
  }

  /// The core took it away itself where it is gone already.
  private func dismissed() {
    guard let key = stage.view?.sheet?.screen.header.key else { return }
    stage.tell(.dismissed(DismissedKey(key: key)))
  }
}

/// A sheet is the same as long as its screen is.
struct Shown: Identifiable {
  let sheet: Sheet
  var id: String { sheet.screen.header.key }
}

/// What a sheet holds, with a bar of its own. Toast and question are drawn in it: what lies under a
/// sheet is out of reach.
struct SheetView: View {
  let shown: Shown
  @Environment(Stage.self) private var stage

  var body: some View {
    NavigationStack(path: .constant([String]())) {
      ScreenView(screen: shown.sheet.screen, pill: nil)
    }
    .overlay(alignment: .bottom) { ToastView(toast: stage.view?.toast) }
    .modifier(QuestionBox())
    .presentationDetents(shown.sheet.size == .half ? [.medium, .large] : [.large])
    .presentationDragIndicator(.visible)
  }
}
