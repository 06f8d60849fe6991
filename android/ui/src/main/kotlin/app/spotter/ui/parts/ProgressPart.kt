package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.ProgressPart
import app.spotter.ui.control.Chip
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** Work under way; without a total it only says that something moves. */
@Composable
fun ProgressPart(part: ProgressPart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("progress")
    Column(modifier, Arrangement.spacedBy(Space.medium)) {
        Column(
            Modifier.testTag(part.key).semantics(mergeDescendants = true) {},
            Arrangement.spacedBy(Space.small),
        ) {
            Text(part.label, style = Type.title)
            Line(part)
        }
        part.cancel?.let { Chip(it, onAction) }
    }
}

@Composable
private fun Line(part: ProgressPart) {
    val total = part.total
    val rest = LocalPalette.current.line
    val look = Modifier.fillMaxWidth().height(8.dp).clip(Round.pill)
    if (total == null) {
        LinearProgressIndicator(look, trackColor = rest)
    } else {
        val share = part.done.toFloat() / total.toFloat().coerceAtLeast(1f)
        LinearProgressIndicator({ share }, look, trackColor = rest, drawStopIndicator = {})
    }
}
