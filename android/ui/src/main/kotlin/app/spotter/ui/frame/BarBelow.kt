package app.spotter.ui.frame

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.control.ActionButton
import app.spotter.ui.shell.LocalHandAtEnd
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space

/** The bar at the bottom, in reach of the thumb. */
@Composable
fun BarBelow(controls: List<Control>, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    if (controls.isEmpty()) return
    val palette = LocalPalette.current
    val ordered = if (LocalHandAtEnd.current) controls else controls.asReversed()
    Column(modifier.atFoot("bar").fillMaxWidth().background(palette.paper)) {
        HorizontalDivider(color = palette.line)
        Box(Modifier.fillMaxWidth(), Alignment.Center) {
            ShareLine(
                Space.small,
                Modifier.widthIn(max = Space.column).padding(horizontal = Space.margin, vertical = 10.dp),
            ) { ordered.forEach { ActionButton(it, onAction) } }
        }
    }
}
