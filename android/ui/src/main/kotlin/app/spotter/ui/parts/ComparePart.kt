package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.spotter.core.types.ComparePart
import app.spotter.core.types.Control
import app.spotter.ui.control.press
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** You beside others on one scale. */
@Composable
fun ComparePart(part: ComparePart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("compare")
    Column(
        modifier.fillMaxWidth().told(part, onAction).padding(horizontal = Space.margin, vertical = 14.dp),
        Arrangement.spacedBy(2.dp),
    ) {
        Text(part.title, style = Type.title)
        Text(part.shown, color = LocalPalette.current.soft, style = Type.second)
        if (part.hasMarks()) Scale(part, Modifier.padding(top = 10.dp))
    }
}

private fun Modifier.told(part: ComparePart, onAction: (Control) -> Unit): Modifier {
    val tap = part.tap ?: return charted(part.key, part.spoken)
    val spoken = tap.copy(spoken = tap.spoken ?: part.spoken)
    return press(spoken, { onAction(tap) }, worded = false)
}

private fun ComparePart.hasMarks(): Boolean = you != null || model != null || others.isNotEmpty()
