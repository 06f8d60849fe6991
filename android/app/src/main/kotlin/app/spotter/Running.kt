package app.spotter

import app.spotter.core.Core
import app.spotter.core.types.Environment
import app.spotter.core.types.Happening
import app.spotter.core.types.OpenedUrl
import app.spotter.core.types.Reachable
import app.spotter.platform.Front
import app.spotter.platform.Trips
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/**
 * A core with what the platform's parts tell it. [start] is called once, with the first link; it
 * gives the surroundings that it told.
 */
class Running(
    val core: Core,
    val front: Front,
    private val trips: Trips,
    private val parts: List<AutoCloseable>,
    private val start: (link: String) -> Environment,
) : AutoCloseable {
    private var seen = 0

    /** Whether the core takes it that somebody looks: a process begins that way. */
    private var inFront = true

    private val told = MutableStateFlow<Environment?>(null)

    /** The person's habits and needs, as the core knows them; none before the process began. */
    val around: StateFlow<Environment?> = told.asStateFlow()

    /**
     * The process has something to do: with a link, that is opened. Whether it began with this; where
     * nobody [looks], for a job or a button of a notification, the core is told so at once.
     */
    @Synchronized
    fun open(link: String = "", looks: Boolean = true): Boolean {
        val begins = told.value == null
        if (begins) {
            told.value = start(link)
            if (!looks) leave(core::happen)
        } else if (link.isNotEmpty()) {
            core.happen(Happening.OpenUrl(OpenedUrl(link)))
        }
        return begins
    }

    /** What is around the person is this now. The core hears of it where it is something new. */
    @Synchronized
    fun around(now: Environment) {
        if (now == told.value) return
        told.value = now
        core.happen(Happening.Environment(now))
    }

    /** The screen came. The core hears of it unless it took that for granted. */
    @Synchronized
    fun came() {
        seen += 1
        if (inFront) return
        inFront = true
        core.happen(Happening.Foreground)
    }

    /** The screen went; [again] when it will be back at once. What it still holds it says by [say]. */
    @Synchronized
    fun went(again: Boolean, say: (Happening) -> Unit) {
        seen -= 1
        if (seen == 0 && !again) leave(say)
    }

    /**
     * One round trip without anybody looking: what waits is sent, what is new comes. Whether the
     * server was reached, or did not have to be.
     */
    suspend fun sync(): Boolean {
        trips.forget()
        // A process that begins goes to the server of its own accord.
        if (!open(looks = false)) core.happen(Happening.Reachable(Reachable(online = true)))
        rest()
        return !trips.failed
    }

    /** What was done without anybody looking is done, or was cut off: no socket stays open. */
    suspend fun rest() {
        try {
            core.idle()
        } finally {
            synchronized(this) { if (seen == 0) leave(core::happen) }
        }
        core.idle()
    }

    /** As the end of the process, which on a phone nobody hears of. */
    override fun close() {
        core.close()
        parts.forEach(AutoCloseable::close)
    }

    private fun leave(say: (Happening) -> Unit) {
        inFront = false
        say(Happening.Background)
    }
}
