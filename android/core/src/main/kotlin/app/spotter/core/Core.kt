package app.spotter.core

import app.spotter.core.effects.Answering
import app.spotter.core.effects.Handlers
import app.spotter.core.ffi.Core as Bridge
import app.spotter.core.ffi.CoreException
import app.spotter.core.types.Effect
import app.spotter.core.types.Event
import app.spotter.core.types.Happening
import app.spotter.core.types.Request
import app.spotter.core.types.Requests
import app.spotter.core.types.ShellEvent
import app.spotter.core.types.View
import com.novi.serde.DeserializationError
import java.util.concurrent.Executors
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.cancel
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

/**
 * The one core of a process: events go in, requests are handed to their handlers, and each answer
 * goes back in exactly once.
 *
 * One thread owns the bridge. It takes what waits, reads the view if that changed, and then hands
 * requests over, which run beside each other and beside it. So an eye waits for nothing but the
 * core: not for disk or network, and not for the threads that they wake. At most one view is being
 * read, and the newest wins. [happen] may be called from any thread and never waits.
 */
class Core(
    handlers: Handlers,
    val clock: Clock = SystemClock
) : AutoCloseable {
    private val bridge = Bridge()
    private val thread = Executors.newSingleThreadExecutor(::named).asCoroutineDispatcher()
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    private val inputs = Channel<Input>(Channel.UNLIMITED)
    private val shown = MutableStateFlow<Drawn>(Drawn.Starting)
    private val owed = Busy()
    private val answering = Answering(handlers, scope, owed, ::answer, ::stop)
    private val asked = ArrayList<Request>()
    private var viewIsStale = false

    /** What to draw. */
    val drawn: StateFlow<Drawn> = shown.asStateFlow()

    /** Events not taken, requests unanswered and views not shown; sockets and timers not counted. */
    val busy: StateFlow<Int> get() = owed.count

    /** How many events and answers were taken so far. */
    val taken: StateFlow<Long> get() = owed.taken

    init {
        scope.launch(thread) { run() }
    }

    /** Tells the core what happened. */
    fun happen(what: Happening) {
        val event = ShellEvent(clock.nowMs(), clock.utcOffsetMin(), what)
        put(Input.Happened(Event.Shell(event).bincodeSerialize()))
    }

    /** Waits until nothing is owed. */
    suspend fun idle() {
        busy.first { it == 0 }
    }

    /** Ends what runs; nothing is answered and nothing reaches the core any more. */
    override fun close() {
        inputs.close()
        scope.cancel()
        // Behind whatever the thread is at.
        thread.executor.execute(bridge::close)
        thread.close()
    }

    private fun answer(
        request: UInt,
        output: ByteArray
    ) = put(Input.Answered(request, output))

    private fun put(input: Input) {
        owed.begin()
        // After `close` nobody listens, as in a process that has ended.
        if (inputs.trySend(input).isFailure) owed.end()
    }

    private suspend fun run() {
        for (first in inputs) {
            take(first)
            var count = 1
            // What waits already is taken before the view is read, but not for ever.
            while (count < TOGETHER_MAX) {
                take(inputs.tryReceive().getOrNull() ?: break)
                count += 1
            }
            if (viewIsStale) draw()
            asked.forEach(answering::begin)
            asked.clear()
            owed.took(count)
        }
    }

    private fun take(input: Input) =
        understood {
            val bytes =
                when (input) {
                    is Input.Happened -> bridge.update(input.event)
                    is Input.Answered -> bridge.resolve(input.request, input.output)
                }
            for (request in Requests.bincodeDeserialize(bytes).value) {
                if (request.effect is Effect.Render) viewIsStale = true else asked += request
            }
        }

    private fun draw() =
        understood {
            viewIsStale = false
            val view = View.bincodeDeserialize(bridge.view())
            if (shown.value !is Drawn.Stopped) shown.value = Drawn.Now(view)
        }

    private inline fun understood(call: () -> Unit) {
        try {
            call()
        } catch (error: CoreException) {
            stop(error.message.orEmpty())
        } catch (error: DeserializationError) {
            stop(NOT_UNDERSTOOD + error.message)
        }
    }

    private fun stop(report: String) {
        shown.value = Drawn.Stopped(report)
    }

    private sealed interface Input {
        class Happened(val event: ByteArray) : Input

        class Answered(val request: UInt, val output: ByteArray) : Input
    }

    private companion object {
        /** A frame lasts 16 ms, an event about 0.1 ms. */
        const val TOGETHER_MAX = 32
        const val NOT_UNDERSTOOD = "please report this: the shell did not understand its core: "

        fun named(work: Runnable) = Thread(work, "spotter-core").apply { isDaemon = true }
    }
}
