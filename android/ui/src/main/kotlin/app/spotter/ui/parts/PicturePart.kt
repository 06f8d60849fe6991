package app.spotter.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import app.spotter.core.types.Control
import app.spotter.core.types.PicturePart
import app.spotter.ui.control.press
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round

/** A picture's place and colour until its bytes are fetched by hash, off the main thread. */
@Composable
fun PicturePart(part: PicturePart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("picture")
    val ratio = part.width.toFloat().coerceAtLeast(1f) / part.height.toFloat().coerceAtLeast(1f)
    val tap = part.tap
    val told = if (tap == null) {
        Modifier.testTag(part.key).semantics {
            contentDescription = part.alt
            role = Role.Image
        }
    } else {
        // What it shows is its name, what a tap does its hint.
        val told = tap.copy(spoken = tap.spoken ?: part.alt, hint = tap.hint ?: tap.label)
        Modifier.press(told, { onAction(tap) }, worded = false)
    }
    Box(
        modifier
            .fillMaxWidth()
            .clip(Round.control)
            .then(told)
            .aspectRatio(ratio)
            .background(colourOf(part.colour) ?: LocalPalette.current.line),
    )
}

/** `#rrggbb`. */
private fun colourOf(text: String): Color? =
    text.removePrefix("#").toLongOrNull(HEX)?.let { Color(OPAQUE or it) }

private const val HEX = 16
private const val OPAQUE = 0xFF000000L
