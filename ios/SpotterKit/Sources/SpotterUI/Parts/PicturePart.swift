import SpotterTypes
import SwiftUI

/// The place and colour of a picture until its bytes are there.
struct PicturePart: View {
  let part: SpotterTypes.PicturePart

  var body: some View {
    if let tap = part.tap {
      Press(tap) { place }.buttonStyle(RowStyle())
    } else {
      place.modifier(Chart(key: part.key, spoken: part.alt))
    }
  }

  private var place: some View {
    RoundedRectangle(cornerRadius: Corner.control)
      .fill(Color(hex: part.colour))
      .aspectRatio(CGFloat(part.width) / CGFloat(max(part.height, 1)), contentMode: .fit)
      .frame(maxWidth: .infinity)
  }
}

extension Color {
  /// A picture's own colour, `#rrggbb`; it belongs to the picture, not to the palette.
  init(hex: String) {
    let value = UInt32(hex.dropFirst(), radix: 16) ?? 0x808080
    let part = { (shift: UInt32) in Double((value >> shift) & 0xff) / 255 }
    self.init(red: part(16), green: part(8), blue: part(0))
  }
}
