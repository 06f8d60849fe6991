package app.spotter

import android.view.KeyEvent
import android.view.inputmethod.EditorInfo
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.performClick
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Test
import org.robolectric.shadows.ShadowSystemClock

/** Keyboards: those of plastic, and the one on the screen. */
class KeyboardTest : AppTest() {
    @Test
    fun `digits and N score, but not while somebody writes`() {
        launch()
        tap("Try the sample")
        tap("Score it")
        press(KeyEvent.KEYCODE_1)
        see("1 of 8 scored")
        val second = criterion()
        press(KeyEvent.KEYCODE_N)
        val third = criterion()
        assertNotEquals("not seen, and on", second, third)
        tap("Note")
        compose.onNode(hasSetTextAction()).performClick()
        press(KeyEvent.KEYCODE_1)
        assertEquals("the field took it", third, criterion())
        see("2 of 8 scored")
    }

    @Test
    fun `the return key says what it does`() {
        launch()
        tap("Join with a code")
        tapKey("join/code")
        val asked = EditorInfo()
        val window = compose.onAllNodes(isRoot()).fetchSemanticsNodes().last().root as ViewRootForTest
        compose.runOnUiThread { window.view.onCreateInputConnection(asked) }
        assertEquals("Next", asked.actionLabel)
        assertEquals(EditorInfo.IME_ACTION_GO, asked.actionId)
    }

    private fun criterion(): String {
        val card = view().stack.first() as Screen.ScoreCard
        return (card.value.body as ScoreCardBody.Single).value.key
    }

    private fun press(key: Int) {
        // The clock that keys are timed by: two at one moment are a bounce.
        ShadowSystemClock.advanceBy(Duration.ofMillis(BETWEEN_MS))
        onActivity {
            it.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, key))
            it.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, key))
        }
        settle()
    }

    private companion object {
        const val BETWEEN_MS = 1_000L
    }
}
