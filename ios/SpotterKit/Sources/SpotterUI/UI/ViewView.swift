import SpotterTypes
import SwiftUI

/// A view of the core: tabs or a single stack, a sheet, toast and question, in the language's
/// direction and the wished text size.
struct ViewView: View {
  let view: ViewData
  @Environment(\.dynamicTypeSize) private var typeSize
  @Environment(\.horizontalSizeClass) private var width

  var body: some View {
    // What the platform itself says is read outside of what the view changes.
    GeometryReader { space in
      drawn
        .tint(Color.blue)
        .environment(\.hand, view.hand)
        .environment(\.locale, Locale(identifier: view.language))
        .environment(\.layoutDirection, view.direction == .rtl ? .rightToLeft : .leftToRight)
        .dynamicTypeSize(typeSize.times(view.textPercent))
        .modifier(WatchSurroundings(width: space.size.width))
    }
  }

  /// Large text needs the room for itself.
  private var isWide: Bool { width == .regular && !typeSize.times(view.textPercent).isAccessibilitySize }

  private var drawn: some View {
    Group {
      if view.tabs.isEmpty {
        StackView(tab: "", pill: view.sync)
      } else if isWide {
        WideView(view: view)
      } else {
        TabsView(view: view)
      }
    }
    .overlay(alignment: .bottom) { if view.sheet == nil { ToastView(toast: view.toast) } }
    .modifier(Sayings(say: view.say, toast: view.toast))
    .modifier(SheetOver(sheet: view.sheet))
    .modifier(QuestionBox(isHere: view.sheet == nil))
  }
}
