package app.spotter

import app.spotter.core.Core
import app.spotter.core.types.Happening
import app.spotter.core.types.OpenedUrl
import app.spotter.core.types.Reachable
import app.spotter.platform.Front
import app.spotter.platform.Trips
import java.util.concurrent.atomic.AtomicBoolean

/** A core with what the platform's parts tell it. [start] is called once, with the first link. */
class Running(
    val core: Core,
    val front: Front,
    private val trips: Trips,
    private val parts: List<AutoCloseable>,
    private val start: (link: String) -> Unit,
) : AutoCloseable {
    private val begun = AtomicBoolean(false)
    private var seen = 0

    /** Whether the core takes it that somebody looks: a process begins that way. */
    private var inFront = true

    /** Whether a screen of ours can be seen. */
    val isSeen: Boolean get() = synchronized(this) { seen > 0 }

    /** The process has something to do: with a link, that is opened. Whether it began with this. */
    fun open(link: String = ""): Boolean {
        val begins = begun.compareAndSet(false, true)
        if (begins) {
            start(link)
        } else if (link.isNotEmpty()) {
            core.happen(Happening.OpenUrl(OpenedUrl(link)))
        }
        return begins
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
        if (!open()) core.happen(Happening.Reachable(Reachable(online = true)))
        rest()
        return !trips.failed
    }

    /** What was done without anybody looking is done: no socket stays open. */
    suspend fun rest() {
        core.idle()
        synchronized(this) {
            if (seen > 0) return
            leave(core::happen)
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
