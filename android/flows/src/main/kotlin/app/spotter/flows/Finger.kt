package app.spotter.flows

/** Between taps of a person, by the phone's clock. */
private const val BETWEEN_TAPS_MS = 300L

/** What somebody does with a phone, and what they see: what cannot be done ends the test. */
class Finger(val phone: Phone) {
    /** How often it came down on a control. */
    var taps = 0
        private set

    private val screen get() = phone.screen

    /** Whether it is on the screen now, or below its edge. */
    fun sees(target: Target): Boolean = find(target) != null

    /** Waits until it is there. */
    fun see(
        target: Target,
        patienceMs: Long = PATIENCE_MS
    ) = check(
        phone.waitUntil(patienceMs) {
            sees(target)
        }
    ) { "${phone.name}: \"$target\" is not on the screen:\n${words()}" }

    /** Waits until it is gone. */
    fun notSee(
        target: Target,
        patienceMs: Long = PATIENCE_MS
    ) = check(
        phone.waitUntil(patienceMs) {
            !sees(target)
        }
    ) { "${phone.name}: \"$target\" is still on the screen:\n${words()}" }

    /** Taps it, 300 ms after what came before. */
    fun tap(target: Target) {
        see(target)
        phone.advance(BETWEEN_TAPS_MS)
        phone.settle()
        find(target)
        val found = target.tappableAmong(screen.elements())
        checkNotNull(found) { "${phone.name}: \"$target\" cannot be tapped:\n${words()}" }
        taps += 1
        screen.tap(found)
        phone.settle()
    }

    /** Taps it, and the same point again after so long, whatever lies there then. */
    fun bounce(
        target: Target,
        times: Int,
        delayMs: Long
    ) {
        tap(target)
        repeat(times - 1) {
            phone.clock.pass(delayMs)
            taps += 1
            screen.tapAgain()
            phone.settle()
        }
    }

    fun type(text: String) {
        screen.type(text)
        phone.settle()
    }

    fun erase(characters: Int) {
        screen.erase(characters)
        phone.settle()
    }

    fun enter() {
        screen.enter()
        phone.settle()
    }

    fun back() {
        screen.back()
        phone.settle()
    }

    /** Every word that can be read now, for a message. */
    fun words(): String =
        screen.elements().joinToString("\n") {
            "  ${if (it.canBeTapped) '›' else ' '} ${it.words.joinToString(" | ")}  [${it.key}]"
        }

    /** Looks where the screen stands, then from its top to its end. */
    private fun find(target: Target): Element? {
        target.among(screen.elements())?.let { return it }
        screen.scrollToTop()
        do target.among(screen.elements())?.let { return it } while (screen.scroll())
        return null
    }
}
