package app.spotter.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.control.Face
import app.spotter.ui.control.Kind
import app.spotter.ui.control.press
import app.spotter.ui.frame.ShareLine
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** Options in one line that share its width; large text makes them two. */
@Composable
internal fun Segments(options: List<Control>, onAction: (Control) -> Unit, kind: Kind) {
    val palette = LocalPalette.current
    ShareLine(
        2.dp,
        Modifier
            .background(palette.paper, Round.control)
            .border(1.dp, palette.edge, Round.control)
            .padding(3.dp),
    ) { options.forEach { Segment(it, onAction, kind, Modifier) } }
}

@Composable
private fun Segment(
    option: Control,
    onAction: (Control) -> Unit,
    kind: Kind,
    modifier: Modifier,
) {
    val palette = LocalPalette.current
    val chosen = option.selected == true
    val words = when {
        !option.enabled -> palette.soft
        chosen -> palette.blue
        else -> palette.ink
    }
    CompositionLocalProvider(LocalContentColor provides words) {
        Face(
            option,
            if (chosen) Type.secondStrong else Type.second,
            modifier
                .clip(inner)
                .background(if (chosen) palette.card else Color.Transparent)
                .border(2.dp, if (chosen) palette.blue else Color.Transparent, inner)
                .press(option, onAction, kind)
                .sizeIn(minWidth = Space.touch, minHeight = Space.touch)
                .padding(horizontal = Space.small, vertical = 6.dp),
        )
    }
}

private val inner = RoundedCornerShape(11.dp)
