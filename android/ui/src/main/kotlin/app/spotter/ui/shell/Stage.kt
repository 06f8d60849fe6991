package app.spotter.ui.shell

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.spotter.core.types.ScoreCard
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen
import app.spotter.core.types.View
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/**
 * Puts views on the screen: at once, or, when a level was just tapped and the core went on to the
 * next criterion, after the chosen row was seen to settle.
 */
@Stable
class Stage(first: View, private val deeds: Deeds, private val scope: CoroutineScope) {
    /** The view on the screen. */
    var view: View by mutableStateOf(first)
        private set

    /** The row shown as settled while the next criterion waits: its control's key. */
    var settled: String? by mutableStateOf(null)
        private set

    private var held: View? = null

    /** Whether a view waits. */
    val isHolding: Boolean get() = held != null

    /** Shows a view. */
    fun show(next: View) {
        if (held != null) {
            held = next
            return
        }
        val tapped = deeds.last
        val waitMs = settleMs(view, next, tapped)
        if (waitMs == 0L) return draw(next)
        held = next
        settled = tapped
        scope.launch {
            delay(waitMs)
            held?.let(::draw)
        }
    }

    private fun draw(next: View) {
        held = null
        settled = null
        deeds.last = null
        if (next != view) view = next
    }
}

/** How long the row just tapped stays, if the view leaves its criterion. */
private fun settleMs(shown: View, next: View, tapped: String?): Long {
    val card = cardOf(shown.stack.firstOrNull()) ?: return 0
    if (tapped == null || tapped !in ratings(card)) return 0
    val now = if (next.sheet == null) cardOf(next.stack.firstOrNull()) else null
    return if (now != null && criterionOf(now) == criterionOf(card)) 0 else card.settleMs.toLong()
}

private fun cardOf(screen: Screen?): ScoreCard? = (screen as? Screen.ScoreCard)?.value

private fun criterionOf(card: ScoreCard): String? = when (val body = card.body) {
    is ScoreCardBody.Single -> body.value.key
    is ScoreCardBody.List -> null
}

private fun ratings(card: ScoreCard): List<String> = when (val body = card.body) {
    is ScoreCardBody.Single -> {
        val besides = listOf(body.value.notSeen, body.value.notApplicable)
        (body.value.levels.map { it.control } + besides).map { it.key }
    }
    is ScoreCardBody.List -> emptyList()
}
