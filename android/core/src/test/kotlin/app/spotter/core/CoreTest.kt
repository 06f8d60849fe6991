package app.spotter.core

import app.spotter.core.effects.Doing
import app.spotter.core.effects.Handler
import app.spotter.core.effects.Handlers
import app.spotter.core.effects.SocketHandler
import app.spotter.core.types.HttpOperation
import app.spotter.core.types.HttpOutput
import app.spotter.core.types.SocketOperation
import app.spotter.core.types.SocketOutput
import app.spotter.flows.Finger
import app.spotter.flows.Target
import app.spotter.flows.Town
import app.spotter.flows.settle
import app.spotter.flows.view.ViewShell
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** What a core in a process promises, whatever its handlers do. */
class CoreTest {
    private val town = Town { ViewShell() }
    private val ana = Finger(town.phone("ana"))
    private val core get() = ana.phone.core

    @After fun leave() = town.close()

    @Test
    fun `a view is drawn while the network hangs`() {
        val hung = CompletableDeferred<HttpOutput>()
        begin { it.copy(http = Handler<HttpOperation, HttpOutput> { hung.await() }) }
        typeNames()
        val found = checkNotNull(Target.words("Found the team").tappableAmong(ana.phone.screen.elements()))
        val atFirst = ana.phone.view().rev
        ana.phone.screen.tap(found)
        awaitSoon { core.busy.value == 1 && ana.phone.view().rev > atFirst }
        val waiting = ana.phone.view()
        ana.phone.screen.back()
        awaitSoon { ana.phone.view().path != waiting.path }
        // What was drawn is counted off; the request still waits.
        awaitSoon { core.busy.value == 1 }
        hung.complete(HttpOutput.Failed)
    }

    @Test
    fun `a handler that breaks is an answer too`() {
        begin { it.copy(http = Handler<HttpOperation, HttpOutput> { error("a bug") }) }
        typeNames()
        ana.tap(Target.words("Found the team"))
        ana.see(Target.words("The server could not be reached.*"))
        assertEquals(0, core.busy.value)
    }

    @Test
    fun `what cannot be felt stops nobody`() {
        ana.phone.device.altered = { it.copy(haptic = Doing { error("no motor") }) }
        ana.phone.launch()
        ana.tap(Target.words("Try the sample"))
        ana.tap(Target.words("Score it"))
        repeat(2) { ana.tap(Target.key("level/1/.*")) }
        ana.see(Target.words("2 of 8 scored.*"))
        assertEquals(0, core.busy.value)
    }

    @Test
    fun `what the bridge refuses is drawn, and names nothing that anybody wrote`() {
        ana.phone.device.altered = { it.copy(store = Handler { byteArrayOf(9, 9, 9, 9) }) }
        runCatching { ana.phone.launch() }
        val stopped = runBlocking {
            withTimeout(
                PATIENCE_MS
            ) { core.drawn.first { it is Drawn.Stopped } }
        } as Drawn.Stopped
        assertTrue(stopped.report, stopped.report.startsWith("please report this: "))
    }

    @Test
    fun `an answer given twice is heard once`() {
        val chatty = SocketHandler { operation, say ->
            if (operation is SocketOperation.Open) say(SocketOutput.Opened) else repeat(2) { say(SocketOutput.Sent) }
        }
        begin { it.copy(socket = chatty) }
        typeNames()
        ana.tap(Target.words("Found the team"))
        ana.see(Target.words("Nothing is waiting.*"))
        ana.phone.settle()
        assertTrue("${core.drawn.value}", core.drawn.value is Drawn.Now)
    }

    private fun begin(alter: (Handlers) -> Handlers) {
        ana.phone.device.altered = alter
        ana.phone.launch(town.server.setupLink())
    }

    private fun typeNames() {
        ana.tap(Target.key("new/team"))
        ana.type("Field sales")
        ana.tap(Target.key("new/name"))
        ana.type("Ana")
    }

    private fun awaitSoon(isSo: () -> Boolean) {
        val deadline = System.nanoTime() + PATIENCE_MS * 1_000_000
        while (!isSo()) {
            check(System.nanoTime() < deadline) { "it did not come to be so" }
            Thread.onSpinWait()
        }
    }

    private companion object {
        const val PATIENCE_MS = 5_000L
    }
}
