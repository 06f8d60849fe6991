import Foundation

/// Dates and times as HTML writes them, in the phone's own time zone. Only read and written: nothing
/// is reckoned here.
struct WrittenDate {
  static let day = WrittenDate("yyyy-MM-dd")
  static let time = WrittenDate("HH:mm")
  static let both = WrittenDate("yyyy-MM-dd'T'HH:mm")

  private let pattern: String
  private init(_ pattern: String) { self.pattern = pattern }

  func date(_ text: String) -> Date? { formatter.date(from: text) }
  func text(_ date: Date) -> String { formatter.string(from: date) }

  private var formatter: DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = pattern
    return formatter
  }
}

/// One of a picker's values, with its name.
struct WhenOption: Identifiable, Equatable {
  /// As the core wants it.
  let id: String
  let name: String
}

/// The days of the week; Monday is 1.
enum Weekdays {
  static func names(_ locale: Locale) -> [WhenOption] {
    let formatter = DateFormatter()
    formatter.locale = locale
    let names = formatter.standaloneWeekdaySymbols
    guard let sunday = names.first else { return [] }
    return (names.dropFirst() + [sunday]).enumerated().map { WhenOption(id: "\($0 + 1)", name: $1) }
  }
}

/// Durations as `00:45`, five minutes apart.
enum Minutes {
  static func options(from least: String?, to most: String?, with value: String, _ locale: Locale)
    -> [WhenOption]
  {
    let range = (least.flatMap(minutes) ?? 5)...max(most.flatMap(minutes) ?? 180, least.flatMap(minutes) ?? 5)
    let all = Set(stride(from: range.lowerBound, through: range.upperBound, by: 5)).union(
      minutes(value).map { [$0] } ?? [])
    return all.sorted().map { WhenOption(id: text($0), name: name($0, locale)) }
  }

  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }

  private static func text(_ minutes: Int) -> String {
    let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }

  private static func name(_ minutes: Int, _ locale: Locale) -> String {
    Duration.seconds(minutes * 60).formatted(
      .units(allowed: [.hours, .minutes], width: .abbreviated).locale(locale))
  }
}
