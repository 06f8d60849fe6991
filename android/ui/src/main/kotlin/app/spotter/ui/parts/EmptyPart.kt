package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.EmptyPart
import app.spotter.ui.control.ActionButton
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** Nothing here yet: one sentence, one button. */
@Composable
fun EmptyPart(part: EmptyPart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("empty")
    Column(
        modifier.fillMaxWidth().padding(horizontal = Space.margin, vertical = 28.dp),
        Arrangement.spacedBy(Space.margin),
        Alignment.CenterHorizontally,
    ) {
        Text(
            part.sentence,
            Modifier.testTag(part.key),
            color = LocalPalette.current.soft,
            style = Type.body.copy(lineBreak = LineBreak.Heading),
            textAlign = TextAlign.Center,
        )
        part.button?.let { ActionButton(it, onAction) }
    }
}
