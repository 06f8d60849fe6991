import SpotterTypes
import SwiftUI

#if DEBUG
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

  /// Several samples.
  struct SampleViews: View {
    let names: [String]
    var body: some View { ForEach(names, id: \.self) { SampleView(name: $0) } }
  }

  struct GalleryPreviews: PreviewProvider {
    static let names = Samples.names(of: "gallery")
    static var previews: some View { SampleViews(names: names) }
  }

  struct ScoreCardPreviews: PreviewProvider {
    static let names = Samples.names(of: "score-card")
    static var previews: some View { SampleViews(names: names) }
  }

  struct SessionPreviews: PreviewProvider {
    static let names = Samples.names(of: "session")
    static var previews: some View { SampleViews(names: names) }
  }

  struct TodayPreviews: PreviewProvider {
    static let names = Samples.names(of: "today")
    static var previews: some View { SampleViews(names: names) }
  }

  struct PagePreviews: PreviewProvider {
    static let names = Samples.names.filter { name in
      !["gallery", "score-card", "session", "today"].contains { name.hasPrefix($0) }
    }
    static var previews: some View { SampleViews(names: names) }
  }
#endif
