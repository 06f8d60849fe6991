package app.spotter.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import app.spotter.core.types.Badge
import app.spotter.core.types.Control
import app.spotter.ui.control.BadgePill
import app.spotter.ui.control.Picture
import app.spotter.ui.control.press
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type

/** What is asked: the criterion as heading, a short prompt, and what is special about it. */
@Composable
internal fun Asked(
    title: Control,
    prompt: String,
    badges: List<Badge>,
    folded: Boolean,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    Drawn("asked")
    Column(
        modifier.widthIn(max = READABLE).fillMaxWidth().padding(horizontal = 20.dp),
        Arrangement.spacedBy(Space.small),
    ) {
        Heading(title, folded, onAction)
        if (prompt.isNotEmpty()) {
            Text(
                prompt,
                color = LocalPalette.current.soft,
                maxLines = if (folded) 1 else Int.MAX_VALUE,
                overflow = TextOverflow.Ellipsis,
                style = Type.body.copy(lineHeight = 1.4.em),
            )
        }
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(6.dp),
            verticalArrangement = Arrangement.spacedBy(6.dp),
        ) { badges.forEach { BadgePill(it) } }
    }
}

@Composable
private fun Heading(title: Control, folded: Boolean, onAction: (Control) -> Unit) {
    Row(
        Modifier
            .clip(Round.control)
            .press(title, onAction)
            .semantics { heading() }
            .heightIn(min = Space.touch),
        Arrangement.spacedBy(Space.small),
        Alignment.CenterVertically,
    ) {
        Text(
            title.label,
            Modifier.weight(1f, fill = false),
            style = if (folded) Type.heading else Type.large,
        )
        CompositionLocalProvider(LocalContentColor provides LocalPalette.current.edge) {
            Picture(Symbols.Info, 20.dp)
        }
    }
}
