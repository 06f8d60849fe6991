package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableLongStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import app.spotter.core.types.ClockPart
import app.spotter.ui.shell.Drawn
import app.spotter.ui.shell.LocalWallMs
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.Type.tabular
import kotlinx.coroutines.delay

/** A clock: the shell ticks it, the core does not render for it. */
@Composable
fun ClockPart(part: ClockPart, modifier: Modifier = Modifier) {
    Drawn("clock")
    Row(
        modifier.fillMaxWidth().heightIn(min = Space.row).padding(horizontal = Space.margin),
        Arrangement.SpaceBetween,
        Alignment.CenterVertically,
    ) {
        Text(part.label, Modifier.weight(1f), style = Type.title)
        Ticking(part, Type.body.tabular())
    }
}

/** The digits alone, as the score card shows them. */
@Composable
fun Ticking(part: ClockPart, style: TextStyle, modifier: Modifier = Modifier) {
    val wallMs = LocalWallMs.current
    var ranMs by remember(part) { mutableLongStateOf(ran(part, wallMs())) }
    LaunchedEffect(part) {
        while (part.running) {
            delay(SECOND - ranMs % SECOND)
            ranMs = ran(part, wallMs())
        }
    }
    Text(
        digits(ranMs),
        modifier.testTag(part.key).semantics { contentDescription = part.label },
        color = LocalPalette.current.soft,
        style = style,
    )
}

private fun ran(part: ClockPart, nowMs: Long): Long =
    part.beforeMs + if (part.running) (nowMs - part.sinceMs).coerceAtLeast(0) else 0

private fun digits(ms: Long): String {
    val seconds = ms / SECOND
    val minutes = seconds / 60
    fun two(number: Long) = "${number % 60}".padStart(2, '0')
    if (minutes < 60) return "$minutes:${two(seconds)}"
    return "${minutes / 60}:${two(minutes)}:${two(seconds)}"
}

private const val SECOND = 1000L
