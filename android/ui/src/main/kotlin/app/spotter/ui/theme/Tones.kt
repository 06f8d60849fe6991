package app.spotter.ui.theme

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.ui.graphics.Color
import app.spotter.core.types.Tone

/** The colour of words meant so. */
@Composable
@ReadOnlyComposable
fun wordsOf(tone: Tone, plain: Color = LocalPalette.current.ink): Color {
    val palette = LocalPalette.current
    return when (tone) {
        Tone.PLAIN -> plain
        Tone.PRIMARY, Tone.PEER -> palette.blue
        Tone.QUIET -> palette.soft
        Tone.YOU -> palette.amber
        Tone.WARN -> palette.warn
    }
}

/** The quiet ground of a pill or an avatar meant so. */
@Composable
@ReadOnlyComposable
fun groundOf(tone: Tone, plain: Color): Color {
    val palette = LocalPalette.current
    return when (tone) {
        Tone.PLAIN, Tone.QUIET, Tone.WARN -> plain
        Tone.PRIMARY, Tone.PEER -> palette.blueQuiet
        Tone.YOU -> palette.amberQuiet
    }
}
