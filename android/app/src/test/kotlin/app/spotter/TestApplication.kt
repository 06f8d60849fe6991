package app.spotter

import app.spotter.platform.Keystore
import app.spotter.platform.begin

/** The app, whose process a test can end, or make of a core of its own. */
class TestApplication : SpotterApplication() {
    private var current: Running? = null

    override val running: Running
        get() = current ?: begin(this).also { current = it }

    /** Whether somebody asked for the core. */
    val isRunning: Boolean get() = current != null

    override fun onCreate() {
        super.onCreate()
        Keystore.install()
    }

    /** A process with this core. */
    fun becomes(running: Running?) {
        current = running
    }

    /** The process ends, as the system ends one: nothing is told to anybody. */
    fun kill() {
        current?.close()
        current = null
    }

    override fun onTerminate() {
        kill()
        super.onTerminate()
    }
}
