package app.spotter.platform

import android.os.SystemClock
import androidx.activity.compose.PredictiveBackHandler
import androidx.compose.runtime.Composable
import app.spotter.core.Core
import app.spotter.core.types.Happening
import app.spotter.ui.shell.BackGesture
import app.spotter.ui.shell.Shell
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.map

/** The core and the two clocks, for the screens. */
class PlatformShell(private val core: Core) : Shell {
    override fun send(what: Happening) = core.happen(what)

    override fun wallMs() = core.clock.nowMs()

    override fun upMs() = SystemClock.uptimeMillis()
}

/** Android's back gesture, with the screen below seen before it is let go. */
object PlatformBack : BackGesture {
    @Composable
    override fun Handle(enabled: Boolean, onGesture: suspend (Flow<Float>) -> Unit) =
        PredictiveBackHandler(enabled) { progress -> onGesture(progress.map { it.progress }) }
}
