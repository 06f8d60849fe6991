package app.spotter

import android.content.Intent
import android.net.Uri
import android.os.Looper
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeTimeoutException
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.test.core.app.ActivityScenario
import androidx.test.core.app.ApplicationProvider
import app.spotter.core.Drawn
import app.spotter.core.types.View
import app.spotter.flows.Seen
import java.io.File
import org.junit.Rule
import org.robolectric.Shadows.shadowOf

/** Stories on the whole app: Application, Activity and the platform's own parts, over a vault of its own. */
abstract class AppTest : OnAndroid() {
    @get:Rule val compose = createEmptyComposeRule()

    val application: TestApplication get() = ApplicationProvider.getApplicationContext()
    val running: Running get() = application.running

    private var scenario: ActivityScenario<MainActivity>? = null

    /** Opens the app, by its icon or by a link. */
    fun launch(link: String? = null): ActivityScenario<MainActivity> {
        val intent = Intent(application, MainActivity::class.java)
        if (link != null) intent.setAction(Intent.ACTION_VIEW).setData(Uri.parse(link))
        return launch(intent)
    }

    fun launch(intent: Intent): ActivityScenario<MainActivity> {
        val begun = ActivityScenario.launch<MainActivity>(intent)
        scenario = begun
        settle()
        return begun
    }

    /** The process ends in the middle of whatever it did, and its window with it. */
    fun kill() {
        val vault = File(application.filesDir, "vault/spotter.redb")
        val asItIs = File(vault.path + ".killed")
        vault.copyTo(asItIs, overwrite = true)
        application.kill()
        scenario?.close()
        // What the window said at its end began a process anew, which is none of this story's.
        application.kill()
        check(asItIs.renameTo(vault))
    }

    /** Waits until the core has answered everything and it is drawn. */
    fun settle() {
        do {
            compose.waitUntil(PATIENCE_MS) {
                // What handlers do on the main thread.
                shadowOf(Looper.getMainLooper()).idle()
                running.core.busy.value == 0
            }
            compose.waitForIdle()
            compose.mainClock.advanceTimeBy(QUIET_MS)
        } while (running.core.busy.value != 0)
    }

    /** What is drawn. */
    fun view(): View = (running.core.drawn.value as Drawn.Now).view

    /** Taps what carries these words. */
    fun tap(words: String) {
        val found = shown().firstOrNull { it.canBeTapped && words in it.words }
        checkNotNull(found) { "\"$words\" cannot be tapped:\n${standing()}" }
        press(compose.onNode(SemanticsMatcher("\"$words\"") { it.id == found.id }))
    }

    /** Taps the control of this key. */
    fun tapKey(key: String) = press(compose.onNode(hasTestTag(key)))

    /** Taps the first that is like this. */
    fun tapNode(like: SemanticsMatcher) = press(compose.onAllNodes(like)[0])

    /** What carries a key that begins like this. */
    fun tagged(start: String) =
        SemanticsMatcher("tagged $start…") {
            it.config.getOrElse(SemanticsProperties.TestTag) { "" }.startsWith(start)
        }

    /** Does something with the window in front. */
    fun onActivity(act: (MainActivity) -> Unit) {
        checkNotNull(scenario) { "the app was not opened" }.onActivity(act)
    }

    /** Whether something like this is on the screen now. */
    fun sees(like: SemanticsMatcher): Boolean = compose.onAllNodes(like).fetchSemanticsNodes().isNotEmpty()

    /** Types into the field of this key. */
    fun type(key: String, text: String) {
        compose.onNode(hasTestTag(key)).performTextInput(text)
    }

    /** Waits until these words stand on the screen, drawn or spoken. */
    fun see(words: String) =
        try {
            compose.waitUntil(PATIENCE_MS) { reads(words) }
        } catch (late: ComposeTimeoutException) {
            throw AssertionError("\"$words\" does not stand on the screen:\n${standing()}", late)
        }

    /** Whether these words stand on the screen now. */
    fun reads(words: String): Boolean = shown().any { seen -> seen.words.any { words in it } }

    private fun standing() = shown().joinToString("\n") { "${it.key} ${it.words}" }

    private fun shown() = Seen.under(compose.onAllNodes(isRoot()).fetchSemanticsNodes().last())

    private fun press(node: SemanticsNodeInteraction) {
        // Between two taps of a person.
        compose.mainClock.advanceTimeBy(BETWEEN_MS)
        runCatching { node.performScrollTo() }
        node.performClick()
        settle()
    }

    private companion object {
        const val PATIENCE_MS = 10_000L
        const val QUIET_MS = 300L
        const val BETWEEN_MS = 300L
    }
}
