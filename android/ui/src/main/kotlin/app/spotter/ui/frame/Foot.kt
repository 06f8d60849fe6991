package app.spotter.ui.frame

import androidx.compose.foundation.layout.offset
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

    /** In pixels. */
    val height: Int get() = heights.values.sum()

    fun stands(name: String, height: Int) {
        heights[name] = height
    }

    fun leaves(name: String) {
        heights.remove(name)
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

/** Stands on the foot. */
internal fun Modifier.above(foot: Foot): Modifier = offset { IntOffset(0, -foot.height) }
