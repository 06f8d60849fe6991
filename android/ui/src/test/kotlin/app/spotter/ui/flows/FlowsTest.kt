package app.spotter.ui.flows

import app.spotter.flows.Flow
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized
import org.junit.runners.Parameterized.Parameters

/** Every flow and journey on the real screens, over the real core, vault, network and server. */
@RunWith(Parameterized::class)
class FlowsTest(private val flow: Flow) {
    @Test
    fun isLivedThrough() = flow.play({ DesktopShell() })

    companion object {
        @JvmStatic
        @Parameters(name = "{0}")
        fun flows(): List<Flow> = Flow.all()
    }
}
