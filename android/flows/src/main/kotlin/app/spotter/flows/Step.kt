package app.spotter.flows

import org.json.JSONObject

/** What a person does, or sees. */
internal sealed interface Step {
    data class Launch(val clear: Boolean) : Step

    data object Stop : Step

    data object Kill : Step

    data class Tap(val target: Target, val times: Int, val delayMs: Long, val optional: Boolean) : Step

    data class Type(val text: String) : Step

    data class Erase(val characters: Int) : Step

    data object Enter : Step

    data class See(val target: Target) : Step

    data class NotSee(val target: Target) : Step

    data class Link(val link: String) : Step

    data class Airplane(val away: Boolean) : Step

    data class Picture(val name: String) : Step
}

/** Reads steps; [fill] puts values for `${NAME}`. */
internal class StepReader(private val fill: (String) -> String) {
    fun read(step: Any): Step {
        if (step is String) return named(step, null)
        val name = (step as JSONObject).keys().next()
        return named(name, step.get(name))
    }

    private fun named(
        name: String,
        what: Any?
    ): Step =
        when (name) {
            "launchApp" -> Step.Launch((what as? JSONObject)?.optBoolean("clearState") == true)
            "stopApp" -> Step.Stop
            "killApp" -> Step.Kill
            "tapOn" -> tap(what)
            "inputText" -> Step.Type(fill(what as String))
            "eraseText" -> Step.Erase((what as? Int) ?: ERASED)
            "pressKey" -> Step.Enter
            "assertVisible" -> Step.See(target(what))
            "scrollUntilVisible" -> Step.See(target((what as JSONObject).get("element")))
            "assertNotVisible" -> Step.NotSee(target(what))
            "extendedWaitUntil" -> wait(what as JSONObject)
            "openLink" -> Step.Link(fill(what as String))
            "setAirplaneMode" -> Step.Airplane(what == "enabled")
            "takeScreenshot" -> Step.Picture(fill(what as String))
            else -> error("the step $name is not in tests/flows/README.md")
        }

    private fun wait(what: JSONObject) =
        if (what.has("visible")) Step.See(target(what.get("visible"))) else Step.NotSee(target(what.get("notVisible")))

    private fun tap(what: Any?): Step {
        val more = what as? JSONObject
        return Step.Tap(
            target(what),
            times = more?.optInt("repeat", 1) ?: 1,
            delayMs = more?.optLong("delay", BOUNCE_MS) ?: BOUNCE_MS,
            optional = more?.optBoolean("optional") == true
        )
    }

    private fun target(what: Any?): Target {
        if (what is String) return Target.words(fill(what))
        val index = (what as JSONObject).optInt("index", 0)
        return when {
            what.has("text") -> Target.words(fill(what.getString("text")), index)
            what.has("id") -> Target.key(fill(what.getString("id")), index)
            else -> error("an element is found by text or by id: $what")
        }
    }

    private companion object {
        const val ERASED = 50
        const val BOUNCE_MS = 100L
    }
}
