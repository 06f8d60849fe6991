package app.spotter.ui.shell

import androidx.compose.runtime.Stable
import app.spotter.core.types.Happening

/** What the platform may ask of the screens from outside. */
@Stable
class Standing internal constructor(private val fields: Fields, private val stage: Stage) {
    /** Whether something is under way that will change the screen: typed words, a settling row. */
    val isBusy: Boolean get() = fields.isTyping || stage.isHolding

    /** Tells the core what happened, after what was typed before it. */
    fun send(what: Happening) = fields.send(what)
}
