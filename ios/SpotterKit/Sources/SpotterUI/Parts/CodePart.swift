import SpotterTypes
import SwiftUI

/// A code to show, copy or share: its QR picture, and the code as a person reads it.
struct CodePart: View {
  let part: SpotterTypes.CodePart

  var body: some View {
    VStack(spacing: Space.large) {
      if !part.rows.isEmpty {
        Qr(rows: part.rows)
          .fill(Color.black)
          .aspectRatio(1, contentMode: .fit)
          .frame(maxWidth: 320)
          .background(Color.white)
          .modifier(Chart(key: part.key, spoken: part.spoken))
      }
      Text(verbatim: part.shown)
        .font(.system(.title3, design: .monospaced))
        .textSelection(.enabled)
      Flow {
        if let copy = part.copy { ControlButton(control: copy) }
        if let share = part.share { ControlButton(control: share) }
      }
    }
    .frame(maxWidth: .infinity)
  }
}

/// Dark squares on a light ground, with the four modules of quiet around that readers need.
struct Qr: Shape {
  let rows: [String]

  nonisolated func path(in rect: CGRect) -> Path {
    let quiet = 4
    let side = min(rect.width, rect.height) / CGFloat(rows.count + 2 * quiet)
    return Path { path in
      for (y, row) in rows.enumerated() {
        for (x, module) in row.enumerated() where module == "#" {
          path.addRect(
            CGRect(
              x: rect.minX + CGFloat(x + quiet) * side, y: rect.minY + CGFloat(y + quiet) * side,
              width: side, height: side))
        }
      }
    }
  }
}
