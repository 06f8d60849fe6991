package app.spotter.ui.shell

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.spotter.core.types.Control
import app.spotter.core.types.ScoreCard
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen

/** The score card by a keyboard: the digits of its levels, N, Ctrl-Z, and ? for the list of them. */
@Stable
class Keys internal constructor(private val stage: Stage, private val deeds: Deeds) {
    /** Whether the list of keys is open. */
    var areListed: Boolean by mutableStateOf(false)
        private set

    /** A key that nothing in focus took; whether it means something here. */
    fun pressed(letter: Char, withControl: Boolean): Boolean {
        val card = card() ?: return false
        if (letter == HELP) {
            areListed = !areListed
            return true
        }
        val control = if (areListed) null else meant(card, letter.lowercaseChar(), withControl)
        control?.let(deeds::act)
        return control != null
    }

    /** The list was read. */
    fun close() {
        areListed = false
    }

    /** The card in reach: nothing lies over it, and nothing is asked. */
    private fun card(): ScoreCard? {
        val isCovered = stage.view.sheet != null || deeds.asking != null
        val screen = stage.view.stack.firstOrNull().takeUnless { isCovered }
        return (screen as? Screen.ScoreCard)?.value
    }

    private fun meant(card: ScoreCard, letter: Char, withControl: Boolean): Control? {
        if (withControl) return card.bar.undo.takeIf { letter == UNDO }
        return when (val body = card.body) {
            is ScoreCardBody.Single ->
                if (letter == NOT_SEEN) {
                    body.value.notSeen
                } else {
                    body.value.levels.find { it.number == letter.toString() }?.control
                }
            // Which of them a digit would mean, nobody could say.
            is ScoreCardBody.List -> null
        }
    }

    private companion object {
        const val HELP = '?'
        const val UNDO = 'z'
        const val NOT_SEEN = 'n'
    }
}
