package app.spotter.ui.parts

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.DropdownMenu
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import app.spotter.core.types.ChoicePart
import app.spotter.core.types.Control
import app.spotter.ui.control.Kind
import app.spotter.ui.control.MenuItem
import app.spotter.ui.control.Picture
import app.spotter.ui.frame.Beside
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type

/** Options behind one control that shows the chosen ones. */
@Composable
internal fun FoldedChoice(
    part: ChoicePart,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    var open by remember { mutableStateOf(false) }
    val kind = if (part.many) Kind.CHECKBOX else Kind.RADIO
    Beside(
        words = {
            Text(
                part.label,
                Modifier.padding(start = Space.margin, top = Space.small, bottom = Space.small),
                style = Type.title,
            )
        },
        tapped = {
            Box(Modifier.padding(end = Space.small)) {
                Opener(part) { open = true }
                DropdownMenu(
                    open,
                    onDismissRequest = { open = false },
                    shape = Round.card,
                    containerColor = LocalPalette.current.card,
                ) {
                    part.options.forEach { option ->
                        MenuItem(option, {
                            open = false
                            onAction(it)
                        }, kind)
                    }
                }
            }
        },
        modifier.heightIn(min = Space.row),
        atEnd = true,
    )
}

@Composable
private fun Opener(part: ChoicePart, onOpen: () -> Unit) {
    val shown = part.options.filter { it.selected == true }.joinToString { it.label }
    Row(
        Modifier
            .clip(Round.control)
            .testTag("${part.key}/more")
            .semantics {
                contentDescription = part.label
                stateDescription = shown
            }
            .clickable(role = Role.DropdownList, onClick = onOpen)
            .sizeIn(minWidth = Space.touch, minHeight = Space.touch)
            .padding(start = Space.small),
        Arrangement.End,
        Alignment.CenterVertically,
    ) {
        CompositionLocalProvider(LocalContentColor provides LocalPalette.current.blue) {
            Text(shown, Modifier.weight(1f, fill = false), style = Type.secondStrong)
            Picture(Symbols.OpenMenu, 24.dp)
        }
    }
}
