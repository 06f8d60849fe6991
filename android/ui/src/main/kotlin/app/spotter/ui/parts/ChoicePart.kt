package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.spotter.core.types.ChoicePart
import app.spotter.core.types.ChoiceStyle
import app.spotter.core.types.Control
import app.spotter.ui.control.Chip
import app.spotter.ui.control.Kind
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** One or several of a few: segments, chips, a list of rows, or behind one control. */
@Composable
fun ChoicePart(part: ChoicePart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("choice")
    val kind = if (part.many) Kind.CHECKBOX else Kind.RADIO
    when (part.style) {
        ChoiceStyle.MENU -> FoldedChoice(part, onAction, modifier)
        ChoiceStyle.LIST -> Labelled(part, modifier, Space.margin) {
            part.options.forEachIndexed { at, option ->
                if (at > 0) HorizontalDivider(color = LocalPalette.current.line)
                OptionRow(option, onAction, kind)
            }
        }
        ChoiceStyle.CHIPS -> Labelled(part, modifier.padding(Space.margin)) {
            FlowRow(
                horizontalArrangement = Arrangement.spacedBy(Space.small),
                verticalArrangement = Arrangement.spacedBy(Space.small),
            ) { part.options.forEach { Chip(it, onAction, kind = kind) } }
        }
        ChoiceStyle.SEGMENTS -> Labelled(part, modifier.padding(Space.margin)) {
            Segments(part.options, onAction, kind)
        }
    }
}

@Composable
private fun Labelled(
    part: ChoicePart,
    modifier: Modifier,
    inset: androidx.compose.ui.unit.Dp = Space.none,
    content: @Composable () -> Unit,
) {
    Column(modifier) {
        Text(
            part.label,
            Modifier
                .testTag(part.key)
                .padding(start = inset, end = inset, top = if (inset > Space.none) Space.margin else Space.none)
                .padding(bottom = Space.small),
            style = Type.secondStrong,
        )
        Column(if (part.many) Modifier else Modifier.selectableGroup()) { content() }
    }
}
