import Foundation

/// Matching words as Maestro does: the whole text, case-insensitive, as a regular expression or
/// literally. The vectors in `tests/flows/matcher.json` are run against every driver.
struct Matcher {
  private let literal: String
  private let pattern: NSRegularExpression?

  init(_ wanted: String) {
    let plain = Self.plain(wanted)
    literal = plain.lowercased()
    // What is no expression is only matched literally.
    pattern = try? NSRegularExpression(
      pattern: "\\A(?:\(plain))\\z", options: [.caseInsensitive, .dotMatchesLineSeparators])
  }

  func matches(_ text: String) -> Bool {
    let plain = Self.plain(text)
    if plain.lowercased() == literal { return true }
    let whole = NSRange(plain.startIndex..., in: plain)
    return pattern?.firstMatch(in: plain, range: whole) != nil
  }

  /// Without marks of direction, with plain spaces, trimmed.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069: continue
      case 0xA0, 0x202F: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    return String(plain).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// What a step is about.
public struct Target: CustomStringConvertible {
  private enum By {
    case words(Matcher)
    case key(Matcher)
  }

  private let by: By
  /// Of several, this one, counted from 0.
  let index: Int
  public let description: String

  /// By all that is drawn or spoken of it.
  public static func words(_ text: String, index: Int = 0) -> Self {
    Self(by: .words(Matcher(text)), index: index, description: "“\(text)”")
  }

  /// By its key.
  public static func key(_ key: String, index: Int = 0) -> Self {
    Self(by: .key(Matcher(key)), index: index, description: "id \(key)")
  }

  func fits(_ element: Element) -> Bool {
    switch by {
    case .words(let matcher): element.words.contains(where: matcher.matches)
    case .key(let matcher): matcher.matches(element.key)
    }
  }
}
