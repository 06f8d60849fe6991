package app.spotter.ui.shell

import androidx.compose.runtime.Immutable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.spotter.core.types.Control
import app.spotter.core.types.Do
import app.spotter.core.types.Happening

/** A tap on a control: refused with its reason, asked about first, or sent. */
@Stable
class Deeds(private val fields: Fields, private val touches: Touches) {
    /** A control that asks before it acts, and when it was touched. */
    var asking: Asking? by mutableStateOf(null)
        private set

    /** Why the control just tapped cannot be used. */
    var whyNot: WhyNot? by mutableStateOf(null)
        private set

    /** The last control that was acted on since a view was drawn. */
    var last: String? = null

    private var explained = 0

    /** Does what a control says. */
    fun act(control: Control) {
        if (control.busy) return
        val atMs = touches.atMs()
        if (!control.enabled) {
            whyNot = control.whyNot?.let { WhyNot(++explained, it) }
            return
        }
        if (control.confirm == null) commit(control, atMs) else asking = Asking(control, atMs)
    }

    /** The question was answered. */
    fun answer(yes: Boolean) {
        val asked = asking ?: return
        asking = null
        if (yes) commit(asked.control, asked.atMs)
    }

    /** The reason was read. */
    fun understood() {
        whyNot = null
    }

    private fun commit(control: Control, atMs: Long) {
        last = control.key
        fields.send(Happening.Do(Do(control.action, atMs)))
    }
}

/** A control that asks before it acts. */
@Immutable
data class Asking(val control: Control, val atMs: Long)

/** Why a control cannot be used, in the core's words. */
@Immutable
data class WhyNot(val id: Int, val text: String)
