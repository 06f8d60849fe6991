package app.spotter.ui.parts

import androidx.compose.material3.DatePicker
import androidx.compose.material3.DatePickerDialog
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.SelectableDates
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.material3.TimePicker
import androidx.compose.material3.TimePickerDialog
import androidx.compose.material3.rememberDatePickerState
import androidx.compose.material3.rememberTimePickerState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.spotter.core.types.WhenPart
import app.spotter.ui.shell.LocalWords
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneOffset
import java.time.temporal.ChronoUnit

/** A day by the platform's calendar, as `2026-11-23`. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
internal fun PickDay(part: WhenPart, onClose: () -> Unit, onPick: (String) -> Unit) {
    val state = rememberDatePickerState(
        initialSelectedDateMillis = part.value.take(DAY).toMillis(),
        selectableDates = Between(part.least?.take(DAY)?.toMillis(), part.most?.take(DAY)?.toMillis()),
    )
    DatePickerDialog(
        onDismissRequest = onClose,
        confirmButton = {
            Answer("pick", LocalWords.current.pick) {
                state.selectedDateMillis?.let { onPick(it.toDay()) } ?: onClose()
            }
        },
        dismissButton = { Answer("cancel", LocalWords.current.cancel, onClose) },
    ) { DatePicker(state, title = null) }
}

/** A time by the platform's clock, as `14:30`. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
internal fun PickTime(value: String, onClose: () -> Unit, onPick: (String) -> Unit) {
    val shown = runCatching { LocalTime.parse(value) }.getOrDefault(LocalTime.NOON)
    val state = rememberTimePickerState(shown.hour, shown.minute)
    TimePickerDialog(
        onDismissRequest = onClose,
        title = {},
        confirmButton = {
            Answer("pick", LocalWords.current.pick) {
                val time = LocalTime.of(state.hour, state.minute)
                onPick(time.truncatedTo(ChronoUnit.MINUTES).toString())
            }
        },
        dismissButton = { Answer("cancel", LocalWords.current.cancel, onClose) },
    ) { TimePicker(state) }
}

/** First the day, then the time, as `2026-11-23T14:30`. */
@Composable
internal fun PickBoth(part: WhenPart, onClose: () -> Unit, onPick: (String) -> Unit) {
    var day by remember { mutableStateOf<String?>(null) }
    val picked = day
    if (picked == null) return PickDay(part, onClose) { day = it }
    PickTime(part.value.drop(DAY + 1), onClose) { onPick("${picked}T$it") }
}

@Composable
internal fun Answer(key: String, label: String, onClick: () -> Unit) {
    TextButton(onClick, Modifier.testTag(key)) { Text(label) }
}

@OptIn(ExperimentalMaterial3Api::class)
private class Between(private val least: Long?, private val most: Long?) : SelectableDates {
    override fun isSelectableDate(utcTimeMillis: Long): Boolean =
        (least == null || utcTimeMillis >= least) && (most == null || utcTimeMillis <= most)
}

/** How long a day is as written. */
private const val DAY = 10

private fun String.toMillis(): Long? = runCatching {
    LocalDate.parse(this).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()
}.getOrNull()

private fun Long.toDay(): String =
    Instant.ofEpochMilli(this).atZone(ZoneOffset.UTC).toLocalDate().toString()
