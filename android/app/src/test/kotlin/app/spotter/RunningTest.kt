package app.spotter

import androidx.test.core.app.ApplicationProvider
import app.spotter.platform.Front
import app.spotter.platform.Trips
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Test

/** What the core hears of screens that come and go. */
class RunningTest : OnAndroid() {
    private val application: TestApplication get() = ApplicationProvider.getApplicationContext()

    @Test
    fun `of a beginning, a turn and a way back, only the way back is told`() {
        val core = application.running.core
        val running = Running(core, Front(), Trips { error("nothing is asked") }, emptyList()) {}

        // The phone says by itself that there is a network.
        val before = runBlocking { core.idle() }.let { core.taken.value }

        fun told(): Long = runBlocking { core.idle() }.let { core.taken.value - before }
        running.open()
        running.came()
        assertEquals("a process begins in front: nothing comes between it and its store", 0, told())
        running.went(again = true, core::happen)
        running.came()
        assertEquals("a window that turns never went", 0, told())
        running.went(again = false, core::happen)
        assertEquals("it went", 1, told())
        running.came()
        assertEquals("it is back", 2, told())
    }
}
