import SpotterCore
import SpotterPlatform
import SpotterTypes
import UIKit
import UserNotifications

/// What SwiftUI has no word for: taps on notifications, and asking to be woken.
final class AppDelegate: NSObject, UIApplicationDelegate, @preconcurrency UNUserNotificationCenterDelegate {
  func application(
    _ application: UIApplication,
    didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]? = nil
  ) -> Bool {
    UNUserNotificationCenter.current().delegate = self
    Platform.askForRefresh()
    return true
  }

  /// A tap opens the reminder's link; one of its buttons is a link itself. The system calls this on the
  /// main thread and wants its answer there: an `async` one would answer elsewhere.
  func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
    withCompletionHandler done: @escaping () -> Void
  ) {
    let content = response.notification.request.content
    let link = ReminderTap.link(
      pressed: response.actionIdentifier, ofItself: UNNotificationDefaultActionIdentifier,
      away: UNNotificationDismissActionIdentifier, link: content.userInfo["link"] as? String)
    Task {
      if let link { await Platform.store.finish(.openUrl(OpenedUrl(url: link))) }
      done()
    }
  }
}
