package app.spotter.ui.parts

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Part
import app.spotter.ui.theme.Space

/** One `when` over all parts: a new part breaks this file until it is drawn. */
@Composable
fun AnyPart(
    part: Part,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
    inset: Modifier = Modifier.padding(horizontal = Space.margin, vertical = 14.dp),
) {
    // Rows bring their own room, so that a touch is seen from edge to edge; others are set in.
    val within = modifier.then(inset)
    when (part) {
        is Part.Text -> TextPart(part.value, within)
        is Part.Row -> RowPart(part.value, onAction, modifier)
        is Part.Buttons -> ButtonsPart(part.value, onAction, within)
        is Part.Toggle -> TogglePart(part.value, onAction, modifier)
        is Part.Choice -> ChoicePart(part.value, onAction, modifier)
        is Part.Stepper -> StepperPart(part.value, onAction, modifier)
        is Part.Input -> InputPart(part.value, onAction, within)
        is Part.When -> WhenPart(part.value, modifier)
        is Part.Meter -> MeterPart(part.value, within)
        is Part.Weeks -> WeeksPart(part.value, within)
        is Part.Sparkline -> SparklinePart(part.value, within)
        is Part.Compare -> ComparePart(part.value, onAction, modifier)
        is Part.Quote -> QuotePart(part.value, onAction, modifier)
        is Part.Picture -> PicturePart(part.value, onAction, within)
        is Part.Diff -> DiffPart(part.value, within)
        is Part.Progress -> ProgressPart(part.value, onAction, within)
        is Part.Code -> CodePart(part.value, onAction, within)
        is Part.Clock -> ClockPart(part.value, modifier)
        is Part.Empty -> EmptyPart(part.value, onAction, modifier)
    }
}
