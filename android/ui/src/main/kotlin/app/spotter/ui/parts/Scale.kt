package app.spotter.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.scale
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.spotter.core.types.ComparePart
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Palette
import app.spotter.ui.theme.scaled

/** The scale with its levels, how far apart the marks are, and the marks. */
@Composable
internal fun Scale(part: ComparePart, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    val mirrored = if (LocalLayoutDirection.current == LayoutDirection.Rtl) -1f else 1f
    Canvas(modifier.fillMaxWidth().height(28.dp.scaled()).scale(mirrored, 1f)) {
        rule(part, palette)
        marks(part, palette)
    }
}

private fun DrawScope.rule(part: ComparePart, palette: Palette) {
    drawLine(palette.line, at(0u), at(FULL), 2.dp.toPx())
    val top = part.topLevel.coerceAtLeast(1u)
    (0u..top).forEach { level ->
        val middle = at(FULL * level / top)
        val half = Offset(0f, 4.dp.toPx())
        drawLine(palette.edge, middle - half, middle + half, 1.5.dp.toPx())
    }
    val marks = listOfNotNull(part.you, part.model) + part.others
    val least = marks.minOrNull() ?: return
    val most = marks.maxOrNull() ?: return
    val span = palette.soft.copy(alpha = 0.55f)
    drawLine(span, at(least), at(most), 4.dp.toPx(), StrokeCap.Round)
}

/** Where you and a peer agree, your circle is a ring around the diamond. */
private fun DrawScope.marks(part: ComparePart, palette: Palette) {
    val radius = size.height * 0.36f
    part.model?.let { placed(Who.MODEL, at(it), radius, palette) }
    part.others.forEach { placed(Who.PEER, at(it), radius, palette) }
    val you = part.you ?: return
    if (you in part.others) {
        mark(Who.YOU, at(you), size.height * 0.5f, palette.amberDot, Stroke(2.5.dp.toPx()))
    } else {
        placed(Who.YOU, at(you), radius, palette)
    }
}

private fun DrawScope.placed(who: Who, at: Offset, radius: Float, palette: Palette) {
    hem(who, at, radius, palette.card)
    mark(who, at, radius, colourOf(who, palette))
}

private fun DrawScope.at(value: UInt): Offset {
    val pad = 16.dp.toPx()
    return Offset(pad + value.toFloat() / FULL.toFloat() * (size.width - 2 * pad), size.height / 2)
}

/** The end of the scale. */
private const val FULL = 1000u
