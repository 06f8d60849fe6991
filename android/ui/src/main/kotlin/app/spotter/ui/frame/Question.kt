package app.spotter.ui.frame

import androidx.compose.material3.AlertDialog
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.spotter.core.types.Control
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.wordsOf

/** Asked before what cannot be taken back. */
@Composable
fun Question(control: Control, onAnswer: (Boolean) -> Unit) {
    val asked = control.confirm ?: return
    val palette = LocalPalette.current
    AlertDialog(
        onDismissRequest = { onAnswer(false) },
        confirmButton = {
            TextButton(
                { onAnswer(true) },
                Modifier.testTag("yes"),
                colors = ButtonDefaults.textButtonColors(contentColor = wordsOf(control.tone, palette.blue)),
            ) { Text(asked.yes, style = Type.title) }
        },
        dismissButton = {
            TextButton({ onAnswer(false) }, Modifier.testTag("no")) { Text(asked.no, style = Type.title) }
        },
        title = { Text(asked.title, Modifier.testTag("question"), style = Type.heading) },
        text = { Text(asked.body, color = palette.soft, style = Type.body) },
        shape = Round.dialog,
        containerColor = palette.card,
    )
}
