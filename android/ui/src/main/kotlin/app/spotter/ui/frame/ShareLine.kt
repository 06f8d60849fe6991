package app.spotter.ui.frame

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp

/**
 * Things beside each other that fill the width together, each as wide as its words at least; what
 * does not fit goes on in a line of its own.
 */
@Composable
fun ShareLine(gap: Dp, modifier: Modifier = Modifier, content: @Composable () -> Unit) {
    Layout(content, modifier) { measurables, constraints ->
        val between = gap.roundToPx()
        val width = constraints.maxWidth
        val lines = broken(measurables, width, between).map { fill(it, width, between) }
        val heights = lines.map { line -> line.maxOf { it.height } }
        val height = heights.sum() + between * (lines.size - 1).coerceAtLeast(0)
        layout(width, height.coerceAtLeast(constraints.minHeight)) {
            var y = 0
            lines.forEachIndexed { at, line ->
                var x = 0
                line.forEach {
                    it.placeRelative(x, y)
                    x += it.width + between
                }
                y += heights[at] + between
            }
        }
    }
}

private fun broken(things: List<Measurable>, width: Int, gap: Int): List<List<Measurable>> {
    val lines = mutableListOf<MutableList<Measurable>>()
    var used = 0
    things.forEach { thing ->
        val wants = thing.maxIntrinsicWidth(Constraints.Infinity).coerceAtMost(width)
        if (lines.isEmpty() || used + gap + wants > width) {
            lines += mutableListOf(thing)
            used = wants
        } else {
            lines.last() += thing
            used += gap + wants
        }
    }
    return lines
}

/** What is left over is shared evenly; all are as high as the highest. */
private fun fill(line: List<Measurable>, width: Int, gap: Int): List<Placeable> {
    val wants = line.map { it.maxIntrinsicWidth(Constraints.Infinity).coerceAtMost(width) }
    val spare = (width - wants.sum() - gap * (line.size - 1)).coerceAtLeast(0)
    val even = (width - gap * (line.size - 1)) / line.size
    val widths = if (wants.all { it <= even }) wants.map { even } else wants.map { it + spare / line.size }
    val height = line.indices.maxOf { line[it].minIntrinsicHeight(widths[it]) }
    return line.mapIndexed { at, thing -> thing.measure(Constraints(widths[at], widths[at], height)) }
}
