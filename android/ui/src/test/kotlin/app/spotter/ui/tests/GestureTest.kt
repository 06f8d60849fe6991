package app.spotter.ui.tests

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.geometry.Offset
import app.spotter.core.types.Do
import app.spotter.core.types.Happening
import app.spotter.core.types.SheetSize
import app.spotter.core.types.View
import app.spotter.ui.flows.Gestures
import app.spotter.ui.gallery.Look
import app.spotter.ui.gallery.NoShell
import app.spotter.ui.gallery.Samples
import app.spotter.ui.gallery.Still
import app.spotter.ui.screens.header
import app.spotter.ui.shell.LocalBackGesture
import app.spotter.ui.shell.Shell
import app.spotter.ui.stand.Expected
import app.spotter.ui.stand.Stand
import app.spotter.ui.stand.key
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import org.jetbrains.skia.Bitmap
import org.jetbrains.skia.Image
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** Back over the screen below, a sheet drawn down, a row swiped. */
class GestureTest {
    private val heard = mutableListOf<Happening>()
    private val gestures = Gestures()
    private val shell = object : Shell by NoShell {
        override fun send(what: Happening) {
            heard += what
        }
    }

    @Test
    fun backEndsOnTheScreenBelow() {
        val view = Samples.view("session-shared")
        val stand = stand(view)
        gestures.back()
        stand.settle()
        val went = heard.filterIsInstance<Happening.WentBack>().single()
        assertEquals(view.stack[1].header().key, went.value.to)
    }

    @Test
    fun backShowsTheScreenBelowAndMayBeThoughtBetterOf() {
        val stand = stand(Samples.view("session-shared"))
        val before = stand.picture()
        gestures.hold(0.5f) { throw CancellationException("the finger went back") }
        stand.settle()
        stand.pass(500)
        assertEquals(emptyList<Happening>(), heard)
        assertArrayEquals(before, stand.picture())
    }

    @Test
    fun backClosesASheetFirst() {
        val view = Samples.view("overview")
        val stand = stand(view)
        gestures.back()
        stand.settle()
        assertEquals(listOf(view.sheet?.screen?.header()?.key), dismissed())
    }

    @Test
    fun aSheetDrawnDownIsDismissed() {
        val view = Samples.view("overview")
        val stand = stand(view)
        stand.swipe(Offset(195f, 36f), Offset(195f, 80f))
        assertEquals(emptyList<String>(), dismissed())
        stand.swipe(Offset(195f, 36f), Offset(195f, 400f))
        assertEquals(listOf(view.sheet?.screen?.header()?.key), dismissed())
    }

    @Test
    fun aSheetLeavesInItsOwnTimeAndIsOutOfReachAtOnce() {
        val over = Samples.view("overview")
        val under = over.copy(rev = over.rev + 1u, sheet = null)
        val gone = Stand { Still(under, Look.LIGHT) }.picture()
        var view by mutableStateOf(over)
        val stand = Stand { Still(view, Look.LIGHT, shell) }
        view = under
        repeat(2) { stand.frame() }
        assertFalse("half gone", gone.contentEquals(stand.picture()))
        assertTrue("below it everything can be reached", stand.nodes().any { it.key.startsWith("level/") })
        assertFalse(stand.nodes().any { it.key == "close" })
        stand.pass(500)
        assertArrayEquals(gone, stand.picture())
    }

    @Test
    fun aBackGestureMovesTheSheetAloneAndMayBeThoughtBetterOf() {
        val held = CompletableDeferred<Unit>()
        val view = Samples.names.map(Samples::view).first { it.sheet?.size == SheetSize.HALF }
        val stand = stand(view)
        val before = stand.picture()
        val still = strip(stand)
        gestures.hold(0.5f) {
            held.await()
            throw CancellationException("the finger went back")
        }
        stand.settle()
        assertFalse("it follows the finger", before.contentEquals(stand.picture()))
        assertArrayEquals("what lies below stands still", still, strip(stand))
        held.complete(Unit)
        stand.settle()
        stand.pass(500)
        assertEquals(emptyList<String>(), dismissed())
        assertArrayEquals(before, stand.picture())
    }

    @Test
    fun aSwipeLaysBareWhatTheMenuHolds() {
        val view = Samples.view("gallery-parts")
        val swiped = Expected().view(view).swipes.first()
        val stand = stand(view, height = 6000)
        val row = stand.nodes().first { it.key == swiped.first }
        val from = row.boundsInWindow.center
        stand.swipe(from, from - Offset(180f, 0f))
        val bared = stand.nodes().single { it.key == "${swiped.second.key}/swipe" }
        stand.tap(bared.boundsInWindow.center)
        assertEquals(swiped.second.action, done().single().action)
        assertFalse(stand.nodes().any { it.key.endsWith("/swipe") })
    }

    @Test
    fun aTapIsDatedByTheFingersComingDown() {
        val stand = stand(Samples.view("score-card"))
        val level = stand.nodes().first { it.key.startsWith("level/1") }
        stand.tap(level.boundsInWindow.center, timeMs = 4321)
        assertEquals(4321, done().single().atMs)
    }

    private fun stand(view: View, height: Int = 844) = Stand(height = height) {
        CompositionLocalProvider(LocalBackGesture provides gestures) { Still(view, Look.LIGHT, shell) }
    }

    /** The uppermost lines of the window, which half a sheet does not cover. */
    private fun strip(stand: Stand): ByteArray {
        val whole = Image.makeFromEncoded(stand.picture())
        val pixels = Bitmap.makeFromImage(whole)
        return checkNotNull(pixels.readPixels()).copyOf(whole.width * BARE_LINES * BYTES)
    }

    private fun done(): List<Do> = heard.filterIsInstance<Happening.Do>().map { it.value }

    private fun dismissed() = heard.filterIsInstance<Happening.Dismissed>().map { it.value.key }

    private companion object {
        const val BARE_LINES = 120
        const val BYTES = 4
    }
}
