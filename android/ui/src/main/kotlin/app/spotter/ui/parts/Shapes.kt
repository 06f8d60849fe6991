package app.spotter.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.DrawStyle
import androidx.compose.ui.graphics.drawscope.Fill
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Tone
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Palette
import app.spotter.ui.theme.scaled

/** The three shapes of the comparisons: shape before colour. */
enum class Who { YOU, PEER, MODEL }

/** Whose shape a tone is. */
internal fun whoOf(tone: Tone): Who = when (tone) {
    Tone.YOU -> Who.YOU
    Tone.PEER, Tone.PRIMARY -> Who.PEER
    Tone.PLAIN, Tone.QUIET, Tone.WARN -> Who.MODEL
}

/** A shape beside words. */
@Composable
internal fun WhoShape(who: Who, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    Canvas(modifier.size(14.dp.scaled())) {
        mark(who, center, size.width / 2, colourOf(who, palette))
    }
}

internal fun colourOf(who: Who, palette: Palette): Color = when (who) {
    Who.YOU -> palette.amberDot
    Who.PEER -> palette.blue
    Who.MODEL -> palette.soft
}

/** Draws a shape with its middle at `at`. */
internal fun DrawScope.mark(
    who: Who,
    at: Offset,
    radius: Float,
    colour: Color,
    style: DrawStyle = Fill,
) = when (who) {
    Who.YOU -> drawCircle(colour, radius * 0.92f, at, style = style)
    Who.PEER -> drawPath(diamond(at, radius), colour, style = style)
    Who.MODEL -> drawRoundRect(
        colour,
        Offset(at.x - radius * 0.75f, at.y - radius * 0.75f),
        Size(radius * 1.5f, radius * 1.5f),
        CornerRadius(radius * 0.2f),
        style,
    )
}

/** A hem in the colour of the ground keeps marks apart that touch. */
internal fun DrawScope.hem(who: Who, at: Offset, radius: Float, ground: Color) =
    mark(who, at, radius, ground, Stroke(3.dp.toPx(), join = StrokeJoin.Round))

private fun diamond(at: Offset, radius: Float): Path = Path().apply {
    moveTo(at.x, at.y - radius)
    lineTo(at.x + radius, at.y)
    lineTo(at.x, at.y + radius)
    lineTo(at.x - radius, at.y)
    close()
}
