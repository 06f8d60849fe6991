package app.spotter.flows

import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.lifecycle.Lifecycle
import androidx.test.core.app.ActivityScenario
import androidx.test.core.app.ApplicationProvider
import app.spotter.MainActivity
import app.spotter.Running
import app.spotter.TestApplication
import app.spotter.core.Core
import app.spotter.core.types.Happening
import app.spotter.platform.Front
import app.spotter.platform.Trips
import app.spotter.platform.surroundings

/**
 * A phone's screen under Robolectric: the real Activity over the phone's core. Of several phones
 * one lies in the hand at a time, the others with their screen covered.
 */
class ActivityShell(private val compose: ComposeTestRule) : Shell {
    private val application = ApplicationProvider.getApplicationContext<TestApplication>()
    private var scenario: ActivityScenario<MainActivity>? = null
    private var screen: ActivityScreen? = null

    override fun begin(core: Core): Screen {
        val trips = Trips { error("the phone's own network is used") }
        // The phone starts its core when it has a screen; without a word before, the splash would stay for ever.
        val running =
            Running(core, Front(), trips, emptyList()) {
                core.happen(Happening.Foreground)
                surroundings(application)
            }
        application.becomes(running)
        inHand?.cover()
        val begun = ActivityScenario.launch(MainActivity::class.java)
        scenario = begun
        inHand = this
        return ActivityScreen(compose, begun, core.clock, ::take).also { screen = it }
    }

    override fun end() {
        take()
        scenario?.close()
        scenario = null
        inHand = null
        // The core is the phone's own, which ends it.
        application.becomes(null)
    }

    /** Into the hand, and the other one out of it. */
    private fun take() {
        if (inHand === this) return
        inHand?.cover()
        inHand = this
        scenario?.moveToState(Lifecycle.State.RESUMED)
    }

    private fun cover() {
        scenario?.moveToState(Lifecycle.State.STARTED)
    }

    companion object {
        private var inHand: ActivityShell? = null

        /** A new test: nobody holds anything. */
        fun reset() {
            inHand = null
        }
    }
}
