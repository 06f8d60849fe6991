package app.spotter.ui.frame

import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.AnchoredDraggableState
import androidx.compose.foundation.gestures.DraggableAnchors
import androidx.compose.foundation.gestures.Orientation
import androidx.compose.foundation.gestures.anchoredDraggable
import androidx.compose.foundation.gestures.snapTo
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Tone
import app.spotter.ui.control.press
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Type
import kotlin.math.roundToInt
import kotlinx.coroutines.launch

private enum class Swipe { CLOSED, OPEN }

/** What a swipe towards the start lays bare, at most two; the row's menu does the same. */
@Composable
fun Swiped(
    controls: List<Control>,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
    content: @Composable () -> Unit,
) {
    if (controls.isEmpty()) return Box(modifier) { content() }
    val state = remember { AnchoredDraggableState(Swipe.CLOSED) }
    val width = with(LocalDensity.current) { WIDTH.toPx() } * controls.size
    LaunchedEffect(width) {
        state.updateAnchors(
            DraggableAnchors {
                Swipe.CLOSED at 0f
                Swipe.OPEN at -width
            },
        )
    }
    val shows by remember(state) { derivedStateOf { !state.offset.isNaN() && state.offset < -1f } }
    val scope = rememberCoroutineScope()
    Box(modifier.clipToBounds().anchoredDraggable(state, Orientation.Horizontal)) {
        if (shows) {
            Row(Modifier.matchParentSize(), horizontalArrangement = Arrangement.End) {
                controls.forEach { control ->
                    Bared(control) {
                        scope.launch { state.snapTo(Swipe.CLOSED) }
                        onAction(it)
                    }
                }
            }
        }
        Box(
            Modifier
                .offset { IntOffset(state.offset.takeUnless(Float::isNaN)?.roundToInt() ?: 0, 0) }
                .background(LocalPalette.current.card),
        ) { content() }
    }
}

@Composable
private fun Bared(control: Control, onAction: (Control) -> Unit) {
    val palette = LocalPalette.current
    val warns = control.tone == Tone.WARN
    Box(
        Modifier
            .width(WIDTH)
            .fillMaxHeight()
            .background(if (warns) palette.warn else palette.blue)
            .press(control.copy(key = "${control.key}/swipe"), { onAction(control) }),
        Alignment.Center,
    ) {
        Text(
            control.label,
            color = if (warns) palette.card else palette.onBlue,
            style = Type.secondStrong,
            textAlign = TextAlign.Center,
        )
    }
}

private val WIDTH = 96.dp
