package app.spotter.ui.control

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.wordsOf

/** A control as a chip. */
@Composable
fun Chip(
    control: Control,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
    kind: Kind = Kind.BUTTON,
    chosen: Boolean = control.selected ?: false,
) {
    val palette = LocalPalette.current
    val border = when {
        chosen -> BorderStroke(2.dp, palette.blue)
        control.enabled -> BorderStroke(1.dp, palette.edge)
        else -> BorderStroke(1.dp, palette.line)
    }
    Surface(
        modifier,
        shape = Round.pill,
        color = if (chosen) palette.blueQuiet else Color.Transparent,
        contentColor = chipWords(control, chosen),
        border = border,
    ) {
        Face(
            control,
            if (chosen) Type.secondStrong else Type.second,
            Modifier
                .press(control.copy(selected = control.selected?.let { chosen }), onAction, kind)
                .sizeIn(minWidth = Space.touch, minHeight = Space.touch)
                .padding(horizontal = 16.dp, vertical = 6.dp),
        )
    }
}

@Composable
private fun chipWords(control: Control, chosen: Boolean): Color {
    val palette = LocalPalette.current
    return when {
        !control.enabled -> palette.soft
        chosen -> palette.blue
        else -> wordsOf(control.tone)
    }
}
