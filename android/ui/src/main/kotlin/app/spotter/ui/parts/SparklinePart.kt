package app.spotter.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.scale
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.spotter.core.types.SparklinePart
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Palette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** A line through points over time, oldest first; a gap stays a gap. */
@Composable
fun SparklinePart(part: SparklinePart, modifier: Modifier = Modifier) {
    Drawn("sparkline")
    val palette = LocalPalette.current
    val mirrored = if (LocalLayoutDirection.current == LayoutDirection.Rtl) -1f else 1f
    Column(modifier.charted(part.key, part.spoken), Arrangement.spacedBy(Space.small)) {
        Text(part.shown, color = palette.soft, style = Type.second)
        Canvas(Modifier.fillMaxWidth().height(64.dp).scale(mirrored, 1f)) {
            trend(part.points, palette)
        }
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            Text(part.low, color = palette.soft, style = Type.note)
            Text(part.high, color = palette.soft, style = Type.note)
        }
    }
}

private fun DrawScope.trend(points: List<UInt?>, palette: Palette) {
    val pad = 6.dp.toPx()
    val step = (size.width - 2 * pad) / (points.size - 1).coerceAtLeast(1)
    val placed = points.mapIndexed { at, point ->
        point?.let {
            Offset(pad + at * step, size.height - pad - it.toFloat() / FULL * (size.height - 2 * pad))
        }
    }
    listOf(pad, size.height - pad).forEach { y ->
        drawLine(palette.line, Offset(pad, y), Offset(size.width - pad, y), 1.dp.toPx())
    }
    val line = Stroke(2.dp.toPx(), join = StrokeJoin.Round)
    drawPath(through(placed), palette.blue, style = line)
    val last = placed.indexOfLast { it != null }
    placed.forEachIndexed { at, point ->
        val radius = if (at == last) 5.dp else 2.5.dp
        if (point != null) drawCircle(palette.blue, radius.toPx(), point)
    }
}

private fun through(points: List<Offset?>): Path = Path().apply {
    var down = false
    points.forEach { point ->
        if (point != null) if (down) lineTo(point.x, point.y) else moveTo(point.x, point.y)
        down = point != null
    }
}

/** The highest a point can be. */
private const val FULL = 1000f
