import SpotterCore
import SpotterTypes
import SwiftUI

/// The whole app: what the store shows, and what the platform tells.
public struct AppView: SwiftUI.View {
  private let store: Store
  private let putAway: @MainActor () -> Void
  @State private var stage: Stage
  @SwiftUI.Environment(\.scenePhase) private var phase

  /// `putAway` is done when nobody looks any more: the platform lets the process run on for a while.
  public init(store: Store, putAway: @escaping @MainActor () -> Void) {
    self.init(store: store, stage: Stage(store), putAway: putAway)
  }

  /// On a stage that a test can see.
  init(store: Store, stage: Stage, putAway: @escaping @MainActor () -> Void = {}) {
    self.store = store
    self.putAway = putAway
    _stage = State(initialValue: stage)
  }

  public var body: some SwiftUI.View {
    Group {
      if let trouble = store.trouble, trouble.isTheEnd || stage.view == nil {
        TroubleView(trouble: trouble)
      } else if let view = stage.view {
        ViewView(view: view)
      } else {
        Color.paper.ignoresSafeArea()
      }
    }
    .modifier(TroubleOver())
    .environment(stage)
    .environment(\.trouble, stage.view == nil ? nil : store.trouble)
    .onChange(of: store.view?.rev, initial: true) { if let view = store.view { stage.show(view) } }
    .onChange(of: phase) { _, now in
      if now == .background {
        stage.tell(.background)
        putAway()
      }
      if now == .active { stage.tell(.foreground) }
    }
    .onOpenURL { stage.tell(.openUrl(OpenedUrl(url: $0.absoluteString))) }
  }
}
