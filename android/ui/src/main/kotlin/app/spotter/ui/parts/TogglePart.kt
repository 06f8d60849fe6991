package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.TogglePart
import app.spotter.ui.control.Kind
import app.spotter.ui.control.press
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** On or off; the whole line is tapped. */
@Composable
fun TogglePart(part: TogglePart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("toggle")
    Row(
        modifier
            .fillMaxWidth()
            .press(part.control, onAction, Kind.SWITCH)
            .heightIn(min = Space.row)
            .padding(horizontal = Space.margin, vertical = 10.dp),
        Arrangement.spacedBy(Space.medium),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            Text(part.control.label, style = Type.title)
            part.note?.let { Text(it, color = LocalPalette.current.soft, style = Type.second) }
        }
        // Drawn only: the line is the switch.
        Switch(
            part.control.selected ?: false,
            onCheckedChange = null,
            Modifier.clearAndSetSemantics {},
            enabled = part.control.enabled,
        )
    }
}
