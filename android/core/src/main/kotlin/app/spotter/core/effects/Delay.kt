package app.spotter.core.effects

import app.spotter.core.Clock
import app.spotter.core.types.TimerOperation
import app.spotter.core.types.TimerOutput
import kotlinx.coroutines.delay

/** Wakes the core after so long by the process's own clock. */
class Delay(private val clock: Clock) : Handler<TimerOperation, TimerOutput> {
    override suspend fun handle(operation: TimerOperation): TimerOutput {
        delay(operation.afterMs.toLong())
        return TimerOutput(clock.nowMs())
    }
}
