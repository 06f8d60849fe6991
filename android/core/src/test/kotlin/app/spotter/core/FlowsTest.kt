package app.spotter.core

import app.spotter.flows.Flow
import app.spotter.flows.view.ViewShell
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized

/** All of `tests/flows` on the core in Kotlin, without a screen. */
@RunWith(Parameterized::class)
class FlowsTest(private val flow: Flow) {
    @Test
    fun `is lived through`() = flow.play({ ViewShell() })

    companion object {
        @JvmStatic
        @Parameterized.Parameters(name = "{0}")
        fun flows() = Flow.all()
    }
}
