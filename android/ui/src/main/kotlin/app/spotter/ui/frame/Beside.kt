package app.spotter.ui.frame

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import app.spotter.ui.shell.LocalHandAtEnd

/**
 * Words with something to tap beside them; below them where the words would be left too little
 * room. The hand says on which side it stands, unless it always stands at the end.
 */
@Composable
fun Beside(
    words: @Composable () -> Unit,
    tapped: @Composable () -> Unit,
    modifier: Modifier = Modifier,
    atEnd: Boolean = LocalHandAtEnd.current,
) {
    Layout(listOf(words, tapped), modifier) { (left, right), constraints ->
        beside(left.first(), right.first(), constraints, atEnd)
    }
}

private fun MeasureScope.beside(
    words: Measurable,
    tapped: Measurable,
    constraints: Constraints,
    atEnd: Boolean,
): MeasureResult {
    val whole = constraints.maxWidth
    val thing = tapped.measure(Constraints(maxWidth = whole))
    val room = whole - thing.width
    val fits = room >= (LEAST.dp * fontScale).roundToPx()
    val text = words.measure(Constraints(minWidth = if (fits) room else whole, maxWidth = if (fits) room else whole))
    if (!fits) {
        val height = maxOf(text.height + thing.height, constraints.minHeight)
        return layout(whole, height) {
            text.placeRelative(0, 0)
            thing.placeRelative(if (atEnd) whole - thing.width else 0, text.height)
        }
    }
    val height = maxOf(text.height, thing.height, constraints.minHeight)
    return layout(whole, height) {
        text.placeRelative(if (atEnd) 0 else thing.width, (height - text.height) / 2)
        thing.placeRelative(if (atEnd) room else 0, (height - thing.height) / 2)
    }
}

/** How wide words want to be, in dp at the usual size of text. */
private const val LEAST = 190
