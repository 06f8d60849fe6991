package app.spotter

import android.os.Looper
import android.provider.Settings
import android.view.accessibility.AccessibilityManager
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performTextInput
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** The window turns, the process ends: what was done and written stays. */
class LifecycleTest : AppTest() {
    @Test
    fun `turned in mid-card, the card stands where it stood`() {
        val scenario = launch()
        intoTheCard()
        val core = running.core
        scenario.recreate()
        settle()
        assertSame("one core for the process", core, running.core)
        see("2 of 8 scored")
    }

    @Test
    fun `turned in mid-word, the words are there`() {
        val scenario = launch()
        intoTheCard()
        write()
        scenario.recreate()
        settle()
        compose.onNode(hasSetTextAction() and hasText(WORDS)).assertExists()
    }

    @Test
    fun `killed in mid-card, no tap is lost`() {
        launch()
        intoTheCard()
        val core = running.core
        kill()
        launch()
        assertNotSame("another process", core, running.core)
        see("2 of 8 scored")
    }

    @Test
    fun `killed in mid-note, what was told is there`() {
        launch()
        intoTheCard()
        write()
        settle()
        kill()
        launch()
        see("2 of 8 scored")
        if (!sees(hasSetTextAction())) tap("Note")
        compose.onNode(hasSetTextAction() and hasText(WORDS)).assertExists()
    }

    @Test
    fun `put away in mid-word and killed, the words are there`() {
        val scenario = launch()
        intoTheCard()
        write()
        scenario.moveToState(androidx.lifecycle.Lifecycle.State.CREATED)
        settle()
        kill()
        launch()
        see("2 of 8 scored")
        compose.onNode(hasSetTextAction() and hasText(WORDS)).assertExists()
    }

    @Test
    fun `what changed in the phone's settings while the app was away is heard on the way back`() {
        val scenario = launch()
        scenario.moveToState(androidx.lifecycle.Lifecycle.State.CREATED)
        val reader = shadowOf(application.getSystemService(AccessibilityManager::class.java))
        reader.setTouchExplorationEnabled(true)
        Settings.Global.putFloat(application.contentResolver, Settings.Global.ANIMATOR_DURATION_SCALE, 0f)
        scenario.moveToState(androidx.lifecycle.Lifecycle.State.RESUMED)
        assertEquals(true, running.around.value?.screenReader)
        assertEquals(true, running.around.value?.reduceMotion)
    }

    @Test
    fun `a screen reader that is switched on while the app is open is heard at once`() {
        launch()
        assertEquals(false, running.around.value?.screenReader)
        val reader = shadowOf(application.getSystemService(AccessibilityManager::class.java))
        reader.setTouchExplorationEnabled(true)
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(true, running.around.value?.screenReader)
    }

    private fun intoTheCard() {
        tap("Try the sample")
        tap("Score it")
        repeat(2) { tapNode(tagged("level/1/")) }
        see("2 of 8 scored")
    }

    private fun write() {
        tap("Note")
        compose.onNode(hasSetTextAction()).performTextInput(WORDS)
    }

    private companion object {
        const val WORDS = "She asked before she gave."
    }
}
