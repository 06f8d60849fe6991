package app.spotter.ui.screens

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.layout.SubcomposeLayout
import androidx.compose.ui.layout.SubcomposeMeasureScope
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/**
 * The score card's order of height: what is asked stands on top, the levels at the bottom of the
 * room. Where the levels need more than 55 % of it, what is asked folds, and all scrolls as one.
 */
@Composable
internal fun Stacked(
    room: Dp,
    asked: @Composable (folded: Boolean) -> Unit,
    levels: @Composable () -> Unit,
    modifier: Modifier = Modifier,
) {
    SubcomposeLayout(modifier) { constraints ->
        val high = room.roundToPx()
        val below = measured(Slot.LEVELS, constraints, levels)
        val folded = below.sumOf { it.height } > high * SHARE
        val above = measured(Slot.ASKED, constraints) { asked(folded) }
        val least = above.sumOf { it.height } + GAP.dp.roundToPx()
        val start = maxOf(least, high - below.sumOf { it.height })
        layout(constraints.maxWidth, start + below.sumOf { it.height }) {
            above.forEach { it.placeRelative((constraints.maxWidth - it.width) / 2, 0) }
            below.forEach { it.placeRelative((constraints.maxWidth - it.width) / 2, start) }
        }
    }
}

private fun SubcomposeMeasureScope.measured(
    slot: Slot,
    constraints: Constraints,
    content: @Composable () -> Unit,
): List<Placeable> {
    val loose = Constraints(maxWidth = constraints.maxWidth)
    return subcompose(slot, content).map { it.measure(loose) }
}

private enum class Slot { ASKED, LEVELS }

private const val SHARE = 0.55
private const val GAP = 16
