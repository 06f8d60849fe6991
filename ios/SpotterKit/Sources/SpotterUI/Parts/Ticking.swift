import SpotterTypes
import SwiftUI

/// The digits alone, as the score card shows them.
struct Ticking: View {
  let part: SpotterTypes.ClockPart

  var body: some View {
    TimelineView(.periodic(from: Date(timeIntervalSince1970: Double(part.sinceMs) / 1000), by: 1)) { now in
      face(Self.digits(ranMs(now.date)))
    }
  }

  private func face(_ digits: String) -> some View {
    Text(verbatim: digits)
      .font(.subheadline.monospacedDigit())
      .foregroundStyle(Color.soft)
      .accessibilityLabel(Text(verbatim: part.label))
      .accessibilityValue(Text(verbatim: digits))
      .accessibilityAddTraits(.updatesFrequently)
      .accessibilityIdentifier(part.key)
  }

  private func ranMs(_ now: Date) -> Int64 {
    let since = part.running ? max(Int64(now.timeIntervalSince1970 * 1000) - part.sinceMs, 0) : 0
    return part.beforeMs + since
  }

  /// As `12:40`, with the hour where there is one.
  static func digits(_ ms: Int64) -> String {
    let time = Duration.milliseconds(ms - ms % 1000)
    return time.formatted(.time(pattern: ms < 3_600_000 ? .minuteSecond : .hourMinuteSecond))
  }
}
