import SpotterTypes
import SwiftUI

/// The score card, the main job: one criterion at a time with its levels under the thumb, or all of
/// them as a list. The bar never scrolls away.
struct ScoreCardView: View {
  let card: ScoreCard
  let pill: Control?
  @Environment(Stage.self) private var stage
  @Environment(\.accessibilityReduceMotion) private var reduceMotion

  var body: some View {
    content
      .animation(Motion.change, value: shownKey)
      .foregroundStyle(Color.ink)
      .frame(maxWidth: .infinity, maxHeight: .infinity)
      .background(Color.paper)
      .safeAreaInset(edge: .bottom) { ScoreCardBar(bar: card.bar, hasKeys: hasKeys) }
      .toolbar(.hidden, for: .tabBar)
      .modifier(
        HeaderBar(card.header) {
          if let clock = card.clock { Ticking(part: clock) }
        })
  }

  @ViewBuilder private var content: some View {
    switch card.body {
    case .single(let criterion):
      // A field keeps its place whatever the keyboard leaves of the height.
      if criterion.noteField == nil {
        GeometryReader { room in
          ViewThatFits(in: .vertical) {
            single(criterion, isFolded: false, highest: room.size.height * Most.levels)
              .id(criterion.key)
              .transition(next)
            scrolled(criterion)
          }
          .frame(maxWidth: .infinity, maxHeight: .infinity)
        }
      } else {
        scrolled(criterion)
      }
    case .list(let lines):
      ScrollView { column { CriterionList(lines: lines) } }
    }
  }

  /// Where the levels need the room all of it scrolls as one. Each criterion begins at its top.
  private func scrolled(_ criterion: SpotterTypes.CriterionView) -> some View {
    ScrollView { single(criterion, isFolded: true) }
      .scrollDismissesKeyboard(.interactively)
      .id(criterion.key)
      .transition(next)
  }

  /// Levels low, where the thumb is, while there is room.
  private func single(
    _ criterion: SpotterTypes.CriterionView, isFolded: Bool, highest: CGFloat? = nil
  ) -> some View {
    column { CriterionView(criterion: criterion, isFolded: isFolded, highest: highest) }
  }

  private func column(@ViewBuilder _ below: () -> some View) -> some View {
    VStack(alignment: .leading, spacing: Space.medium) {
      HeadLine(header: card.header, pill: pill)
      Press(card.overview) { Dots(dots: card.dots) }
        .buttonStyle(RowStyle())
      below()
    }
    .padding(.horizontal, Space.large)
    .frame(maxWidth: 640)
  }

  /// Digits are letters while something is written.
  private var hasKeys: Bool {
    if case .single(let criterion) = card.body { criterion.noteField == nil } else { true }
  }

  private var shownKey: String {
    switch card.body {
    case .single(let criterion): criterion.key
    case .list: ""
    }
  }

  private var next: AnyTransition { Motion.next(isReduced: reduceMotion, isBack: stage.cameBack) }
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
  let hasKeys: Bool
  @Environment(\.layoutDirection) private var reading

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
    Press(bar.undo) { Face(control: bar.undo) }
      .buttonStyle(ControlStyle(tone: .quiet))
      .keyboardShortcut("z", modifiers: .command)
  }

  /// These two stay in the order of reading.
  private var steps: some View {
    HStack(spacing: 0) {
      step(bar.previous, .back, key: reading == .leftToRight ? .leftArrow : .rightArrow)
      step(bar.next, .forward, key: reading == .leftToRight ? .rightArrow : .leftArrow)
    }
  }

  private func step(_ control: Control, _ icon: Icon, key: KeyEquivalent) -> some View {
    Press(control) { IconImage(icon: icon) }
      .buttonStyle(GlyphStyle(tone: control.tone))
      .keyboardShortcut(hasKeys ? KeyboardShortcut(key, modifiers: []) : nil)
  }

  private func finish(isWide: Bool) -> some View {
    ControlButton(control: bar.finish, isWide: isWide)
      .keyboardShortcut(hasKeys ? KeyboardShortcut(.return, modifiers: []) : nil)
  }
}
