package app.spotter.pictures

import app.spotter.core.types.View
import app.spotter.ui.screens.header
import java.io.File
import org.json.JSONObject

/** The core's own views of every sample state, as the bridge would send them. */
object Samples {
    private val written: JSONObject by lazy {
        JSONObject(File(checkNotNull(System.getProperty("spotter.samples"))).readText())
    }

    /** Every name, in the core's order. */
    val names: List<String> get() = written.keys().asSequence().toList()

    /** Of every screen its first state. */
    val screens: List<String> by lazy { names.distinctBy { shape(view(it)) } }

    /** A sample by its name. */
    fun view(name: String): View {
        val bytes = written.getString(name).chunked(2).map { it.toInt(HEX).toByte() }
        return View.bincodeDeserialize(bytes.toByteArray())
    }

    /** The same for a screen of Ben's and of Cleo's. */
    private fun shape(view: View): String {
        val screen = view.sheet?.screen ?: view.stack.first()
        return ID.replace(screen.header().key, "ID") + screen.javaClass.simpleName
    }

    private val ID = Regex("[0-9a-f]{8}-[0-9a-f-]{27}")
    private const val HEX = 16
}
