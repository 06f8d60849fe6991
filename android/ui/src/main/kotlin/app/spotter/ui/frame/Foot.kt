package app.spotter.ui.frame

import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.unit.IntOffset

/** How high what stands at the bottom is: a toast covers no bar and no round button. */
@Stable
internal class Foot {
    private val heights = mutableStateMapOf<String, Int>()

    /** How high the tabs are, the window's edge below them included; in pixels. */
    val tabs: Int get() = heights[TABS] ?: 0

    /** The height of all of it, where the window's edge or a keyboard takes so much below; in pixels. */
    fun height(edge: Int): Int = maxOf(edge, tabs) + heights.filterKeys { it != TABS }.values.sum()

    fun stands(name: String, height: Int) {
        heights[name] = height
    }

    fun leaves(name: String) {
        heights.remove(name)
    }

    companion object {
        /** The name of the tabs: they alone stand at the window's edge, under the keyboard. */
        const val TABS = "tabs"
    }
}

/** The foot of this screen or sheet. */
internal val LocalFoot = staticCompositionLocalOf { Foot() }

/** Counts to the foot as long as it is there. */
@Composable
internal fun Modifier.atFoot(name: String): Modifier {
    val foot = LocalFoot.current
    DisposableEffect(foot, name) { onDispose { foot.leaves(name) } }
    return onSizeChanged { foot.stands(name, it.height) }
}

/** Stands on the foot, or on the keyboard, inside the window's edges. */
@Composable
internal fun Modifier.above(foot: Foot): Modifier {
    val safe = WindowInsets.safeDrawing
    return offset { IntOffset(0, -foot.height(safe.getBottom(this))) }
        .windowInsetsPadding(safe.only(WindowInsetsSides.Horizontal))
}
