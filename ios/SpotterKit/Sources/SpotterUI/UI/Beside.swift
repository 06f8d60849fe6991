import SwiftUI

/// Beside each other, or below each other where the text is very large.
struct Beside<Content: View>: View {
  let spacing: CGFloat
  let content: Content
  @Environment(\.dynamicTypeSize) private var typeSize

  init(spacing: CGFloat = Space.medium, @ViewBuilder content: () -> Content) {
    self.spacing = spacing
    self.content = content()
  }

  var body: some View {
    if typeSize.isAccessibilitySize {
      VStack(alignment: .leading, spacing: spacing) { content }
    } else {
      HStack(spacing: spacing) { content }
    }
  }
}
