import SwiftUI

extension DynamicTypeSize {
  /// How much larger than usual body text is: its points at each size, from Apple's guidelines, by 17.
  var scale: Double {
    switch self {
    case .xSmall: 14 / 17
    case .small: 15 / 17
    case .medium: 16 / 17
    case .large: 1
    case .xLarge: 19 / 17
    case .xxLarge: 21 / 17
    case .xxxLarge: 23 / 17
    case .accessibility1: 28 / 17
    case .accessibility2: 33 / 17
    case .accessibility3: 40 / 17
    case .accessibility4: 47 / 17
    case .accessibility5: 53 / 17
    @unknown default: 1
    }
  }

  /// The size for somebody who wants the text at so many percent of the platform's own.
  func times(_ percent: UInt32) -> DynamicTypeSize {
    if percent == 100 { return self }
    let wanted = scale * Double(percent) / 100 - 0.01
    return Self.allCases.first { $0.scale >= wanted } ?? .accessibility5
  }
}
