import Foundation
import SpotterTypes
import SwiftUI

/// Tells the core what surrounds it, and when that changes: language, region, text size, motion, width.
/// The store drops what the core knows.
struct WatchSurroundings: ViewModifier {
  @Environment(Stage.self) private var stage
  @Environment(\.dynamicTypeSize) private var typeSize
  @Environment(\.accessibilityReduceMotion) private var reduceMotion
  @Environment(\.accessibilityVoiceOverEnabled) private var voiceOver
  @Environment(\.locale) private var locale
  let width: CGFloat

  func body(content: Content) -> some View {
    content.onChange(of: now, initial: true) { stage.tell(.environment(now)) }
  }

  private var now: Surroundings {
    Surroundings.of(
      locale: locale, voiceOver: voiceOver, reduceMotion: reduceMotion, typeSize: typeSize, width: width)
  }
}

extension SpotterTypes.Environment {
  /// The surroundings as the platform knows them; for the first event, and for each change.
  public static func of(
    locale: Locale, voiceOver: Bool, reduceMotion: Bool, typeSize: DynamicTypeSize, width: CGFloat
  ) -> SpotterTypes.Environment {
    let cycle = locale.hourCycle
    return SpotterTypes.Environment(
      language: locale.identifier(.bcp47), region: locale.region?.identifier ?? "",
      hour24: cycle == .zeroToTwentyThree || cycle == .oneToTwentyFour,
      firstWeekday: number(locale.firstDayOfWeek), zone: TimeZone.current.identifier,
      screenReader: voiceOver, reduceMotion: reduceMotion,
      textScale: UInt32((typeSize.scale * 100).rounded()), width: UInt32(max(width, 0)))
  }

  /// Monday is 1, as in ISO 8601.
  private static func number(_ day: Locale.Weekday) -> UInt8 {
    switch day {
    case .monday: 1
    case .tuesday: 2
    case .wednesday: 3
    case .thursday: 4
    case .friday: 5
    case .saturday: 6
    case .sunday: 7
    @unknown default: 1
    }
  }
}
