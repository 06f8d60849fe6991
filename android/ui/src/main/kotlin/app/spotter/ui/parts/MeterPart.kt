package app.spotter.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.MeterPart
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** A part of a whole: a bar with its words. */
@Composable
fun MeterPart(part: MeterPart, modifier: Modifier = Modifier) {
    Drawn("meter")
    val share = if (part.whole > 0u) part.part.toFloat() / part.whole.toFloat() else 0f
    Column(
        modifier.charted(part.key, part.spoken),
        Arrangement.spacedBy(Space.small),
    ) {
        FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            Text(part.label, style = Type.title)
            Text(part.shown, color = LocalPalette.current.soft, style = Type.body)
        }
        Bar(share.coerceIn(0f, 1f))
    }
}

/** How much of a line is full. */
@Composable
internal fun Bar(share: Float) {
    val palette = LocalPalette.current
    Box(Modifier.fillMaxWidth().height(8.dp).clip(Round.pill).background(palette.line)) {
        Box(
            Modifier.fillMaxWidth(share).fillMaxHeight().clip(Round.pill).background(palette.blue),
        )
    }
}

/** A picture with words: one thing to a screen reader. */
internal fun Modifier.charted(key: String, spoken: String): Modifier =
    testTag(key).semantics(mergeDescendants = true) { contentDescription = spoken }
