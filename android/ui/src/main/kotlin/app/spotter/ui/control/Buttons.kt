package app.spotter.ui.control

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Tone
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.wordsOf

/** A control as a filled, outlined or quiet button, as it is meant. */
@Composable
fun ActionButton(
    control: Control,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
    style: TextStyle = Type.title,
    shape: Shape = Round.control,
) {
    val look = lookOf(control)
    Surface(
        modifier.sizeIn(minWidth = Space.touch, minHeight = Space.touch),
        shape = shape,
        color = look.ground,
        contentColor = look.words,
        border = look.border,
    ) {
        Face(
            control,
            style,
            Modifier
                .press(control, onAction)
                .sizeIn(minWidth = Space.touch, minHeight = Space.touch)
                .padding(PaddingValues(horizontal = 18.dp, vertical = Space.small)),
        )
    }
}

/** How a button looks. */
private data class Look(val ground: Color, val words: Color, val border: BorderStroke?)

@Composable
private fun lookOf(control: Control): Look {
    val palette = LocalPalette.current
    val edge = BorderStroke(1.dp, palette.edge)
    if (!control.enabled) {
        return Look(Color.Transparent, palette.soft, BorderStroke(1.dp, palette.line))
    }
    return when (control.tone) {
        Tone.PRIMARY -> Look(palette.blue, palette.onBlue, null)
        Tone.QUIET -> Look(Color.Transparent, palette.blue, null)
        Tone.PLAIN, Tone.YOU, Tone.PEER, Tone.WARN -> Look(palette.card, wordsOf(control.tone), edge)
    }
}
