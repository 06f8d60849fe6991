package app.spotter.core

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.update

/**
 * What the core is owed: events not yet taken, requests unanswered, a view not yet shown. Open
 * sockets and timers are no work: nobody waits for them.
 */
internal class Busy {
    private val owed = MutableStateFlow(0)
    private val heard = MutableStateFlow(0L)

    /** How much is owed; a test, and a background job, wait for none. */
    val count: StateFlow<Int> get() = owed

    /** How many events and answers the core has taken so far. */
    val taken: StateFlow<Long> get() = heard

    fun begin() = owed.update { it + 1 }

    fun end() = owed.update { it - 1 }

    fun took(inputs: Int) {
        heard.update { it + inputs }
        owed.update { it - inputs }
    }
}
