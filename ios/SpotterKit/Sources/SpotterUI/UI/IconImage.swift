import SpotterTypes
import SwiftUI

/// An icon; it says nothing to a screen reader, its control does.
struct IconImage: View {
  let icon: Icon

  var body: some View {
    Image(systemName: icon.symbol).accessibilityHidden(true)
  }
}

extension Icon {
  /// The SF Symbol for each name of the core's list.
  var symbol: String {
    switch self {
    case .today: "sun.max"
    case .sessions: "rectangle.stack"
    case .blueprints: "doc.text"
    case .plus: "plus"
    case .close: "xmark"
    case .back: "chevron.backward"
    case .forward: "chevron.forward"
    case .undo: "arrow.uturn.backward"
    case .more: "ellipsis.circle"
    case .note: "square.and.pencil"
    case .check: "checkmark"
    case .person: "person"
    case .people: "person.2"
    case .device: "iphone"
    case .share: "square.and.arrow.up"
    case .copy: "doc.on.doc"
    case .settings: "gearshape"
    case .sync: "arrow.triangle.2.circlepath"
    case .list: "list.bullet"
    case .single: "rectangle.portrait"
    case .bin: "trash"
    case .lock: "lock"
    case .warning: "exclamationmark.triangle"
    case .search: "magnifyingglass"
    case .code: "qrcode"
    case .clock: "clock"
    case .info: "info.circle"
    case .focus: "star"
    case .leave: "rectangle.portrait.and.arrow.right"
    case .export: "square.and.arrow.down"
    }
  }
}
