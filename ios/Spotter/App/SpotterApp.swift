import SpotterPlatform
import SpotterUI
import SwiftUI

/// The app: one window over the one core.
@main struct SpotterApp: App {
  @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate

  var body: some Scene {
    WindowGroup { AppView(store: Platform.store, putAway: Platform.finish) }
      .backgroundTask(.appRefresh(Platform.refresh)) { await Platform.refreshNow() }
  }
}
