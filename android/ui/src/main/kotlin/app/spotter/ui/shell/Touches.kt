package app.spotter.ui.shell

import androidx.compose.runtime.Stable
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.pointer.PointerEventPass
import androidx.compose.ui.input.pointer.changedToDown
import androidx.compose.ui.input.pointer.pointerInput

/** When the finger came down: an action is dated by that, not by when it was lifted. */
@Stable
class Touches(private val upMs: () -> Long) {
    private var downMs: Long? = null

    /** When the touch under way began; now, where there is none (keyboard, screen reader). */
    fun atMs(): Long = downMs ?: upMs()

    /** Watches what goes through here, and takes nothing of it. */
    fun watch(modifier: Modifier): Modifier = modifier.pointerInput(this) {
        awaitPointerEventScope {
            while (true) {
                val first = awaitPointerEvent(PointerEventPass.Initial)
                first.changes.firstOrNull { it.changedToDown() }?.let { downMs = it.uptimeMillis }
                val last = awaitPointerEvent(PointerEventPass.Final)
                if (last.changes.none { it.pressed }) downMs = null
            }
        }
    }
}
