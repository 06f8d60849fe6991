import SpotterTypes
import SwiftUI

/// A section of a list: a heading, parts, a window's *more*, and a note.
struct SectionView: View {
  let section: SectionData

  var body: some View {
    Section {
      ForEach(section.parts, id: \.place) { part in
        AnyPart(part: part)
          .modifier(SectionRow(look: section.look))
      }
      if let window = section.window {
        ControlButton(control: window.more, isWide: true)
          .modifier(SectionRow(look: .plain))
      }
    } header: {
      if let heading = section.heading {
        Text(verbatim: heading)
          .font(.footnote.weight(.semibold))
          .foregroundStyle(section.look == .focus ? Color.amber : Color.soft)
      }
    } footer: {
      if let note = section.note {
        Text(verbatim: note).font(.footnote).foregroundStyle(Color.soft)
      }
    }
  }
}

/// The ground that a section's look gives its rows.
private struct SectionRow: ViewModifier {
  let look: SectionLook

  func body(content: Content) -> some View {
    switch look {
    case .inset:
      content.listRowBackground(Color.card).listRowSeparatorTint(Color.line)
    case .plain:
      content.listRowBackground(Color.clear).listRowSeparator(.hidden)
    case .focus:
      content.listRowBackground(Color.amberQuiet).listRowSeparator(.hidden)
    }
  }
}
