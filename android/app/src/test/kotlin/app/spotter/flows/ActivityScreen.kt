package app.spotter.flows

import android.view.MotionEvent
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.platform.ViewRootForTest
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.isFocused
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.compose.ui.test.performImeAction
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextInputSelection
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.text.TextRange
import androidx.test.core.app.ActivityScenario
import app.spotter.MainActivity
import app.spotter.core.Clock

/** The Activity's screen as a finger knows it: through what accessibility knows, and real touches. */
class ActivityScreen(
    private val compose: ComposeTestRule,
    private val scenario: ActivityScenario<MainActivity>,
    private val clock: Clock,
    private val take: () -> Unit
) : Screen {
    private var lastPoint: Offset? = null

    override fun elements(): List<Element> {
        take()
        compose.waitForIdle()
        return Seen.under(top())
    }

    override fun tap(element: Element) {
        take()
        val seen = element as Seen
        if (seen.scrolls) node(seen.id).performScrollTo()
        compose.waitForIdle()
        uncover(seen)
        val node = node(seen.id).fetchSemanticsNode()
        lastPoint = node.boundsInRoot.center
        touch(node.boundsInRoot.center)
    }

    override fun tapAgain() {
        take()
        touch(checkNotNull(lastPoint) { "nothing was tapped yet" })
    }

    /** Down and up in the window on top, dated by the clock that the flow moves. */
    private fun touch(at: Offset) {
        val window = (top().root as ViewRootForTest).view
        val downMs = clock.steadyMs()
        for ((action, ms) in listOf(MotionEvent.ACTION_DOWN to downMs, MotionEvent.ACTION_UP to downMs + 1)) {
            val event = MotionEvent.obtain(downMs, ms, action, at.x, at.y, 0)
            window.dispatchTouchEvent(event)
            event.recycle()
        }
        compose.waitForIdle()
    }

    override fun type(text: String) {
        take()
        val field = focused()
        val end = field.fetchSemanticsNode().config[SemanticsProperties.EditableText].length
        field.performTextInputSelection(TextRange(end))
        field.performTextInput(text)
    }

    override fun erase(characters: Int) {
        take()
        val field = focused()
        val text = field.fetchSemanticsNode().config[SemanticsProperties.EditableText].text
        field.performTextReplacement(text.dropLast(characters))
    }

    override fun enter() {
        take()
        focused().performImeAction()
    }

    override fun back() {
        take()
        scenario.onActivity { it.onBackPressedDispatcher.onBackPressed() }
    }

    override fun scroll(): Boolean = scroll { range -> range.value() < range.maxValue() }

    override fun scrollToTop() {
        while (scroll(up = true) { range -> range.value() > 0f }) compose.waitForIdle()
    }

    override fun settle() {
        take()
        compose.waitForIdle()
        // A field's quiet and a settling row end by the shell's own clock.
        while (isBusy()) {
            compose.mainClock.advanceTimeBy(STEP_MS)
            compose.waitForIdle()
        }
    }

    override fun pass(ms: Long) {
        take()
        compose.mainClock.advanceTimeBy(ms)
        compose.waitForIdle()
    }

    /** What lies under the round button is scrolled from under it, as a person would. */
    private fun uncover(seen: Seen) {
        val all = Seen.all(top())
        val node = all.first { it.id == seen.id }
        val above = all.drop(all.indexOf(node) + 1).filter { SemanticsActions.OnClick in it.config }
        val isCovered = above.any { node.boundsInRoot.center in it.boundsInRoot && it.parent?.id != node.id }
        if (isCovered) scroll()
    }

    private fun isBusy(): Boolean {
        var busy = false
        scenario.onActivity { busy = it.standing?.isBusy == true }
        return busy
    }

    /** A menu or a question has a window of its own, above the others. */
    private fun top(): SemanticsNode = compose.onAllNodes(isRoot()).fetchSemanticsNodes().last()

    private fun node(id: Int): SemanticsNodeInteraction =
        compose.onNode(SemanticsMatcher("node $id") { it.id == id })

    private fun focused() = compose.onNode(isFocused() and hasSetTextAction())

    private fun scroll(
        up: Boolean = false,
        can: (androidx.compose.ui.semantics.ScrollAxisRange) -> Boolean
    ): Boolean {
        take()
        val scrolls = { node: SemanticsNode ->
            val range = node.config.getOrNull(SemanticsProperties.VerticalScrollAxisRange)
            range != null && can(range) && node.config.getOrNull(SemanticsActions.ScrollBy) != null
        }
        val found = Seen.all(top()).lastOrNull(scrolls) ?: return false
        val by = found.size.height * PART * if (up) -1 else 1
        node(found.id).performSemanticsAction(SemanticsActions.ScrollBy) { it(0f, by) }
        compose.waitForIdle()
        return true
    }

    private companion object {
        const val STEP_MS = 50L

        /** Less than a window, so that nothing is jumped over. */
        const val PART = 0.6f
    }
}
