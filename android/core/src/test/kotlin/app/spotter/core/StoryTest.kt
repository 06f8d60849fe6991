package app.spotter.core

import app.spotter.core.types.Happening
import app.spotter.flows.Finger
import app.spotter.flows.Target
import app.spotter.flows.Town
import app.spotter.flows.view.ViewShell
import org.junit.After
import org.junit.Test

/** What somebody lives through with the app: the real library, a real server, HTTP and WebSocket. */
class StoryTest {
    private val town = Town { ViewShell() }
    private val ana = Finger(town.phone("ana"))
    private val ben = Finger(town.phone("ben"))

    @After fun leave() = town.close()

    @Test
    fun `from a new team to the reveal, with a plane and a kill on the way`() {
        found()
        benJoins()
        ana.tap(Target.key("tab/today"))
        ana.tap(Target.words("New session"))
        ana.tap(Target.words("Ben"))
        ana.phone.setAway(true)
        repeat(3) { ana.tapLevel() }
        ana.phone.kill()

        ana.phone.launch()
        ana.see(Target.words("3 of 8 scored"))
        repeat(5) { ana.tapLevel() }
        ana.tap(Target.words("Share"))
        ana.see(Target.words("Waiting to send"))
        ana.phone.kill()

        ana.phone.setAway(false)
        ana.phone.launch()
        ben.see(Target.words("Your own view first"))
        ben.tap(Target.words("Score"))
        repeat(8) { ben.tapLevel() }
        ben.tap(Target.words("Share"))
        ben.see(Target.words("Same view.*|Look at this together|Stronger.*"))
    }

    @Test
    fun `a server that stops is waited for, and gets what was done meanwhile`() {
        found()
        benJoins()
        town.server.stop()
        ana.tap(Target.key("tab/today"))
        ana.tap(Target.words("New session"))
        ana.tap(Target.words("Ben"))
        repeat(8) { ana.tapLevel() }
        ana.tap(Target.words("Share"))
        ana.see(Target.words("Waiting to send"))

        town.server.resume()
        ana.phone.core.happen(Happening.Foreground)
        ana.see(Target.words("Delivered.*|On Ben’s phone"))
        ben.phone.core.happen(Happening.Foreground)
        ben.see(Target.words("Your own view first"))
    }

    private fun found() {
        ana.phone.open(town.server.setupLink())
        ana.tap(Target.key("new/team"))
        ana.type("Field sales")
        ana.tap(Target.key("new/name"))
        ana.type("Ana")
        ana.tap(Target.words("Found the team"))
        ana.see(Target.words("Nothing is waiting.*"))
    }

    private fun benJoins() {
        ana.tap(Target.key("avatar"))
        ana.tap(Target.key("me/team"))
        ana.tap(Target.words("Invite somebody"))
        ana.notSee(Target.words("It only works once this phone is online."))
        ana.tap(Target.words("Copy the link"))
        ana.tap(Target.key("close"))
        ben.phone.open(ana.phone.device.copied.last())
        ben.tap(Target.key("join/name"))
        ben.type("Ben")
        ben.tap(Target.words("Join Field sales"))
        ben.see(Target.words("Nothing is waiting.*"))
        ana.see(Target.words("Ben"))
    }

    private fun Finger.tapLevel() = tap(Target.key("level/1/.*"))
}
