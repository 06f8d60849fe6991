import SwiftUI

/// The colours of `shared/app/tokens.json`, by the names of the generated asset catalogue. Nothing
/// else names a colour.
extension Color {
  static let paper = Color("Paper")
  static let card = Color("Card")
  static let ink = Color("Ink")
  static let soft = Color("Soft")
  static let line = Color("Line")
  static let edge = Color("Edge")
  static let blue = Color("Blue")
  static let onBlue = Color("OnBlue")
  static let blueQuiet = Color("BlueQuiet")
  static let amber = Color("Amber")
  static let amberQuiet = Color("AmberQuiet")
  static let amberDot = Color("AmberDot")
  static let warn = Color("Warn")
}
