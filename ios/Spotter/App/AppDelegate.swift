import SpotterPlatform
import SpotterTypes
import UIKit
import UserNotifications

/// What SwiftUI has no word for: taps on notifications, and asking to be woken.
final class AppDelegate: NSObject, UIApplicationDelegate, UNUserNotificationCenterDelegate {
  func application(
    _ application: UIApplication,
    didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]? = nil
  ) -> Bool {
    UNUserNotificationCenter.current().delegate = self
    Platform.askForRefresh()
    return true
  }

  /// A tap opens the reminder's link; one of its buttons is a link itself.
  nonisolated func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse
  ) async {
    let pressed = response.actionIdentifier
    if pressed == UNNotificationDismissActionIdentifier { return }
    let tapped = response.notification.request.content.userInfo["link"] as? String
    let link = pressed == UNNotificationDefaultActionIdentifier ? tapped : pressed
    if let link { await Platform.tell(.openUrl(OpenedUrl(url: link))) }
  }
}
