import SpotterTypes
import SwiftUI

/// A sample state on a stage of its own; what is tapped goes nowhere.
struct SampleView: View {
  let name: String
  @State private var stage = Stage(Nobody())

  var body: some View {
    Group {
      if let view = stage.view { ViewView(view: view) } else { Text(verbatim: "No sample \(name)") }
    }
    .environment(stage)
    .onAppear { if let view = Samples.view(name) { stage.show(view) } }
  }
}

/// Listens to nothing.
final class Nobody: Listener {
  let atMs: Int64 = 0
  func tell(_ what: Happening) {}
  func act(_ action: [UInt8], atMs: Int64?) {}
  func typed(key: String, rev: UInt64, text: String) {}
}

/// The samples whose names begin so.
@MainActor private func samples(_ screen: String) -> some View {
  ForEach(Samples.names.filter { $0.hasPrefix(screen) }, id: \.self) { SampleView(name: $0) }
}

struct GalleryPreviews: PreviewProvider {
  static var previews: some View { samples("gallery") }
}

struct ScoreCardPreviews: PreviewProvider {
  static var previews: some View { samples("score-card") }
}

struct SessionPreviews: PreviewProvider {
  static var previews: some View { samples("session") }
}

struct TodayPreviews: PreviewProvider {
  static var previews: some View { samples("today") }
}

struct PagePreviews: PreviewProvider {
  static var previews: some View {
    let own = ["gallery", "score-card", "session", "today"]
    ForEach(Samples.names.filter { name in !own.contains { name.hasPrefix($0) } }, id: \.self) { SampleView(name: $0) }
  }
}
