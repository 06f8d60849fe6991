import SpotterTypes

/// What has to change for exactly the wanted reminders to be scheduled and shown.
public struct ReminderPlan {
  /// Those to schedule, with the seconds until they are due; a key that is there already is replaced.
  public let schedule: [(reminder: Reminder, seconds: Double)]
  /// Keys to cancel, and to take away where they are shown.
  public let cancel: [String]

  /// `there` are the keys that are scheduled or shown now. What was due already is not shown again,
  /// and stays where it is shown.
  public init(wanted: [Reminder], there: [String], nowMs: Int64) {
    let keys = Set(wanted.map(\.key))
    cancel = there.filter { !keys.contains($0) }
    schedule = wanted.filter { $0.atMs > nowMs }.map { ($0, Double($0.atMs - nowMs) / 1000) }
  }
}

/// Where a tap on a notification leads.
public enum ReminderTap {
  /// The notification itself was tapped: to its own link. One of its buttons is a link itself; swept
  /// away, it leads nowhere.
  public static func link(pressed: String, ofItself itself: String, away: String, link: String?) -> String? {
    switch pressed {
    case itself: link
    case away: nil
    default: pressed
    }
  }
}
