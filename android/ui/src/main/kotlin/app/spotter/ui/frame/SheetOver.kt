package app.spotter.ui.frame

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.tween
import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.Orientation
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.gestures.draggable
import androidx.compose.foundation.gestures.rememberDraggableState
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.dismiss
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.spotter.core.types.SheetSize
import app.spotter.ui.shell.LocalReduceMotion
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Motion
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.lifted
import kotlinx.coroutines.launch

/**
 * A sheet over the stack: from below on a phone, a dialog where there is room. While it `leaves`, it
 * goes where it came from, and nothing of it can be reached.
 */
@Composable
fun SheetOver(
    title: String,
    size: SheetSize,
    isWide: Boolean,
    leaves: Boolean,
    backProgress: () -> Float,
    onDismiss: () -> Unit,
    onGone: () -> Unit,
    modifier: Modifier = Modifier,
    content: @Composable () -> Unit,
) {
    val palette = LocalPalette.current
    val still = LocalReduceMotion.current
    val shown = remember { Animatable(0f) }
    LaunchedEffect(shown, leaves) {
        shown.animateTo(if (leaves) 0f else 1f, tween(if (still) Motion.SHORT else Motion.LONG))
        if (leaves) onGone()
    }
    val scope = rememberCoroutineScope()
    val dragged = remember { Animatable(0f) }
    val far = with(LocalDensity.current) { FAR.dp.toPx() }
    BoxWithConstraints(modifier.fillMaxSize().outOfReach(leaves)) {
        val veil = if (palette.isDark) palette.paper.copy(alpha = 0.72f) else palette.ink.copy(alpha = 0.38f)
        Box(
            Modifier.fillMaxSize().testTag("veil").graphicsLayer { alpha = shown.value }.background(veil)
                .veiled(leaves, onDismiss),
        )
        val high = maxHeight
        val drag = rememberDraggableState { by ->
            scope.launch { dragged.snapTo((dragged.value + by).coerceAtLeast(0f)) }
        }
        Column(
            Modifier
                .align(if (isWide) Alignment.Center else Alignment.BottomCenter)
                .sheetSize(size, isWide, high)
                .graphicsLayer {
                    val hidden = if (still) 0f else 1f - shown.value
                    translationY = dragged.value + hidden * this.size.height
                    alpha = if (still) shown.value else 1f
                    val away = 1f - backProgress() * SHRINKS
                    scaleX = away
                    scaleY = away
                }
                .lifted(if (isWide) Round.dialog else Round.sheet, strong = true)
                .clip(if (isWide) Round.dialog else Round.sheet)
                .background(palette.paper)
                .windowInsetsPadding(insideSheet())
                // What lies beside the controls is still the sheet.
                .pointerInput(Unit) { detectTapGestures {} }
                .draggable(drag, Orientation.Vertical, enabled = !isWide && !leaves, onDragStopped = {
                    if (dragged.value > far) onDismiss() else dragged.animateTo(0f)
                })
                .semantics {
                    paneTitle = title
                    dismiss {
                        onDismiss()
                        true
                    }
                },
        ) {
            Grip(isWide)
            content()
        }
    }
}

/** For a screen reader and for keys; a finger is told nothing by whoever draws it. */
private fun Modifier.outOfReach(leaves: Boolean) =
    if (leaves) clearAndSetSemantics {}.focusProperties { canFocus = false } else this

private fun Modifier.veiled(leaves: Boolean, onDismiss: () -> Unit) =
    if (leaves) this else pointerInput(onDismiss) { detectTapGestures { onDismiss() } }

/** A dialog stands inside the window's edges; a sheet reaches to the lower one. */
@Composable
private fun Modifier.sheetSize(size: SheetSize, isWide: Boolean, room: Dp): Modifier {
    val safe = WindowInsets.safeDrawing
    if (isWide) {
        return windowInsetsPadding(safe).padding(32.dp).widthIn(max = 560.dp)
            .heightIn(min = 320.dp, max = minOf(736.dp, room - 64.dp))
    }
    val below = windowInsetsPadding(safe.only(WindowInsetsSides.Top)).padding(top = Space.large).fillMaxWidth()
    return when (size) {
        SheetSize.FULL -> below.height(room - Space.large)
        SheetSize.HALF -> below.heightIn(min = room / 2)
    }
}

/** Over the system's bars, what a camera cuts out, and the keyboard. */
@Composable
private fun insideSheet() = WindowInsets.safeDrawing.only(WindowInsetsSides.Bottom + WindowInsetsSides.Horizontal)

@Composable
private fun Grip(isWide: Boolean) {
    Box(Modifier.fillMaxWidth().height(if (isWide) Space.small else 22.dp), Alignment.Center) {
        if (!isWide) {
            Box(Modifier.size(width = 36.dp, height = 4.dp).background(LocalPalette.current.edge, Round.pill))
        }
    }
}

private const val SHRINKS = 0.1f
private const val FAR = 120
