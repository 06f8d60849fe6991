package app.spotter.flows

import app.spotter.core.Core

/**
 * A process's screen, as eyes, ears and a finger know it. Implemented over the view alone, over
 * Compose on the desktop, and over a real Activity.
 */
interface Screen {
    /**
     * What can be reached now, in reading order: under a sheet, a menu or a question nothing can.
     * What lies outside the window may be left out where [scroll] brings it in.
     */
    fun elements(): List<Element>

    /** Brings the finger down in the middle of one of [elements], scrolled to if need be. */
    fun tap(element: Element)

    /** Brings it down on the point of the last [tap] again, whatever lies there now. */
    fun tapAgain()

    /** Types at the end of what has the focus; refuses where nothing has it. */
    fun type(text: String)

    /** Erases so many characters from the end of what has the focus. */
    fun erase(characters: Int)

    /** The keyboard's return key. */
    fun enter()

    /** The platform's back gesture or button. */
    fun back()

    /** Goes on by a window where something is left out below; whether it could. */
    fun scroll(): Boolean = false

    /** Goes back to where everything begins. */
    fun scrollToTop() = Unit

    /** Draws what the core last said, and lets what the shell itself waits for (a field's quiet) end. */
    fun settle()

    /** The shell's own clock goes on: animations, a field's quiet. */
    fun pass(ms: Long) = Unit
}

/** Something on a screen. Of nested ones with the same words only the innermost is listed. */
interface Element {
    /** The key of its control or part; empty where it has none. */
    val key: String

    /** All that is drawn or spoken of it, each by itself: label, value, state, hint. */
    val words: List<String>

    /** Whether a finger does something here: it can be clicked and is not disabled. */
    val canBeTapped: Boolean
}

/** What draws a core: one for each phone, used for one process after the other. */
interface Shell {
    /** A process begins. The core was made for it and has not been told `Start` yet. */
    fun begin(core: Core): Screen

    /** The process ends, with whatever stood on the screen. */
    fun end()
}
