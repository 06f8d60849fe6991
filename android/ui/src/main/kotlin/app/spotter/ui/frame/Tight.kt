package app.spotter.ui.frame

import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.layout
import androidx.compose.ui.unit.Dp

/** Takes less height than it has: what is drawn small is tapped large without standing apart. */
internal fun Modifier.tight(by: Dp): Modifier = layout { measurable, constraints ->
    val thing = measurable.measure(constraints)
    val less = by.roundToPx()
    layout(thing.width, (thing.height - 2 * less).coerceAtLeast(0)) { thing.place(0, -less) }
}
