package app.spotter.ui.screens

import androidx.compose.animation.animateColorAsState
import androidx.compose.animation.core.tween
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.CriterionView
import app.spotter.core.types.LevelView
import app.spotter.ui.control.Chip
import app.spotter.ui.control.Kind
import app.spotter.ui.control.press
import app.spotter.ui.parts.InputPart
import app.spotter.ui.parts.Numeral
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Motion
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.lifted

/** The levels with their anchors, and what can be said instead of a level. */
@Composable
internal fun Levels(
    criterion: CriterionView,
    settled: String?,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    Column(modifier.widthIn(max = READABLE).fillMaxWidth().padding(horizontal = Space.margin)) {
        Column(Modifier.selectableGroup(), Arrangement.spacedBy(Space.small)) {
            criterion.levels.forEach { Level(it, it.control.isChosen(settled), onAction) }
        }
        Besides(criterion.notSeen, criterion.notApplicable, criterion.note, settled, onAction)
        criterion.noteField?.let { InputPart(it, onAction, Modifier.padding(top = Space.medium)) }
        Spacer(Modifier.heightIn(min = Space.margin))
    }
}

/** While the tapped row settles, that one alone is chosen. */
private fun Control.isChosen(settled: String?): Boolean =
    if (settled == null) selected == true else key == settled

@Composable
private fun Level(level: LevelView, chosen: Boolean, onAction: (Control) -> Unit) {
    Drawn("level")
    val palette = LocalPalette.current
    val ground = animateColorAsState(
        if (chosen) palette.blueQuiet else palette.card,
        tween(Motion.SHORT),
    )
    val edge = if (chosen) Modifier.border(2.dp, palette.blue, Round.control) else Modifier
    Row(
        Modifier
            .fillMaxWidth()
            .lifted(Round.control)
            // Read where it is drawn: a colour on its way composes nothing anew.
            .drawBehind { drawRoundRect(ground.value, cornerRadius = CornerRadius(14.dp.toPx())) }
            .then(edge)
            .clip(Round.control)
            .press(level.control.copy(selected = chosen), onAction, Kind.RADIO, worded = false)
            .heightIn(min = 64.dp)
            .padding(horizontal = Space.margin, vertical = 10.dp),
        Arrangement.spacedBy(14.dp),
        Alignment.CenterVertically,
    ) {
        Numeral(level.number, chosen = chosen)
        Text(level.control.label, Modifier.weight(1f), style = Type.body)
    }
}

/** Well below the levels, so that no thumb means one and hits the other. */
@Composable
private fun Besides(
    notSeen: Control,
    notApplicable: Control,
    note: Control,
    settled: String?,
    onAction: (Control) -> Unit,
) {
    Drawn("besides")
    Row(Modifier.padding(top = Space.margin), verticalAlignment = Alignment.Top) {
        FlowRow(
            Modifier.weight(1f),
            horizontalArrangement = Arrangement.spacedBy(Space.small),
            verticalArrangement = Arrangement.spacedBy(Space.small),
        ) {
            listOf(notSeen, notApplicable).forEach {
                Chip(it, onAction, chosen = it.isChosen(settled))
            }
        }
        Chip(note, onAction)
    }
}
