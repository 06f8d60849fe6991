package app.spotter.ui.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Dot
import app.spotter.ui.control.press
import app.spotter.ui.frame.tight
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space

/** One mark a criterion; together they are one control, which says how far the card is. */
@Composable
internal fun Dots(dots: List<Dot>, overview: Control, onAction: (Control) -> Unit) {
    Drawn("dots")
    Row(
        Modifier
            .tight(Space.small)
            .padding(horizontal = Space.small)
            .clip(Round.control)
            .press(overview, onAction, worded = false)
            .fillMaxWidth()
            .heightIn(min = Space.touch)
            .padding(horizontal = Space.medium),
        Arrangement.spacedBy(Space.hair),
        Alignment.CenterVertically,
    ) { dots.forEach { Mark(it, Modifier.weight(1f)) } }
}

@Composable
private fun Mark(dot: Dot, modifier: Modifier) {
    val palette = LocalPalette.current
    val colour = when (dot) {
        Dot.DONE -> palette.blue
        Dot.CURRENT -> palette.ink
        Dot.OPEN -> palette.line
    }
    val high = if (dot == Dot.CURRENT) 7.dp else 5.dp
    Box(modifier.height(high).background(colour, Round.pill))
}
