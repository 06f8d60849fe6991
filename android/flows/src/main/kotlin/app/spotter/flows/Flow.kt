package app.spotter.flows

import java.io.File
import org.json.JSONArray
import org.json.JSONObject

/** A flow of `tests/flows`, or a journey of several people: one test. */
class Flow private constructor(private val path: File) {
    val name: String = path.nameWithoutExtension

    private val isJourney = path.isDirectory

    /**
     * Lives it through, on the shells that [shell] makes for each name. [onPicture] sees each named
     * picture, for a driver that keeps them.
     */
    fun play(
        shell: (String) -> Shell,
        onPicture: (String, Phone) -> Unit = { _, _ -> }
    ) = Town(shell).use { town -> if (isJourney) journey(town, onPicture) else single(town, onPicture) }

    override fun toString() = name

    private fun single(
        town: Town,
        onPicture: (String, Phone) -> Unit
    ) {
        val flow = read(path)
        checkNeeds(flow.getJSONObject("head").optJSONArray("tags"))
        val runner = Runner(town.phone("ana"), flow, onPicture)
        runner.values["SETUP"] = town.server.setupLink()
        runner.turn(null) {}
    }

    private fun journey(
        town: Town,
        onPicture: (String, Phone) -> Unit
    ) {
        val order = read(File(path, "order.json"))
        checkNeeds(order.optJSONArray("tags"))
        val people = mutableMapOf<String, Runner>()
        for (turn in order.getJSONArray("turns").all().map { it as JSONObject }) {
            val who = turn.getString("who")
            val runner =
                people.getOrPut(who) { Runner(town.phone(who), read(File(path, "$who.json")), onPicture) }
            val given = turn.optJSONObject("given") ?: JSONObject()
            for (name in given.keys()) runner.values[name] = given(given.getString(name), town, people)
            take(turn, runner) { people.values.filter { it != runner }.forEach { it.phone.rest() } }
            people.values.forEach { it.phone.rest() }
        }
    }

    private fun take(
        turn: JSONObject,
        runner: Runner,
        meanwhile: () -> Unit
    ) {
        val until = turn.optString("until").ifEmpty { null }
        val before = runner.finger.taps
        runner.turn(until, meanwhile)
        if (!turn.has("taps")) return
        val (taken, promised) = runner.finger.taps - before to turn.getInt("taps")
        check(taken == promised) { "${turn.getString("who")} until $until: $taken taps, promised $promised" }
    }

    private fun given(
        source: String,
        town: Town,
        people: Map<String, Runner>
    ): String {
        if (source == "server.setup") return town.server.setupLink()
        val (who, what) = source.split('.', limit = 2)
        if (who == "text") return what
        val device = people[who]?.phone?.device
        val found =
            if (what == "copied") {
                device?.copied?.lastOrNull()
            } else {
                // A button of the first notification, counted from 1.
                val button = what.removePrefix("reminder.").toInt() - 1
                device?.reminders?.firstOrNull()?.actions?.getOrNull(button)?.link
            }
        return checkNotNull(found) { "there is no $source" }
    }

    private fun checkNeeds(tags: JSONArray?) {
        val needs = tags.orEmpty().filter { it.startsWith("needs:") }.map { it.removePrefix("needs:") }
        check(CAPABILITIES.containsAll(needs)) { "$name needs $needs" }
    }

    private fun JSONArray?.orEmpty() = this?.all()?.map { it as String } ?: emptyList()

    /** Android's own array cannot be walked otherwise. */
    private fun JSONArray.all() = (0 until length()).map(::get)

    companion object {
        /** Every flow and journey whose name holds what `FLOW` says, in order of their names. */
        fun all(): List<Flow> {
            val folder = File(checkNotNull(System.getenv("SPOTTER_FLOWS")) { "SPOTTER_FLOWS names the flows" })
            val wanted = System.getenv("FLOW").orEmpty()
            return folder
                .listFiles()
                .orEmpty()
                .filter { File(it, "order.json").isFile || (it.extension == "json" && it.name != "matcher.json") }
                .map(::Flow)
                .filter { wanted in it.name }
                .sortedBy { it.name }
        }
    }
}
