package app.spotter.core.bench

import app.spotter.core.Clock
import app.spotter.core.Core
import app.spotter.core.Drawn
import app.spotter.core.Opening
import app.spotter.core.SystemClock
import app.spotter.core.effects.Delay
import app.spotter.core.effects.Doing
import app.spotter.core.effects.Handler
import app.spotter.core.effects.Handlers
import app.spotter.core.effects.SocketHandler
import app.spotter.core.effects.Vault
import app.spotter.core.start
import app.spotter.core.types.Control
import app.spotter.core.types.CopyOutput
import app.spotter.core.types.Do
import app.spotter.core.types.Environment
import app.spotter.core.types.Happening
import app.spotter.core.types.HttpOutput
import app.spotter.core.types.OpenedUrl
import app.spotter.core.types.RemindersOutput
import app.spotter.core.types.ScanOutput
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen
import app.spotter.core.types.SecretBytes
import app.spotter.core.types.SecretOperation
import app.spotter.core.types.SecretOutput
import app.spotter.core.types.ShareOutOutput
import app.spotter.core.types.SocketOutput
import app.spotter.core.types.View
import com.novi.serde.Bytes
import java.io.File
import java.util.concurrent.locks.LockSupport
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking

/** A process on a phone without a network, whose finger is as slow as a person's and takes no time. */
internal class MeasuredPhone(private val folder: File) : AutoCloseable {
    private var tapped = 0L
    private val finger =
        object : Clock by SystemClock {
            override fun steadyMs() = tapped
        }
    private val begun = System.nanoTime()
    private val vault = Vault(File(folder, "vault"))
    private val core = Core(handlers(), finger)

    /** From nothing to the first view of the team, in milliseconds. */
    fun start(): Double {
        core.start(Opening(environment, listOf("installed"), "bench"))
        runBlocking { core.drawn.first { it is Drawn.Now && it.view.tabs.isNotEmpty() } }
        val taken = since(begun)
        runBlocking { core.idle() }
        return taken
    }

    /** Rates criterion after criterion; each from the finger to the decoded view, in milliseconds. */
    fun rateAll(sessions: List<String>): List<Double> {
        start()
        return sessions.flatMap { session ->
            open(session)
            List(TAPS) { tap -> rate(session, tap) }
        }
    }

    override fun close() {
        core.close()
        vault.close()
    }

    private fun open(session: String) {
        core.happen(Happening.OpenUrl(OpenedUrl("/s/$session/score")))
        runBlocking { core.idle() }
    }

    private fun rate(
        session: String,
        tap: Int
    ): Double {
        // After its last criterion a card asks what to keep: back to the criteria.
        if (view().stack.first() !is Screen.ScoreCard) open(session)
        val control = level(tap)
        tapped += BETWEEN_TAPS_MS
        val rev = view().rev
        val down = System.nanoTime()
        core.happen(Happening.Do(Do(control.action, tapped)))
        // As a display does: it looks often, and takes no core away from what it waits for.
        while (view().rev == rev) LockSupport.parkNanos(LOOK_NS)
        val taken = since(down)
        runBlocking { core.idle() }
        return taken
    }

    private fun level(tap: Int): Control {
        val screen = checkNotNull(view().stack.first() as? Screen.ScoreCard) { "no score card" }

        // After the last criterion the same one stays: another level each time.
        fun other(levels: List<Control>) = levels[(tap + tap / levels.size) % levels.size]
        return when (val body = screen.value.body) {
            is ScoreCardBody.Single -> other(body.value.levels.map { it.control })
            is ScoreCardBody.List -> body.value[tap % body.value.size].numerals.let(::other)
        }
    }

    private fun view(): View =
        when (val drawn = core.drawn.value) {
            is Drawn.Now -> drawn.view
            is Drawn.Stopped -> error(drawn.report)
            Drawn.Starting -> error("there is no view yet")
        }

    private fun handlers() = Handlers(
        http = { HttpOutput.Failed },
        socket = SocketHandler { _, say -> say(SocketOutput.Closed) },
        store = vault,
        timer = Delay(finger),
        secret = Handler(::safe),
        shareOut = { ShareOutOutput.FAILED },
        copy = { CopyOutput.DENIED },
        haptic = Doing {},
        reminders = { RemindersOutput.DENIED },
        scan = { ScanOutput.Failed },
        openSettings = Doing {}
    )

    private fun safe(operation: SecretOperation): SecretOutput =
        when (operation) {
            is SecretOperation.Read -> SecretOutput.Found(SecretBytes(Bytes(File(folder, "secret").readBytes())))
            is SecretOperation.Write, is SecretOperation.Remove -> SecretOutput.Done
        }

    private companion object {
        const val TAPS = 20
        const val BETWEEN_TAPS_MS = 1_000
        const val LOOK_NS = 20_000L
        const val NS_PER_MS = 1e6

        val environment =
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

        fun since(begun: Long) = (System.nanoTime() - begun) / NS_PER_MS
    }
}
