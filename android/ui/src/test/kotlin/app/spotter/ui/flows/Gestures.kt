package app.spotter.ui.flows

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.rememberUpdatedState
import app.spotter.ui.shell.BackGesture
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.flowOf

/** A back gesture that a test makes. */
class Gestures : BackGesture {
    private val made = Channel<Flow<Float>>(Channel.UNLIMITED)
    private var enabled = false

    /** The gesture to its end; nothing where there is nowhere to go. */
    fun back() {
        if (enabled) made.trySend(flowOf(0.2f, 0.6f, 1f))
    }

    /** The gesture as far as this, held until `release`. */
    fun hold(until: Float, release: suspend () -> Unit) {
        made.trySend(
            flow {
                emit(until)
                release()
            },
        )
    }

    @Composable
    override fun Handle(enabled: Boolean, onGesture: suspend (Flow<Float>) -> Unit) {
        val follow = rememberUpdatedState(onGesture)
        DisposableEffect(enabled) {
            this@Gestures.enabled = enabled
            onDispose { this@Gestures.enabled = false }
        }
        LaunchedEffect(Unit) { for (gesture in made) follow.value(gesture) }
    }
}
