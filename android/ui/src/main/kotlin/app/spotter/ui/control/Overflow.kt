package app.spotter.ui.control

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.DropdownMenu
import androidx.compose.runtime.Composable
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
import app.spotter.core.types.Control
import app.spotter.ui.shell.LocalWords
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols

/** What else can be done, folded behind three dots. `of` says what it belongs to. */
@Composable
fun Overflow(
    key: String,
    controls: List<Control>,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
    of: String? = null,
) {
    var open by remember { mutableStateOf(false) }
    val words = LocalWords.current
    Box(modifier) {
        Box(
            Modifier
                .clip(Round.pill)
                .testTag("$key/more")
                .semantics {
                    contentDescription = words.more
                    of?.let { stateDescription = it }
                }
                .clickable(role = Role.DropdownList) { open = true }
                .sizeIn(minWidth = Space.touch, minHeight = Space.touch),
            Alignment.Center,
        ) { Picture(Symbols.More) }
        DropdownMenu(
            expanded = open,
            onDismissRequest = { open = false },
            shape = Round.card,
            containerColor = LocalPalette.current.card,
        ) {
            controls.forEach { control ->
                MenuItem(control, {
                    open = false
                    onAction(it)
                })
            }
        }
    }
}
