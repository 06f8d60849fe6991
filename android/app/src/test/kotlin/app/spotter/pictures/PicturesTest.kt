package app.spotter.pictures

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.activity.ComponentActivity
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import app.spotter.OnAndroid
import app.spotter.core.types.Direction
import app.spotter.core.types.Hand
import app.spotter.core.types.Happening
import app.spotter.core.types.View
import app.spotter.ui.App
import app.spotter.ui.shell.LocalReduceMotion
import app.spotter.ui.shell.Shell
import app.spotter.ui.theme.SpotterTheme
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.robolectric.annotation.Config

/** Every sample state by day, and every screen in the other looks, as Android draws it, beside the pictures that were looked at and kept. */
class PicturesTest : OnAndroid() {
    @get:Rule val compose = createAndroidComposeRule<ComponentActivity>()

    private var shown by mutableStateOf<Pair<String, View>?>(null)

    @Test
    fun light() = draw("light", Samples.names)

    @Test
    @Config(qualifiers = "+night")
    fun dark() = draw("dark")

    @Test
    @Config(fontScale = 2f)
    fun `text twice as large`() = draw("large")

    @Test
    @Config(qualifiers = "+ar-ldrtl")
    fun `from right to left, in the left hand`() =
        draw("mirrored") { it.copy(direction = Direction.RTL, hand = Hand.LEFT) }

    @Test
    fun `in a language that nobody speaks`() = draw("pseudo", change = Pseudo::of)

    private fun draw(look: String, names: List<String> = Samples.screens, change: (View) -> View = { it }) {
        compose.setContent {
            CompositionLocalProvider(LocalReduceMotion provides true) {
                SpotterTheme { shown?.let { (name, view) -> key(name) { App(view, Still) } } }
            }
        }
        val golden = Golden(look)
        val differing = names.mapNotNull { name ->
            shown = name to change(Samples.view(name))
            compose.waitForIdle()
            compose.mainClock.advanceTimeBy(SETTLED_MS)
            compose.waitForIdle()
            golden.differs(name, picture())
        }
        assertEquals("pictures that differ", "", differing.joinToString("\n"))
    }

    private fun picture(): Bitmap {
        val window = compose.activity.window.decorView
        val bitmap = Bitmap.createBitmap(window.width, window.height, Bitmap.Config.ARGB_8888)
        window.draw(Canvas(bitmap))
        return bitmap
    }

    /** Nothing happens to a picture, and its clock stands still. */
    private object Still : Shell {
        override fun send(what: Happening) = Unit

        override fun wallMs() = 1_795_000_000_000

        override fun upMs() = 0L
    }

    private companion object {
        /** Sheets have come up, colours have settled. */
        const val SETTLED_MS = 600L
    }
}
