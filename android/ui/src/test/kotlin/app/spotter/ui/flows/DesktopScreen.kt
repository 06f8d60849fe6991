package app.spotter.ui.flows

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.AnnotatedString
import app.spotter.core.Clock
import app.spotter.flows.Element
import app.spotter.flows.Screen
import app.spotter.ui.stand.Stand
import app.spotter.ui.stand.isClickable
import app.spotter.ui.stand.isDisabled
import app.spotter.ui.stand.isVisible
import app.spotter.ui.stand.key
import app.spotter.ui.stand.words

/** A finger, eyes and a keyboard at the real screens. */
class DesktopScreen(
    private val stand: Stand,
    private val clock: Clock,
    private val gestures: Gestures,
    private val isBusy: () -> Boolean,
) : Screen {
    private var lastPoint = Offset.Zero

    override fun elements(): List<Element> =
        stand.nodes().filter { it.isVisible && (it.words.isNotEmpty() || it.key.isNotEmpty()) }.map(::Seen)

    override fun tap(element: Element) {
        lastPoint = uncovered((element as Seen).node).boundsInWindow.center
        stand.tap(lastPoint, clock.steadyMs())
    }

    override fun tapAgain() = stand.tap(lastPoint, clock.steadyMs())

    /** What lies under the round button is scrolled from under it, as a person would. */
    private fun uncovered(node: SemanticsNode): SemanticsNode {
        if (!isCovered(node)) return node
        scrollBy(HALF * stand.height)
        val moved = checkNotNull(stand.nodes().find { it.id == node.id }) { "scrolled away: ${node.key}" }
        check(!isCovered(moved)) { "${node.key} is covered" }
        return moved
    }

    private fun isCovered(node: SemanticsNode): Boolean {
        val middle = node.boundsInWindow.center
        val nodes = stand.nodes()
        val at = nodes.indexOfFirst { it.id == node.id }
        return nodes.drop(at + 1).any { it.isClickable && middle in it.boundsInWindow }
    }

    override fun type(text: String) {
        val field = focused()
        val end = field.config.getOrNull(SemanticsProperties.EditableText)?.length ?: 0
        field.config.getOrNull(SemanticsActions.SetSelection)?.action?.invoke(end, end, false)
        text.forEach {
            field.config.getOrNull(SemanticsActions.InsertTextAtCursor)?.action?.invoke(AnnotatedString("$it"))
        }
        stand.frame()
    }

    override fun erase(characters: Int) {
        val field = focused()
        val held = field.config.getOrNull(SemanticsProperties.EditableText)?.text.orEmpty()
        field.config.getOrNull(SemanticsActions.SetText)?.action?.invoke(AnnotatedString(held.dropLast(characters)))
        stand.frame()
    }

    override fun enter() {
        focused().config.getOrNull(SemanticsActions.OnImeAction)?.action?.invoke()
        stand.settle()
    }

    private fun focused(): SemanticsNode = checkNotNull(
        stand.nodes().find {
            it.config.getOrNull(SemanticsProperties.Focused) == true && SemanticsActions.SetText in it.config
        },
    ) { "no field has the focus" }

    override fun back() {
        gestures.back()
        stand.settle()
    }

    override fun scroll(): Boolean {
        val range = scrolling()?.config?.getOrNull(SemanticsProperties.VerticalScrollAxisRange)
        if (range == null || range.value() >= range.maxValue()) return false
        scrollBy(MOST * stand.height)
        return true
    }

    override fun scrollToTop() {
        var left = FAR
        while (left > 0 && (scrolling()?.axis()?.value?.invoke() ?: 0f) > 0f) {
            scrollBy(-MOST * stand.height)
            left -= 1
        }
    }

    private fun scrollBy(by: Float) {
        scrolling()?.config?.getOrNull(SemanticsActions.ScrollBy)?.action?.invoke(0f, by)
        stand.settle()
    }

    private fun scrolling(): SemanticsNode? =
        stand.nodes().lastOrNull { it.axis() != null && SemanticsActions.ScrollBy in it.config }

    private fun SemanticsNode.axis() = config.getOrNull(SemanticsProperties.VerticalScrollAxisRange)

    override fun settle() {
        stand.settle()
        var left = FAR
        while (isBusy() && left > 0) {
            stand.pass(QUIET_MS)
            left -= 1
        }
    }

    override fun pass(ms: Long) = stand.pass(ms)

    private companion object {
        const val HALF = 0.5f
        const val MOST = 0.7f
        const val FAR = 60
        const val QUIET_MS = 50L
    }
}

/** Something on the screen, as it stood when it was looked for. */
private class Seen(val node: SemanticsNode) : Element {
    override val key = node.key
    override val words = node.words
    override val canBeTapped = (node.isClickable || SemanticsActions.SetText in node.config) && !node.isDisabled
}
