package app.spotter.core

import java.util.TimeZone

/** The only time a shell tells the core. */
interface Clock {
    /** Milliseconds since 1970. */
    fun nowMs(): Long

    /** Minutes east of UTC, now. */
    fun utcOffsetMin(): Int

    /** Milliseconds on a clock that does not jump. */
    fun steadyMs(): Long
}

/** The machine's own. */
object SystemClock : Clock {
    override fun nowMs() = System.currentTimeMillis()

    override fun utcOffsetMin() = TimeZone.getDefault().getOffset(nowMs()) / MS_PER_MIN

    override fun steadyMs() = System.nanoTime() / NS_PER_MS

    private const val MS_PER_MIN = 60_000
    private const val NS_PER_MS = 1_000_000
}
