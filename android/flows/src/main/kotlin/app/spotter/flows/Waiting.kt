package app.spotter.flows

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull

// Waiting: for what was asked, for the clock, for the network. Never by sleeping.

/** How long a real answer may take. */
internal const val PATIENCE_MS = 10_000L

/** How long an open socket may be silent before the clock is moved to the next timer. */
private const val SILENCE_MS = 100L

/** How far the clock is moved while waiting for something to appear. */
private const val AHEAD_MS = 20_000L

/** Runs until nothing is asked any more and what the core said is drawn. */
fun Phone.settle() {
    do {
        val answered = runBlocking { withTimeoutOrNull(PATIENCE_MS) { core.idle() } }
        checkNotNull(answered) { "$name: no answer within $PATIENCE_MS ms" }
        screen.settle()
    } while (core.busy.value != 0)
}

/** Moves the clock, and wakes what is due on the way. */
fun Phone.advance(ms: Long) {
    val until = clock.nowMs() + ms
    wakeAll(until)
    clock.reach(until)
    screen.pass(ms)
}

/** Lies in a pocket: wakes what is due, takes what comes, until the network is silent. */
fun Phone.rest() {
    if (!isRunning) return
    do {
        val before = core.taken.value
        settle()
        wakeAll(clock.nowMs())
    } while (running.sockets.isListening && hears(before, SILENCE_MS))
}

/** Waits until it is so; whether it came to be. The network has so long of real time, the clock its own. */
fun Phone.waitUntil(
    patienceMs: Long = PATIENCE_MS,
    isSo: () -> Boolean
): Boolean {
    val until = clock.nowMs() + AHEAD_MS
    val deadline = System.nanoTime() + patienceMs * NS_PER_MS
    while (true) {
        val before = core.taken.value
        settle()
        if (isSo()) return true
        val sockets = running.sockets
        if (sockets.isListening && hears(maxOf(before, core.taken.value), SILENCE_MS)) continue
        if (wake(until)) continue
        val left = (deadline - System.nanoTime()) / NS_PER_MS
        if (!sockets.isListening || left <= 0 || !hears(core.taken.value, left)) return false
    }
}

private fun Phone.wakeAll(until: Long) {
    var more = true
    while (more) more = wake(until)
}

/** Wakes the next timer that is due by then; whether there was one. */
private fun Phone.wake(until: Long): Boolean {
    val due = running.timers.next(until) ?: return false
    clock.reach(due.at)
    val before = core.taken.value
    due.goOff()
    check(hears(before, PATIENCE_MS)) { "$name: a timer went off unheard" }
    settle()
    return true
}

/** Whether the core takes something more than so much within so long. */
private fun Phone.hears(
    more: Long,
    patienceMs: Long
): Boolean = runBlocking { withTimeoutOrNull(patienceMs) { core.taken.first { it > more } } != null }

private const val NS_PER_MS = 1_000_000
