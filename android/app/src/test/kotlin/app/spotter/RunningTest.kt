package app.spotter

import androidx.test.core.app.ApplicationProvider
import app.spotter.core.types.Happening
import app.spotter.platform.Front
import app.spotter.platform.Trips
import app.spotter.platform.surroundings
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Test

/** What the core hears of screens that come and go. */
class RunningTest : OnAndroid() {
    private val application: TestApplication get() = ApplicationProvider.getApplicationContext()

    @Test
    fun `of a beginning, a turn and a way back, only the way back is told`() {
        val core = application.running.core
        val running =
            Running(core, Front(), Trips { error("nothing is asked") }, emptyList()) { surroundings(application) }

        // The phone says by itself that there is a network.
        val before = runBlocking { core.idle() }.let { core.taken.value }

        fun told(): Long = runBlocking { core.idle() }.let { core.taken.value - before }
        running.open()
        running.came()
        assertEquals("a process begins in front: nothing comes between it and its store", 0L, told())
        running.went(again = true, core::happen)
        running.came()
        assertEquals("a window that turns never went", 0L, told())
        val said = mutableListOf<Happening>()
        running.went(again = false) { said += it }
        assertEquals(listOf(Happening.Background), said)
        running.came()
        assertNotEquals("it is back", 0L, told())
    }

    @Test
    fun `a beginning that nobody looks at is told, and so is a look at it`() {
        val core = application.running.core
        val running =
            Running(core, Front(), Trips { error("nothing is asked") }, emptyList()) { surroundings(application) }
        val before = runBlocking { core.idle() }.let { core.taken.value }

        fun told(): Long = runBlocking { core.idle() }.let { core.taken.value - before }
        running.open(looks = false)
        assertEquals("away", 1L, told())
        running.came()
        assertEquals("and back", 2L, told())
    }

    @Test
    fun `what is around the person is told when it is something new`() {
        val core = application.running.core
        val running =
            Running(core, Front(), Trips { error("nothing is asked") }, emptyList()) { surroundings(application) }
        running.open()
        val before = runBlocking { core.idle() }.let { core.taken.value }

        fun told(): Long = runBlocking { core.idle() }.let { core.taken.value - before }
        running.around(surroundings(application))
        assertEquals(0L, told())
        running.around(surroundings(application).copy(screenReader = true))
        assertEquals(1L, told())
    }
}
