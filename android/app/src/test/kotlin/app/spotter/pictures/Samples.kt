package app.spotter.pictures

import app.spotter.core.types.View
import java.io.File
import org.json.JSONObject

/** The core's own views of every sample state, as the bridge would send them. */
object Samples {
    private val written: JSONObject by lazy {
        JSONObject(File(checkNotNull(System.getProperty("spotter.samples"))).readText())
    }

    /** Every name, in the core's order. */
    val names: List<String> get() = written.keys().asSequence().toList()

    /** A sample by its name. */
    fun view(name: String): View {
        val bytes = written.getString(name).chunked(2).map { it.toInt(HEX).toByte() }
        return View.bincodeDeserialize(bytes.toByteArray())
    }

    private const val HEX = 16
}
