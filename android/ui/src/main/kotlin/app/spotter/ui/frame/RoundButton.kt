package app.spotter.ui.frame

import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.control.Face
import app.spotter.ui.control.press
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
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
        Face(
            control,
            Type.title,
            Modifier
                .press(control, onAction)
                .sizeIn(minWidth = 56.dp, minHeight = 56.dp)
                .padding(horizontal = 20.dp, vertical = Space.medium),
        )
    }
}

private val shape = RoundedCornerShape(18.dp)
