package app.spotter.ui.frame

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.control.Face
import app.spotter.ui.control.Picture
import app.spotter.ui.control.press
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.lifted

/** The one thing that is always begun from here, over the list and under the thumb. */
@Composable
fun RoundButton(control: Control, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    Surface(
        modifier.lifted(shape, strong = true).sizeIn(minHeight = 56.dp),
        shape = shape,
        color = palette.blue,
        contentColor = palette.onBlue,
    ) {
        // Very large words would cover what they stand over: the picture alone, the words spoken.
        val image = control.icon?.takeIf { LocalDensity.current.fontScale > VERY_LARGE }
        val pressed = Modifier.press(control, onAction, worded = image == null)
        if (image != null) {
            Box(pressed.size(64.dp), Alignment.Center) { Picture(Symbols.of(image), 28.dp) }
            return@Surface
        }
        Face(
            control,
            Type.title,
            pressed
                .sizeIn(minWidth = 56.dp, minHeight = 56.dp)
                .padding(horizontal = 20.dp, vertical = Space.medium),
        )
    }
}

private const val VERY_LARGE = 1.6f
private val shape = RoundedCornerShape(18.dp)
