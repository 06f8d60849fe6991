import BackgroundTasks
import SpotterCore
import SpotterTypes
import SpotterUI
import SwiftUI

/// The one core of this process: the screen, the background task and the buttons of a notification
/// share it.
@MainActor public enum Platform {
  public static let refresh = "app.spotter.refresh"
  public static let store = open()
  private static var reachability: Reachability?

  private static func open() -> Store {
    let hands = Hands()
    let store = Store(
      handlers: Handlers(
        time: SystemTime(), http: Network(), socket: Sockets(),
        store: Vault.app(in: .applicationSupportDirectory),
        secret: Keychain(), shareOut: hands, copy: hands, haptic: hands, reminders: Reminders(),
        scan: Scanner(), settings: hands))
    let size = UIApplication.shared.preferredContentSizeCategory
    let environment = SpotterTypes.Environment.of(
      locale: .current, voiceOver: UIAccessibility.isVoiceOverRunning,
      reduceMotion: UIAccessibility.isReduceMotionEnabled, typeSize: DynamicTypeSize(size) ?? .large,
      width: UIScreen.main.bounds.width)
    let locale = Locale.preferredLanguages.first ?? "en"
    store.begin(
      .fresh(locale: locale, environment: environment, deviceName: UIDevice.current.model),
      isInFront: UIApplication.shared.applicationState != .background)
    reachability = Reachability(store, .network())
    return store
  }

  /// Asks to be woken now and then. Where the person does not want that, the app syncs when opened.
  public static func askForRefresh() {
    let request = BGAppRefreshTaskRequest(identifier: refresh)
    request.earliestBeginDate = Date(timeIntervalSinceNow: 15 * 60)
    try? BGTaskScheduler.shared.submit(request)
  }

  /// One round trip over HTTP, and the next one asked for.
  public static func refreshNow() async {
    askForRefresh()
    await store.refresh()
  }

  /// The app was put away: it runs on until what was told is stored, or until the system's patience ends.
  public static func finish() {
    let app = UIApplication.shared
    store.settle(
      holding: { app.beginBackgroundTask(expirationHandler: $0) }, release: { app.endBackgroundTask($0) })
  }
}
