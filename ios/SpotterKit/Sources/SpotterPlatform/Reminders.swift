import SpotterCore
import SpotterTypes
import UserNotifications

/// Local notifications. Each has a category of its own, because its buttons carry the core's words.
struct Reminders: RemindersHandler {
  private var center: UNUserNotificationCenter { .current() }

  func perform(_ operation: RemindersOperation) async -> RemindersOutput {
    if operation.ask { _ = try? await center.requestAuthorization(options: [.alert, .sound]) }
    switch await center.notificationSettings().authorizationStatus {
    case .notDetermined: return .denied
    case .denied: return .deniedForever
    default: await make(operation.reminders)
    }
    return .set
  }

  private func make(_ wanted: [Reminder]) async {
    let pending = await center.pendingNotificationRequests().map(\.identifier)
    let shown = await center.deliveredNotifications().map(\.request.identifier)
    let plan = ReminderPlan(wanted: wanted, there: pending + shown, nowMs: SystemTime().nowMs)
    center.removePendingNotificationRequests(withIdentifiers: plan.cancel)
    center.removeDeliveredNotifications(withIdentifiers: plan.cancel)
    center.setNotificationCategories(Set(wanted.map(category)))
    for (reminder, seconds) in plan.schedule { try? await center.add(request(reminder, seconds)) }
  }

  private func category(_ reminder: Reminder) -> UNNotificationCategory {
    let actions = reminder.actions.map {
      UNNotificationAction(identifier: $0.link, title: $0.label, options: $0.opens ? [.foreground] : [])
    }
    return UNNotificationCategory(identifier: reminder.key, actions: actions, intentIdentifiers: [])
  }

  private func request(_ reminder: Reminder, _ seconds: Double) -> UNNotificationRequest {
    let content = UNMutableNotificationContent()
    (content.title, content.body) = (reminder.title, reminder.body)
    (content.categoryIdentifier, content.sound) = (reminder.key, .default)
    content.userInfo = ["link": reminder.link]
    let trigger = UNTimeIntervalNotificationTrigger(timeInterval: seconds, repeats: false)
    return UNNotificationRequest(identifier: reminder.key, content: content, trigger: trigger)
  }
}
