package app.spotter.ui.shell

import androidx.compose.runtime.Stable
import androidx.compose.runtime.staticCompositionLocalOf
import app.spotter.core.types.FieldKey
import app.spotter.core.types.Happening
import app.spotter.core.types.Typed
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/**
 * What fields hold and the core has not heard yet. `Typed` goes after 200 ms of quiet and always
 * before any other event.
 */
@Stable
class Fields(private val shell: Shell, private val scope: CoroutineScope) {
    private val waiting = LinkedHashMap<String, Typed>()
    private val latest = HashMap<String, Typed>()
    private var quiet: Job? = null

    /** Whether something typed has not gone yet. */
    val isTyping: Boolean get() = waiting.isNotEmpty()

    /** Notes what a field holds now. */
    fun typed(key: String, rev: ULong, text: String) {
        val typed = Typed(key, rev, text)
        waiting[key] = typed
        latest[key] = typed
        quiet?.cancel()
        quiet = scope.launch {
            delay(QUIET_MS)
            flush()
        }
    }

    /**
     * What was typed over this revision since anything else happened: a field that was scrolled
     * away and comes back goes on with it, for typing alone makes no new view.
     */
    fun latest(key: String, rev: ULong): String? = latest[key]?.takeIf { it.rev == rev }?.text

    /** A value was picked: it goes at once. */
    fun picked(key: String, value: String) {
        typed(key, 0u, value)
        flush()
    }

    /** A field lost the focus, or left the screen. */
    fun left(key: String) = send(Happening.Left(FieldKey(key)))

    /** Sends what is waiting, oldest first. */
    fun flush() {
        quiet?.cancel()
        val typed = waiting.values.toList()
        waiting.clear()
        typed.forEach { shell.send(Happening.Typed(it)) }
    }

    /** Sends an event, after what was typed before it. The view after it says all that was typed. */
    fun send(what: Happening) {
        flush()
        latest.clear()
        shell.send(what)
    }

    private companion object {
        const val QUIET_MS = 200L
    }
}

/** The fields of the screen. */
val LocalFields = staticCompositionLocalOf<Fields> { error("no fields outside the app") }
