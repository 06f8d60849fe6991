package app.spotter.flows

import app.spotter.core.Core
import app.spotter.core.Drawn
import app.spotter.core.Opening
import app.spotter.core.start
import app.spotter.core.types.Environment
import app.spotter.core.types.Happening
import app.spotter.core.types.OpenedUrl
import app.spotter.core.types.Reachable
import java.io.File

/** What a phone that plays flows can do. */
val CAPABILITIES = listOf("share", "haptics", "reminders", "scan", "installed", "persisted")

/**
 * Somebody's phone: a whole core with real effects under whatever draws it. Its store is a vault on
 * disk, HTTP and WebSocket go to a real server, and time stands still unless a test moves it.
 */
class Phone(
    val name: String,
    val clock: VirtualClock,
    private val origin: String,
    private val shell: Shell
) {
    val device = Device(clock)

    /** The surroundings that the next process finds. */
    var environment =
        Environment(
            language = "en",
            region = "GB",
            hour24 = true,
            firstWeekday = 1u,
            zone = "Europe/Berlin",
            screenReader = false,
            reduceMotion = false,
            textScale = 100u,
            width = 390u
        )

    private var process: Life? = null
    private var drawnBy: Screen? = null

    val isRunning: Boolean get() = process != null

    /** The core of the process that runs. */
    val core: Core get() = running.core

    /** What draws it. */
    val screen: Screen get() = checkNotNull(drawnBy) { "$name's app does not run" }

    internal val running: Life get() = checkNotNull(process) { "$name's app does not run" }

    /** Opens the app, by a link or by its icon. */
    fun launch(url: String = "") {
        val begun = device.life()
        process = begun
        drawnBy = shell.begin(begun.core)
        begun.core.start(Opening(environment, CAPABILITIES, "$name’s phone", url, origin))
        settle()
    }

    /** Puts the app away, then ends it. */
    fun stop() {
        if (!isRunning) return
        core.happen(Happening.Background)
        settle()
        end()
    }

    /** Ends the process with everything it had not answered: the vault's file stays as it was, unclosed. */
    fun kill() {
        val file = device.vaultFile
        val asItIs = File(file.path + ".killed")
        file.copyTo(asItIs, overwrite = true)
        end()
        check(asItIs.renameTo(file))
    }

    /** Takes away what the phone holds. */
    fun clear() {
        end()
        device.clear()
    }

    /** Opens a link while the app runs, or the app by it. */
    fun open(link: String) {
        if (!isRunning) return launch(link)
        core.happen(Happening.OpenUrl(OpenedUrl(link)))
        settle()
    }

    /** Takes the network away, or gives it back. */
    fun setAway(away: Boolean) {
        device.isAway = away
        if (!isRunning) return
        if (away) running.cut()
        core.happen(Happening.Reachable(Reachable(!away)))
        settle()
    }

    /** The view that is drawn. */
    fun view() =
        when (val drawn = core.drawn.value) {
            is Drawn.Now -> drawn.view
            is Drawn.Stopped -> error("$name: ${drawn.report}")
            Drawn.Starting -> error("$name: there is no view yet")
        }

    /** Ends everything, and leaves nothing behind. */
    fun leave() {
        end()
        device.leave()
    }

    private fun end() {
        val ended = process ?: return
        shell.end()
        process = null
        drawnBy = null
        ended.end()
    }
}
