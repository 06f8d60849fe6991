package app.spotter.ui.control

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.wordsOf

/** A control as a picture alone, or as small words where it has none. */
@Composable
fun Glyph(
    control: Control,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
    image: ImageVector? = control.icon?.let(Symbols::of),
    colour: Color = wordsOf(control.tone),
    size: Dp = 24.dp,
) {
    val shown = if (control.enabled) colour else LocalPalette.current.edge
    Box(
        modifier
            .clip(Round.pill)
            .press(control, onAction, worded = image == null)
            .sizeIn(minWidth = Space.touch, minHeight = Space.touch),
        Alignment.Center,
    ) {
        CompositionLocalProvider(LocalContentColor provides shown) {
            when {
                control.busy -> Sign(control, size)
                image != null -> Picture(image, size)
                else -> Text(
                    control.label,
                    Modifier.padding(horizontal = Space.medium),
                    style = Type.secondStrong,
                )
            }
        }
    }
}
