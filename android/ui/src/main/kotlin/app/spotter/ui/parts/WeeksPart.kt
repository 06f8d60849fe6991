package app.spotter.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Fill
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.unit.dp
import app.spotter.core.types.WeekCell
import app.spotter.core.types.WeeksPart
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Palette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.scaled

/** Weeks kept and missed, oldest first; each kind has its own shape. */
@Composable
fun WeeksPart(part: WeeksPart, modifier: Modifier = Modifier) {
    Drawn("weeks")
    Column(modifier.charted(part.key, part.spoken), Arrangement.spacedBy(Space.small)) {
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(6.dp),
            verticalArrangement = Arrangement.spacedBy(6.dp),
        ) { part.cells.forEach { Cell(it) } }
        Text(part.shown, color = LocalPalette.current.soft, style = Type.second)
    }
}

@Composable
private fun Cell(cell: WeekCell) {
    val palette = LocalPalette.current
    val mark = remember(cell) { PathParser().parsePathString(markOf(cell)).toPath() }
    Canvas(Modifier.size(28.dp.scaled())) {
        scale(size.width / GRID, Offset.Zero) {
            box(cell, palette)
            val colour = if (cell == WeekCell.KEPT) palette.paper else palette.soft
            drawPath(mark, colour, style = Stroke(2f, cap = StrokeCap.Round, join = StrokeJoin.Round))
        }
    }
}

private fun DrawScope.box(cell: WeekCell, palette: Palette) {
    val dashed = Stroke(2f, pathEffect = PathEffect.dashPathEffect(floatArrayOf(3f, 3f)))
    val (colour, style) = when (cell) {
        WeekCell.KEPT -> palette.ink to Fill
        WeekCell.MISSED, WeekCell.OPEN -> palette.edge to Stroke(2f)
        WeekCell.AWAY, WeekCell.UNCONFIRMED -> palette.edge to dashed
    }
    drawRoundRect(colour, Offset(1f, 1f), Size(22f, 22f), CornerRadius(7f), style)
}

/** On a square of 24. */
private const val GRID = 24f

private fun markOf(cell: WeekCell): String = when (cell) {
    WeekCell.KEPT -> "M7.5 12.5l3 3 6-6.5"
    WeekCell.MISSED -> "M8.5 8.5l7 7M15.5 8.5l-7 7"
    WeekCell.AWAY -> "M8.5 12h7"
    WeekCell.OPEN -> ""
    WeekCell.UNCONFIRMED -> "M10 9.5a2.2 2.2 0 1 1 2.6 2.4c-.5 .2-.6 .6-.6 1.3M12 16.5h.01"
}
