package app.spotter.flows

import java.io.File
import org.json.JSONArray
import org.json.JSONObject

/** A person in the middle of a flow. */
internal class Runner(
    val phone: Phone,
    private val flow: JSONObject,
    private val onPicture: (String, Phone) -> Unit
) {
    val finger = Finger(phone)

    /** Values for `${NAME}`. */
    val values = mutableMapOf<String, String>()

    private val name: String get() = flow.getJSONObject("head").getString("name")
    private val steps: JSONArray get() = flow.getJSONArray("steps")
    private var next = 0

    /**
     * Goes on to the picture that ends this turn, or to the end, and checks the promised taps there.
     * Where something is awaited that others' phones have to do first, [meanwhile] lets them.
     */
    fun turn(
        until: String?,
        meanwhile: () -> Unit
    ) {
        while (next < steps.length()) {
            val written = steps.get(next++)
            val step = StepReader(::fill).read(written)
            try {
                patiently(step, meanwhile)
            } catch (error: IllegalStateException) {
                throw AssertionError("$name, step $next $written: ${error.message}", error)
            }
            if (step is Step.Picture && step.name == until) return
        }
        check(until == null) { "$name ended before its picture $until" }
        val promised = flow.getJSONObject("head").optJSONObject("env")?.optString("TAPS")?.toIntOrNull()
        check(promised == null || promised == finger.taps) { "$name: ${finger.taps} taps, promised $promised" }
    }

    /** Who waits for others lets them go on first: their clocks only move when they are let. */
    private fun patiently(
        step: Step,
        meanwhile: () -> Unit
    ) {
        val rounds = if (step is Step.See || step is Step.NotSee) ROUNDS else 0
        repeat(rounds) {
            val done = runCatching { act(step, SHORT_MS) }
            if (done.isSuccess) return
            meanwhile()
        }
        act(step)
    }

    private fun act(
        step: Step,
        patienceMs: Long = PATIENCE_MS
    ) {
        phone.device.camera = values["SCAN"]
        when (step) {
            is Step.Launch -> {
                if (step.clear) phone.clear()
                phone.stop()
                phone.launch()
            }
            Step.Stop -> phone.stop()
            Step.Kill -> phone.kill()
            is Step.Tap -> if (!step.optional || finger.sees(step.target)) tap(step)
            is Step.Type -> finger.type(step.text)
            is Step.Erase -> finger.erase(step.characters)
            Step.Enter -> finger.enter()
            is Step.See -> finger.see(step.target, patienceMs)
            is Step.NotSee -> finger.notSee(step.target, patienceMs)
            is Step.Link -> phone.open(step.link)
            is Step.Airplane -> phone.setAway(step.away)
            is Step.Picture -> onPicture(step.name, phone)
        }
    }

    private fun tap(step: Step.Tap) =
        if (step.times > 1) finger.bounce(step.target, step.times, step.delayMs) else finger.tap(step.target)

    private fun fill(text: String) =
        VALUE.replace(text) { found ->
            val name = found.groupValues[1]
            values[name] ?: error("nobody gave a value for $name")
        }

    private companion object {
        /** How often somebody who waits lets the others go on first, and after how long. */
        const val ROUNDS = 2
        const val SHORT_MS = 400L
        val VALUE = Regex("""\$\{(\w+)}""")
    }
}

/** A flow or an order, as xtask wrote it. */
internal fun read(file: File) = JSONObject(file.readText())
