package app.spotter.ui.tests

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.spotter.core.types.Control
import app.spotter.core.types.ScoreCard
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen
import app.spotter.core.types.View
import app.spotter.ui.gallery.Look
import app.spotter.ui.gallery.Samples
import app.spotter.ui.gallery.Still
import app.spotter.ui.shell.Drawings
import app.spotter.ui.shell.LocalDrawings
import app.spotter.ui.stand.Stand
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** What is drawn again, and what is left alone. */
class RecompositionTest {
    private val drawings = Drawings()

    @Test
    fun aCorrectedLevelDrawsTwoRowsAndNothingElse() {
        val again = drawnAgain("score-card-corrected") { it.withLevel(1) }
        assertTrue("$again", again.values.sum() <= MOST)
        assertEquals(2, again["level"])
    }

    @Test
    fun aLevelInTheListDrawsItsLine() {
        val again = drawnAgain("score-card-list") { it.withNumeral(0, 2) }
        assertTrue("$again", again.values.sum() <= MOST)
        assertEquals(1, again["line"])
    }

    @Test
    fun theSameViewMadeAnewDrawsNothing() {
        assertEquals(emptyMap<String, Int>(), drawnAgain("score-card") { it })
        assertEquals(emptyMap<String, Int>(), drawnAgain("session-several") { it })
    }

    /** Every view comes across the bridge as bytes: nothing in it is the object it was. */
    private fun drawnAgain(name: String, change: (View) -> View): Map<String, Int> {
        var view by mutableStateOf(Samples.view(name))
        Stand {
            CompositionLocalProvider(LocalDrawings provides drawings) { Still(view, Look.LIGHT) }
        }.use { stand ->
            drawings.reset()
            view = change(Samples.view(name)).let { it.copy(rev = it.rev + 1u) }
            stand.settle()
            return drawings.again.toMap()
        }
    }

    private fun View.withCard(change: (ScoreCard) -> ScoreCard): View {
        val card = (stack.first() as Screen.ScoreCard).value
        return copy(stack = listOf(Screen.ScoreCard(change(card))) + stack.drop(1))
    }

    private fun View.withLevel(chosen: Int): View = withCard { card ->
        val body = card.body as ScoreCardBody.Single
        val levels = body.value.levels.mapIndexed { at, level ->
            level.copy(control = level.control.copy(selected = at == chosen))
        }
        val undo = card.bar.undo.copy(value = "1")
        card.copy(
            body = ScoreCardBody.Single(body.value.copy(levels = levels)),
            bar = card.bar.copy(undo = undo),
        )
    }

    private fun View.withNumeral(line: Int, chosen: Int): View = withCard { card ->
        val body = card.body as ScoreCardBody.List
        val lines = body.value.mapIndexed { at, it ->
            if (at == line) it.copy(numerals = it.numerals.chosen(chosen)) else it
        }
        card.copy(body = ScoreCardBody.List(lines))
    }

    private fun List<Control>.chosen(at: Int): List<Control> =
        mapIndexed { index, control -> control.copy(selected = index == at) }

    private companion object {
        const val MOST = 6
    }
}
