package app.spotter

import android.app.Application
import app.spotter.platform.begin

/**
 * The process. Its one core is shared by the Activity, the sync job and the actions of
 * notifications, and made for the first of them.
 */
open class SpotterApplication : Application() {
    /** The running core. */
    open val running: Running by lazy { begin(this) }
}
