import SpotterTypes
import SwiftUI

/// The score card, the main job: one criterion at a time with its levels under the thumb, or all of
/// them as a list. The bar never scrolls away.
struct ScoreCardView: View {
  let card: ScoreCard
  let pill: Control?
  @Environment(\.accessibilityReduceMotion) private var reduceMotion

  var body: some View {
    GeometryReader { space in
      ScrollView {
        VStack(alignment: .leading, spacing: Space.medium) {
          HeadLine(header: card.header, pill: pill)
          Press(card.overview) { Dots(dots: card.dots) }
            .buttonStyle(RowStyle())
          switch card.body {
          case .single(let criterion):
            CriterionView(criterion: criterion, height: space.size.height)
              .id(criterion.key)
              .transition(sliding)
          case .list(let lines):
            CriterionList(lines: lines)
          }
        }
        .padding(.horizontal, Space.large)
        .frame(maxWidth: 640)
        .frame(maxWidth: .infinity)
      }
      .scrollBounceBehavior(.basedOnSize)
    }
    .animation(Motion.slide(reduceMotion), value: shownKey)
    .foregroundStyle(Color.ink)
    .background(Color.paper)
    .safeAreaInset(edge: .bottom) { ScoreCardBar(bar: card.bar) }
    .toolbar(.hidden, for: .tabBar)
    .modifier(
      HeaderBar(card.header) {
        if let clock = card.clock { Ticking(part: clock) }
      })
  }

  private var shownKey: String {
    switch card.body {
    case .single(let criterion): criterion.key
    case .list: ""
    }
  }

  private var sliding: AnyTransition {
    reduceMotion
      ? .opacity
      : .asymmetric(insertion: .move(edge: .trailing), removal: .move(edge: .leading)).combined(
        with: .opacity)
  }
}

/// One for each criterion; together one control.
private struct Dots: View {
  let dots: [Dot]

  var body: some View {
    HStack(spacing: Space.hair) {
      ForEach(dots.indices, id: \.self) { place in
        Capsule().fill(colour(dots[place])).frame(maxWidth: .infinity, minHeight: 5, maxHeight: 5)
      }
    }
    .accessibilityHidden(true)
  }

  private func colour(_ dot: Dot) -> Color {
    switch dot {
    case .done: .blue
    case .current: .ink
    case .open: .line
    }
  }
}

/// Undo, ‹ ›, and apart from them Finish.
private struct ScoreCardBar: View {
  let bar: SpotterTypes.ScoreCardBar

  var body: some View {
    ViewThatFits(in: .horizontal) {
      HandStack(spacing: Space.large) {
        undo
        Spacer(minLength: 0)
        steps
        Spacer(minLength: 0)
        finish(isWide: false)
      }
      VStack(spacing: Space.small) {
        HandStack(spacing: Space.large) {
          undo
          Spacer(minLength: 0)
          steps
        }
        finish(isWide: true)
      }
    }
    .padding(.horizontal, Space.large)
    .padding(.vertical, Space.small)
    .background(Color.card)
  }

  private var undo: some View {
    Press(bar.undo) { Face(control: bar.undo) }.buttonStyle(ControlStyle(tone: .quiet))
  }

  /// These two stay in the order of reading.
  private var steps: some View {
    HStack(spacing: 0) {
      step(bar.previous, .back)
      step(bar.next, .forward)
    }
  }

  private func step(_ control: Control, _ icon: Icon) -> some View {
    Press(control) { IconImage(icon: icon) }.buttonStyle(GlyphStyle(tone: control.tone))
  }

  private func finish(isWide: Bool) -> some View {
    ControlButton(control: bar.finish, isWide: isWide)
  }
}
