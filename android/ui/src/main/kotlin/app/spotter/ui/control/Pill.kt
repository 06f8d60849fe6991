package app.spotter.ui.control

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Badge
import app.spotter.core.types.Control
import app.spotter.core.types.Tone
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.groundOf
import app.spotter.ui.theme.lifted
import app.spotter.ui.theme.wordsOf

/** A control that looks small, as the words of sync, and is tapped large. */
@Composable
fun Pill(control: Control, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    Box(
        modifier.press(control, onAction).sizeIn(minWidth = Space.touch, minHeight = Space.touch),
        Alignment.Center,
    ) {
        CompositionLocalProvider(LocalContentColor provides wordsOf(control.tone, palette.soft)) {
            Face(
                control,
                Type.note,
                Modifier
                    .lifted(Round.pill)
                    .background(palette.card, Round.pill)
                    .padding(horizontal = 10.dp, vertical = 6.dp),
            )
        }
    }
}

/** A short word in a pill. */
@Composable
fun BadgePill(badge: Badge, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    val edge = when (badge.tone) {
        Tone.PLAIN, Tone.QUIET, Tone.WARN -> Modifier.border(1.dp, palette.line, Round.pill)
        Tone.PRIMARY, Tone.PEER, Tone.YOU -> Modifier
    }
    Text(
        badge.label,
        modifier
            .background(groundOf(badge.tone, palette.card), Round.pill)
            .then(edge)
            .padding(horizontal = 10.dp, vertical = Space.hair),
        color = wordsOf(badge.tone, palette.soft),
        style = Type.note,
    )
}
