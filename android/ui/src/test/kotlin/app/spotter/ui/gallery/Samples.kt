package app.spotter.ui.gallery

import app.spotter.core.types.View
import java.io.File

/** The core's own sample states, as the bridge would send them. */
object Samples {
    /** Written by `cargo xtask test android`, which says where. */
    private val file =
        File(System.getProperty("spotter.samples") ?: "${System.getenv("SPOTTER_ROOT")}/target/samples.json")

    private val bytes: Map<String, ByteArray> by lazy {
        Regex("\"([a-z0-9-]+)\":\"([0-9a-f]*)\"").findAll(file.readText())
            .associate { it.groupValues[1] to unhex(it.groupValues[2]) }
    }

    /** Every name, in the core's order. */
    val names: List<String> get() = bytes.keys.toList()

    /** A sample by its name. */
    fun view(name: String): View = View.bincodeDeserialize(bytes.getValue(name))

    private fun unhex(text: String): ByteArray =
        ByteArray(text.length / 2) { text.substring(2 * it, 2 * it + 2).toInt(HEX).toByte() }

    private const val HEX = 16
}
