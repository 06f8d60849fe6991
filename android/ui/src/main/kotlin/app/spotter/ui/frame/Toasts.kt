package app.spotter.ui.frame

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalAccessibilityManager
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Toast
import app.spotter.ui.control.press
import app.spotter.ui.shell.Drawn
import app.spotter.ui.shell.WhyNot
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.lifted
import kotlinx.coroutines.delay

/** A short word at the bottom; goes after four seconds unless it stays. */
@Composable
fun ToastBar(
    toast: Toast,
    onAction: (Control) -> Unit,
    onGone: (String) -> Unit,
    modifier: Modifier = Modifier,
) {
    Drawn("toast")
    val key = "toast/${toast.id}"
    GoesBy(key, !toast.sticky, toast.control != null) { onGone(key) }
    Snack(key, toast.text, modifier) {
        toast.control?.let { control ->
            Box(
                Modifier
                    .clip(Round.control)
                    .press(control, onAction)
                    .sizeIn(minWidth = Space.touch, minHeight = Space.touch)
                    .padding(horizontal = Space.medium),
                Alignment.Center,
            ) { Text(control.label, color = snackAction(), style = Type.title) }
        }
    }
}

/** Why a control cannot be used, in the core's words. */
@Composable
fun WhyBar(why: WhyNot, onGone: () -> Unit, modifier: Modifier = Modifier) {
    GoesBy("why/${why.id}", runs = true, hasControl = false, onGone)
    Snack("why", why.text, modifier) {}
}

/** As a snackbar stands: over the bars, reversed in colour, told at once. */
@Composable
private fun Snack(key: String, text: String, modifier: Modifier, end: @Composable () -> Unit) {
    val palette = LocalPalette.current
    FlowRow(
        modifier
            .padding(horizontal = Space.margin, vertical = Space.medium)
            .widthIn(max = 512.dp)
            .fillMaxWidth()
            .lifted(Round.card, strong = true)
            .background(palette.ink, Round.card)
            .heightIn(min = 56.dp)
            .padding(start = 18.dp, end = Space.small, top = Space.hair, bottom = Space.hair),
        Arrangement.SpaceBetween,
        Arrangement.Center,
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        Text(
            text,
            Modifier
                .padding(vertical = 10.dp)
                .padding(end = Space.small)
                .testTag(key)
                .semantics { liveRegion = LiveRegionMode.Polite },
            color = palette.paper,
            style = Type.body,
        )
        end()
    }
}

@Composable
private fun snackAction() = LocalPalette.current.blueQuiet

@Composable
private fun GoesBy(key: String, runs: Boolean, hasControl: Boolean, onGone: () -> Unit) {
    val manager = LocalAccessibilityManager.current
    val gone by rememberUpdatedState(onGone)
    LaunchedEffect(key, runs) {
        if (!runs) return@LaunchedEffect
        // Whoever reads by ear or reaches by switch gets longer, as the platform says.
        val wanted = manager?.calculateRecommendedTimeoutMillis(STAYS_MS, containsControls = hasControl)
        delay(wanted ?: STAYS_MS)
        gone()
    }
}

private const val STAYS_MS = 4000L
