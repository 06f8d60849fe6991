package app.spotter.core

import app.spotter.core.types.View

/** What there is to draw. */
sealed interface Drawn {
    /** The core has not said anything yet: the splash stays. */
    data object Starting : Drawn

    /** The newest view. */
    data class Now(val view: View) : Drawn

    /**
     * The core and its shell did not understand each other, or the core stopped: a bug of ours,
     * drawn and never swallowed. What was stored is not touched. [report] names a place in the
     * source and nothing that anybody wrote.
     */
    data class Stopped(val report: String) : Drawn
}
