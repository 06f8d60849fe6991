package app.spotter.ui.gallery

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.unit.Density
import androidx.compose.ui.use
import app.spotter.core.types.Direction
import app.spotter.core.types.Hand
import app.spotter.core.types.Happening
import app.spotter.core.types.View
import app.spotter.ui.App
import app.spotter.ui.shell.LocalReduceMotion
import app.spotter.ui.shell.Shell
import app.spotter.ui.theme.SpotterTheme
import java.io.File
import org.jetbrains.skia.EncodedImageFormat

/** How a sample is looked at. */
enum class Look(
    val dark: Boolean = false,
    val fontScale: Float = 1f,
    val mirrored: Boolean = false,
    val width: Int = 390,
    val height: Int = 844,
) {
    LIGHT,
    DARK(dark = true),
    LARGE(fontScale = 2f),
    MIRRORED(mirrored = true),
    SMALL(width = 320, height = 568),
    SMALL_LARGE(fontScale = 2f, width = 320, height = 568),
    WIDE(width = 1280, height = 800),
}

/** A shell that nothing happens in. */
object NoShell : Shell {
    override fun send(what: Happening) = Unit

    override fun wallMs(): Long = NOW_MS

    override fun upMs(): Long = 0
}

/** Twelve minutes after the samples' sessions began. */
private const val NOW_MS = 1_795_000_762_000

/** A sample as a look wants it: the other direction, the other hand. */
fun Look.changed(view: View): View =
    if (mirrored) view.copy(direction = Direction.RTL, hand = Hand.LEFT) else view

/** The app over a view that does not change. */
@Composable
fun Still(view: View, look: Look, shell: Shell = NoShell) {
    CompositionLocalProvider(LocalReduceMotion provides true) {
        SpotterTheme(look.dark) { App(look.changed(view), shell) }
    }
}

/** Draws a sample without a window, two pixels a point. */
@OptIn(ExperimentalComposeUiApi::class)
fun picture(view: View, look: Look): ByteArray {
    val density = Density(PIXELS, look.fontScale)
    val size = look.width * PIXELS.toInt() to look.height * PIXELS.toInt()
    return ImageComposeScene(size.first, size.second, density) { Still(view, look) }.use { scene ->
        // A second of frames: sheets have come up, colours have settled.
        repeat(FRAMES) { scene.render(it * FRAME_NS) }
        val image = scene.render(FRAMES * FRAME_NS)
        checkNotNull(image.encodeToData(EncodedImageFormat.PNG)).bytes
    }
}

private const val PIXELS = 2f
private const val FRAMES = 10
private const val FRAME_NS = 60_000_000L

/** Writes pictures: `DIR [LOOK,…] [NAME…]`. */
fun main(args: Array<String>) {
    val folder = File(args.getOrElse(0) { "target/look" }).also { it.mkdirs() }
    val looks = args.getOrNull(1)?.split(',')?.map(Look::valueOf) ?: Look.entries
    val wanted = args.drop(2)
    for (name in Samples.names.filter { name -> wanted.isEmpty() || wanted.any(name::startsWith) }) {
        for (look in looks) {
            val file = File(folder, "$name-${look.name.lowercase()}.png")
            file.writeBytes(picture(Samples.view(name), look))
        }
    }
}
