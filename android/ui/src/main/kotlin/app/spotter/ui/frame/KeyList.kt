package app.spotter.ui.frame

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.width
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.spotter.ui.shell.LocalWords
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** Which keys do what on a score card. */
@Composable
fun KeyList(onClose: () -> Unit) {
    val words = LocalWords.current
    val palette = LocalPalette.current
    val keys = listOf(
        "0 – 4" to words.keysLevel,
        "N" to words.keysNotSeen,
        "Ctrl Z" to words.keysUndo,
        "Enter" to words.keysEnter,
        "?" to words.keysHelp,
    )
    AlertDialog(
        onDismissRequest = onClose,
        confirmButton = {
            TextButton(onClose, Modifier.testTag("keys/close")) { Text(words.close, style = Type.title) }
        },
        title = { Text(words.keys, Modifier.testTag("keys"), style = Type.heading) },
        text = {
            Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
                for ((key, meaning) in keys) {
                    Row(Modifier.semantics(mergeDescendants = true) {}) {
                        Text(key, Modifier.width(KEY), palette.ink, style = Type.title)
                        Text(meaning, color = palette.soft, style = Type.body)
                    }
                }
            }
        },
        shape = Round.dialog,
        containerColor = palette.card,
    )
}

private val KEY = 80.dp
