package app.spotter.flows

import app.spotter.core.Clock
import app.spotter.core.effects.Handler
import app.spotter.core.types.TimerOperation
import app.spotter.core.types.TimerOutput
import kotlinx.coroutines.CompletableDeferred

/** Timers of one process by a clock that a test moves: none goes off by itself. */
internal class VirtualTimers(private val clock: Clock) : Handler<TimerOperation, TimerOutput> {
    private class Timer(val due: Long, val gate: CompletableDeferred<Unit>)

    private val waiting = mutableListOf<Timer>()

    override suspend fun handle(operation: TimerOperation): TimerOutput {
        val timer = Timer(clock.nowMs() + operation.afterMs.toLong(), CompletableDeferred())
        synchronized(waiting) { waiting += timer }
        timer.gate.await()
        return TimerOutput(clock.nowMs())
    }

    /** Takes the first that is due by then; of two the one that was asked for first. */
    fun next(until: Long): Due? =
        synchronized(waiting) {
            val first = waiting.minByOrNull { it.due }?.takeIf { it.due <= until } ?: return null
            waiting -= first
            Due(first.due) { first.gate.complete(Unit) }
        }

    /** A timer whose time has come once the clock shows [at]. */
    class Due(val at: Long, val goOff: () -> Unit)
}
