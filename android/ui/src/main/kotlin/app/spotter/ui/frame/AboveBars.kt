package app.spotter.ui.frame

import androidx.compose.foundation.layout.padding
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Screen
import app.spotter.core.types.View

/** A toast covers no bar and no round button: it stands above them. */
internal fun Modifier.aboveBars(view: View): Modifier {
    val sheet = view.sheet
    val screen = sheet?.screen ?: view.stack.firstOrNull() ?: return this
    val tabs = if (sheet == null && hasTabs(view)) TABS else 0
    val bar = if (barOf(screen)) BAR else 0
    val round = if (sheet == null && hasRound(screen)) ROUND else 0
    return padding(bottom = (tabs + bar + round).dp)
}

private fun barOf(screen: Screen): Boolean {
    val controls: List<Control> = when (screen) {
        is Screen.Page -> screen.value.bar
        is Screen.Session -> screen.value.bar
        is Screen.ScoreCard -> return true
    }
    return controls.isNotEmpty()
}

private fun hasRound(screen: Screen): Boolean = (screen as? Screen.Page)?.value?.round != null

private const val TABS = 73
private const val BAR = 69
private const val ROUND = 72
