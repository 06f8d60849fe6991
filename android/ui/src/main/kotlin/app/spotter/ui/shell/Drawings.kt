package app.spotter.ui.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.NonRestartableComposable
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf

/** Counts what was drawn again: for a test, which puts one here. */
class Drawings {
    private val counts = LinkedHashMap<String, Int>()

    /** How often each part was drawn again since `reset`. */
    val again: Map<String, Int> get() = counts

    /** Forgets what was counted. */
    fun reset() = counts.clear()

    internal fun count(part: String) {
        counts[part] = (counts[part] ?: 0) + 1
    }
}

/** Where drawings are counted, if anywhere. */
val LocalDrawings = staticCompositionLocalOf<Drawings?> { null }

/** Says that a part was drawn again; its first drawing does not count. */
@Composable
@NonRestartableComposable
internal fun Drawn(part: String) {
    val drawings = LocalDrawings.current ?: return
    val first = remember { booleanArrayOf(true) }
    SideEffect {
        if (!first[0]) drawings.count(part)
        first[0] = false
    }
}
