package app.spotter.flows

import app.spotter.core.Clock
import java.util.concurrent.atomic.AtomicLong

/** A clock that a test moves: one for everybody in a town. It starts at the server's own time. */
class VirtualClock(private val start: Long = System.currentTimeMillis()) : Clock {
    private val now = AtomicLong(start)

    override fun nowMs() = now.get()

    override fun utcOffsetMin() = UTC_OFFSET_MIN

    override fun steadyMs() = nowMs() - start

    /** Moves it forward to this time, never back. */
    fun reach(ms: Long) {
        now.updateAndGet { maxOf(it, ms) }
    }

    /** Moves it forward. */
    fun pass(ms: Long) {
        now.addAndGet(ms)
    }

    private companion object {
        const val UTC_OFFSET_MIN = 60
    }
}
