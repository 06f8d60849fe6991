package app.spotter.ui.parts

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.wrapContentHeight
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.intl.Locale
import app.spotter.core.types.WhenPart
import app.spotter.ui.shell.LocalWords
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import java.time.DayOfWeek
import java.time.Duration
import java.time.format.TextStyle

/** One of a few values, each with its words. */
@Composable
internal fun PickOne(
    part: WhenPart,
    values: List<Pair<String, String>>,
    onClose: () -> Unit,
    onPick: (String) -> Unit,
) {
    AlertDialog(
        onDismissRequest = onClose,
        confirmButton = {},
        dismissButton = { Answer("cancel", LocalWords.current.cancel, onClose) },
        title = { Text(part.label, style = Type.heading) },
        shape = Round.dialog,
        text = {
            Column(Modifier.verticalScroll(rememberScrollState())) {
                values.forEach { (value, words) ->
                    OneValue(words, value == part.value, "${part.key}/$value") { onPick(value) }
                }
            }
        },
    )
}

@Composable
private fun OneValue(words: String, chosen: Boolean, key: String, onPick: () -> Unit) {
    Text(
        words,
        Modifier
            .fillMaxWidth()
            .testTag(key)
            .selectable(chosen, role = Role.RadioButton, onClick = onPick)
            .heightIn(min = Space.touch)
            .wrapContentHeight(Alignment.CenterVertically),
        color = if (chosen) LocalPalette.current.blue else LocalPalette.current.ink,
        style = if (chosen) Type.title else Type.body,
    )
}

/** Monday is 1. */
@Composable
internal fun weekdays(): List<Pair<String, String>> {
    val locale = Locale.current.platformLocale
    return DayOfWeek.entries.map { "${it.value}" to it.getDisplayName(TextStyle.FULL_STANDALONE, locale) }
}

/** In steps of five minutes, as far as the part allows. */
internal fun minutes(part: WhenPart): List<Pair<String, String>> {
    val least = part.least.toMinutes() ?: STEP
    val most = part.most.toMinutes() ?: LONGEST
    return (least..most step STEP).map { "PT${it}M" to "$it" }
}

private fun String?.toMinutes(): Long? = runCatching { Duration.parse(this).toMinutes() }.getOrNull()

private const val STEP = 5L
private const val LONGEST = 120L
