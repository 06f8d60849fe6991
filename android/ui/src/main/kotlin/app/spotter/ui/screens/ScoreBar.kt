package app.spotter.ui.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.ScoreCardBar
import app.spotter.core.types.Tone
import app.spotter.ui.control.ActionButton
import app.spotter.ui.control.Glyph
import app.spotter.ui.frame.atFoot
import app.spotter.ui.shell.Drawn
import app.spotter.ui.shell.LocalHandAtEnd
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.PICTURES
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type

/** Undo, ‹ ›, and apart from them Finish, on the side of the hand. */
@Composable
internal fun ScoreBar(bar: ScoreCardBar, onAction: (Control) -> Unit) {
    Drawn("score bar")
    val palette = LocalPalette.current
    val atEnd = LocalHandAtEnd.current
    // Large words, and small phones, leave room for the picture of Undo alone.
    val large = LocalDensity.current.fontScale > PICTURES
    Column(Modifier.atFoot("bar").fillMaxWidth().background(palette.paper)) {
        HorizontalDivider(color = palette.line)
        BoxWithConstraints(Modifier.fillMaxWidth(), Alignment.Center) {
            val bare = large || maxWidth < NARROW
            // Finish stands apart from what a thumb taps without looking.
            val apart = Modifier.padding(
                start = if (atEnd) Space.margin else Space.small,
                end = if (atEnd) Space.small else Space.margin,
            )
            val pieces = listOf<@Composable RowScope.() -> Unit>(
                { Undo(bar.undo, bare, onAction) },
                { Steps(bar, onAction) },
                { Finish(bar.finish, onAction, apart.weight(1f, fill = false)) },
            )
            Row(
                Modifier.widthIn(max = READABLE).fillMaxWidth().padding(Space.small),
                Arrangement.SpaceBetween,
                Alignment.CenterVertically,
            ) { (if (atEnd) pieces else pieces.asReversed()).forEach { it() } }
        }
    }
}

@Composable
private fun Undo(undo: Control, bare: Boolean, onAction: (Control) -> Unit) {
    if (bare) return Glyph(undo, onAction, image = Symbols.Undo, colour = LocalPalette.current.ink)
    Quiet(undo, onAction)
}

@Composable
private fun Steps(bar: ScoreCardBar, onAction: (Control) -> Unit) {
    Row {
        Glyph(bar.previous, onAction, image = Symbols.Previous, size = 26.dp)
        Glyph(bar.next, onAction, image = Symbols.Forward, size = 26.dp)
    }
}

/** Quiet until nothing is missing. */
@Composable
private fun Finish(finish: Control, onAction: (Control) -> Unit, modifier: Modifier) {
    if (finish.tone == Tone.PRIMARY) {
        return ActionButton(finish, onAction, modifier, Type.secondStrong, shape = Round.pill)
    }
    ActionButton(finish.copy(tone = Tone.PLAIN), onAction, modifier, Type.second, shape = Round.pill)
}

private val NARROW = 360.dp
