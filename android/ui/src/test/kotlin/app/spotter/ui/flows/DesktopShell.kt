package app.spotter.ui.flows

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import app.spotter.core.Core
import app.spotter.core.Drawn
import app.spotter.core.types.Happening
import app.spotter.flows.Screen
import app.spotter.flows.Shell as FlowShell
import app.spotter.ui.App
import app.spotter.ui.shell.LocalBackGesture
import app.spotter.ui.shell.Shell as UiShell
import app.spotter.ui.shell.Standing
import app.spotter.ui.stand.Stand
import app.spotter.ui.theme.SpotterTheme

/** The real screens over a core, on the desktop's Compose. */
class DesktopShell : FlowShell {
    private var stand: Stand? = null

    override fun begin(core: Core): Screen {
        val back = Gestures()
        var standing: Standing? = null
        val shell = CoreShell(core)
        val begun = Stand {
            val drawn by core.drawn.collectAsState()
            CompositionLocalProvider(LocalBackGesture provides back) {
                SpotterTheme(dark = false) {
                    when (val now = drawn) {
                        Drawn.Starting -> Unit
                        is Drawn.Now -> App(now.view, shell, onStanding = { standing = it })
                        is Drawn.Stopped -> error(now.report)
                    }
                }
            }
        }
        stand = begun
        return DesktopScreen(begun, core.clock, back) { standing?.isBusy == true }
    }

    override fun end() {
        stand?.close()
        stand = null
    }
}

/** The core's side of the screens. */
private class CoreShell(private val core: Core) : UiShell {
    override fun send(what: Happening) = core.happen(what)

    override fun wallMs(): Long = core.clock.nowMs()

    override fun upMs(): Long = core.clock.steadyMs()
}
