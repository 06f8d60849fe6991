package app.spotter.ui.shell

import androidx.compose.runtime.Stable
import app.spotter.core.types.Happening

/** What the platform may ask of the screens from outside. */
@Stable
class Standing internal constructor(
    private val fields: Fields,
    private val stage: Stage,
    private val keys: Keys,
) {
    /** Whether something is under way that will change the screen: typed words, a settling row. */
    val isBusy: Boolean get() = fields.isTyping || stage.isHolding

    /** Tells the core what happened, after what was typed before it. */
    fun send(what: Happening) = fields.send(what)

    /** A key of a keyboard that no field took; whether the screen did something with it. */
    fun pressed(letter: Char, withControl: Boolean = false): Boolean = keys.pressed(letter, withControl)
}
