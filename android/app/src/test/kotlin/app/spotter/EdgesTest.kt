package app.spotter

import android.graphics.Insets
import android.view.View
import android.view.WindowInsets
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasScrollAction
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** What the system draws over our window covers nothing that can be touched. */
class EdgesTest : AppTest() {
    @Test
    fun `everything in a sheet can be reached above the system's bar`() {
        launch()
        tap("Try the sample")
        tap("Score it")
        tapKey("overview")
        assertTrue("there is something to cover", lowest(hasClickAction()) > HEIGHT - BAR)
        around(bar = BAR)
        assertTrue("${lowest(hasClickAction())}", lowest(hasClickAction()) <= HEIGHT - BAR)
    }

    @Test
    fun `a keyboard over the tabs takes its own height from the page, not theirs as well`() {
        launch()
        tap("Try the sample")
        tapKey("close")
        around(keyboard = KEYBOARD)
        assertEquals(HEIGHT - KEYBOARD, lowest(hasScrollAction()))
    }

    private fun lowest(like: SemanticsMatcher): Float =
        compose.onAllNodes(like).fetchSemanticsNodes().maxOf { it.boundsInRoot.bottom }

    private fun around(bar: Int = 0, keyboard: Int = 0) {
        onActivity {
            val insets =
                WindowInsets
                    .Builder()
                    .setInsets(WindowInsets.Type.navigationBars(), Insets.of(0, 0, 0, bar))
                    .setInsets(WindowInsets.Type.ime(), Insets.of(0, 0, 0, keyboard))
                    .build()
            it.findViewById<View>(android.R.id.content).dispatchApplyWindowInsets(insets)
        }
        settle()
    }

    private companion object {
        const val HEIGHT = 844f

        /** Higher than any, so that more lies under it. */
        const val BAR = 300
        const val KEYBOARD = 320
    }
}
