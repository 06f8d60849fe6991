package app.spotter.ui.screens

import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.control.Face
import app.spotter.ui.control.press
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** Words with a picture and no edge, in ink. */
@Composable
internal fun Quiet(control: Control, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    val colour = if (control.enabled) palette.ink else palette.soft
    CompositionLocalProvider(LocalContentColor provides colour) {
        Face(
            control,
            Type.secondStrong,
            modifier
                .clip(Round.pill)
                .press(control, onAction)
                .sizeIn(minWidth = Space.touch, minHeight = Space.touch)
                .padding(horizontal = 10.dp, vertical = Space.small),
        )
    }
}
