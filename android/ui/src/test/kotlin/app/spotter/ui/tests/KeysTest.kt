package app.spotter.ui.tests

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import app.spotter.core.types.Happening
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen
import app.spotter.ui.App
import app.spotter.ui.gallery.NoShell
import app.spotter.ui.gallery.Samples
import app.spotter.ui.shell.LocalReduceMotion
import app.spotter.ui.shell.Shell
import app.spotter.ui.shell.Standing
import app.spotter.ui.stand.Stand
import app.spotter.ui.stand.key
import app.spotter.ui.theme.SpotterTheme
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** The score card by a keyboard. */
class KeysTest {
    private val heard = mutableListOf<Happening>()
    private val shell = object : Shell by NoShell {
        override fun send(what: Happening) {
            heard += what
        }
    }
    private var standing: Standing? = null

    @Test
    fun aDigitIsTheLevelOfThatNumberAndNIsNotSeen() {
        stand("score-card")
        val card = (Samples.view("score-card").stack.first() as Screen.ScoreCard).value
        val criterion = (card.body as ScoreCardBody.Single).value
        assertTrue(pressed('2'))
        assertTrue(pressed('N'))
        assertTrue(pressed('z', withControl = true))
        val meant = listOf(criterion.levels.single { it.number == "2" }.control, criterion.notSeen, card.bar.undo)
        assertEquals(meant.map { it.action }, done())
        assertFalse("there is no such level", pressed('7'))
        assertFalse("a command of the platform's", pressed('2', withControl = true))
        assertEquals(meant.size, done().size)
    }

    @Test
    fun theListOfKeysIsOpenedAndClosedByItsKeyAndByAFinger() {
        val stand = stand("score-card")
        assertTrue(pressed('?'))
        stand.settle()
        assertTrue("N" in words(stand) && "Not seen" in words(stand))
        assertFalse("a card under the list is out of reach", pressed('2'))
        stand.tap(stand.nodes().single { it.key == "keys/close" }.boundsInWindow.center)
        assertFalse(stand.nodes().any { it.key == "keys" })
        pressed('?')
        stand.settle()
        pressed('?')
        stand.settle()
        assertFalse(stand.nodes().any { it.key == "keys" })
    }

    @Test
    fun underASheetAndElsewhereKeysMeanNothing() {
        for (name in listOf("overview", "today", "score-card-list")) {
            stand(name)
            assertFalse(name, pressed('2'))
        }
        assertEquals(emptyList<Any>(), done())
    }

    private fun pressed(letter: Char, withControl: Boolean = false): Boolean =
        checkNotNull(standing).pressed(letter, withControl)

    private fun stand(name: String) = Stand {
        CompositionLocalProvider(LocalReduceMotion provides true) {
            SpotterTheme(false) { App(Samples.view(name), shell, onStanding = { standing = it }) }
        }
    }

    private fun words(stand: Stand) =
        stand.nodes().flatMap { it.config.getOrNull(SemanticsProperties.Text).orEmpty() }.map { it.text }

    private fun done() = heard.filterIsInstance<Happening.Do>().map { it.value.action }
}
