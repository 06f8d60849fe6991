package app.spotter.ui.frame

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.tween
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.spotter.ui.theme.Motion
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.withContext

/** How far a back gesture is; what leaves by it does so in its own time, from the shape it then has. */
@Stable
class BackState(private val leavesMs: Int = 0) {
    internal val progress = Animatable(0f)

    /** Follows a gesture to its end, then says so; goes back where the person thinks better of it. */
    suspend fun follow(gesture: Flow<Float>, onBack: () -> Unit) {
        try {
            gesture.collect { progress.snapTo(it) }
            onBack()
            if (leavesMs == 0) progress.snapTo(0f) else progress.animateTo(0f, tween(leavesMs))
        } catch (cancelled: CancellationException) {
            withContext(NonCancellable) { progress.animateTo(0f, tween(Motion.SHORT)) }
            throw cancelled
        }
    }
}

/** The top screen; while a back gesture is under way, over the screen below it. */
@Composable
fun BackOver(
    back: BackState,
    modifier: Modifier = Modifier,
    below: @Composable () -> Unit,
    top: @Composable () -> Unit,
) {
    val moves by remember(back) { derivedStateOf { back.progress.value > 0f } }
    val side = if (LocalLayoutDirection.current == LayoutDirection.Rtl) -1f else 1f
    Box(modifier) {
        if (moves) Box(Modifier.clearAndSetSemantics {}) { below() }
        Box(
            Modifier.graphicsLayer {
                val far = back.progress.value
                scaleX = 1f - far * SHRINKS
                scaleY = 1f - far * SHRINKS
                translationX = side * far * 24.dp.toPx()
                clip = far > 0f
                shape = RoundedCornerShape((28 * far).dp)
            },
        ) { top() }
    }
}

private const val SHRINKS = 0.1f
