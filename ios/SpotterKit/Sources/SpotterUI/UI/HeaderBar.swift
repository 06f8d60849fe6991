import SpotterTypes
import SwiftUI

/// What stands on top of every screen, in the navigation bar: large on a tab's root, a line with the
/// way back below it.
struct HeaderBar<Extra: View>: ViewModifier {
  let header: Header
  let extra: Extra

  init(_ header: Header, @ViewBuilder extra: () -> Extra) {
    self.header = header
    self.extra = extra()
  }

  func body(content: Content) -> some View {
    content
      .navigationTitle(header.title)
      .navigationBarTitleDisplayMode(header.back == nil ? .large : .inline)
      .navigationBarBackButtonHidden(true)
      .keepingSwipeBack()
      .toolbarBackground(Color.paper, for: .navigationBar)
      .toolbar {
        ToolbarItem(placement: .topBarLeading) {
          if let back = header.back {
            Glyph(control: back).keyboardShortcut(.escape, modifiers: [])
          }
        }
        if header.back != nil {
          ToolbarItem(placement: .principal) { Titles(header: header) }
        }
        ToolbarItemGroup(placement: .topBarTrailing) {
          extra
          if let avatar = header.avatar { AvatarButton(control: avatar) }
          HeaderMenu(header: header)
        }
      }
      .environment(\.firstFocus, header.firstFocus)
  }
}

extension Header {
  var firstFocus: FirstFocus? { focus.map { FirstFocus(screen: key, key: $0) } }
}

extension HeaderBar where Extra == EmptyView {
  init(_ header: Header) { self.init(header) { EmptyView() } }
}

/// Title and second line.
private struct Titles: View {
  let header: Header

  var body: some View {
    VStack(spacing: 0) {
      Text(verbatim: header.title).font(.headline).accessibilityAddTraits(.isHeader)
      if let subtitle = header.subtitle {
        Text(verbatim: subtitle).font(.footnote).foregroundStyle(Color.soft)
      }
    }
    .lineLimit(2)
  }
}

/// The first of the menu is drawn, if it has a picture; the rest stand behind *More*.
private struct HeaderMenu: View {
  let header: Header

  var body: some View {
    if let first = header.menu.first, first.icon != nil {
      Glyph(control: first)
    }
    if !rest.isEmpty {
      ControlMenu(key: header.key, about: header.title, controls: rest)
    }
  }

  private var rest: [Control] {
    header.menu.first?.icon == nil ? header.menu : Array(header.menu.dropFirst())
  }
}

/// The way to Team, Sync and Settings.
private struct AvatarButton: View {
  let control: Control

  var body: some View {
    Press(control) {
      Text(verbatim: control.value ?? String(control.label.prefix(2)))
        .font(.footnote.weight(.semibold))
        .foregroundStyle(Color.blue)
        .padding(Space.small)
        .background(Color.blueQuiet, in: Circle())
    }
    .buttonStyle(GlyphStyle(tone: control.tone))
  }
}
