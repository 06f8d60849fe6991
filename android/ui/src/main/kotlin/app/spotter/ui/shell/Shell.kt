package app.spotter.ui.shell

import androidx.compose.runtime.Stable
import androidx.compose.runtime.staticCompositionLocalOf
import app.spotter.core.types.Happening
import app.spotter.ui.generated.Words

/** What the platform around the screens gives them. */
@Stable
interface Shell {
    /** Tells the core what happened. */
    fun send(what: Happening)

    /** The wall clock, in milliseconds since 1970. */
    fun wallMs(): Long

    /** A clock that does not jump, the one that touches are timed by. */
    fun upMs(): Long
}

/** The few words that belong to this shell alone; everything else comes from the core. */
val LocalWords = staticCompositionLocalOf { Words.en }

/** Whether the person asked for less motion. */
val LocalReduceMotion = staticCompositionLocalOf { false }

/** Whether what the hand reaches stands where a line of reading ends. */
val LocalHandAtEnd = staticCompositionLocalOf { true }

/** The wall clock that running clocks are drawn by. */
val LocalWallMs = staticCompositionLocalOf<() -> Long> { { 0L } }

/** The key of what takes the focus when the screen opens. */
val LocalFocusWish = staticCompositionLocalOf<String?> { null }
