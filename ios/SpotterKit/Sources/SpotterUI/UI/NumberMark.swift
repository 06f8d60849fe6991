import SwiftUI

/// A number in a circle, as a level's.
struct NumberMark: View {
  let number: String
  var isChosen = false
  @ScaledMetric private var side: CGFloat = 34

  var body: some View {
    Text(verbatim: number)
      .font(.headline.monospacedDigit())
      .foregroundStyle(isChosen ? Color.onBlue : Color.ink)
      .frame(minWidth: side, minHeight: side)
      .background(isChosen ? Color.blue : Color.clear, in: Circle())
      .overlay { Circle().strokeBorder(isChosen ? Color.blue : Color.edge) }
  }
}
