package app.spotter.ui.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.itemsIndexed
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.CriterionLine
import app.spotter.ui.control.BadgePill
import app.spotter.ui.control.Face
import app.spotter.ui.control.Kind
import app.spotter.ui.control.press
import app.spotter.ui.frame.ShareLine
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.Type.tabular

/** All criteria at once: five numerals a row. */
@Composable
internal fun CriterionList(
    lines: List<CriterionLine>,
    onAction: (Control) -> Unit,
    top: @Composable () -> Unit,
) {
    LazyColumn(
        Modifier.fillMaxSize(),
        contentPadding = PaddingValues(bottom = Space.large),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        item("top") { top() }
        itemsIndexed(lines, { _, line -> line.key }) { at, line ->
            Column(Modifier.widthIn(max = READABLE).padding(horizontal = Space.margin)) {
                if (at > 0) HorizontalDivider(color = LocalPalette.current.line)
                Line(line, onAction)
            }
        }
    }
}

@Composable
private fun Line(line: CriterionLine, onAction: (Control) -> Unit) {
    Drawn("line")
    Column(
        Modifier.fillMaxWidth().padding(horizontal = Space.hair, vertical = 10.dp),
        Arrangement.spacedBy(Space.hair),
    ) {
        FlowRow(
            Modifier
                .clip(Round.control)
                .press(line.title, onAction)
                .semantics { heading() }
                .heightIn(min = Space.touch),
            Arrangement.spacedBy(Space.small),
            Arrangement.Center,
            itemVerticalAlignment = Alignment.CenterVertically,
        ) {
            Text(line.title.label, style = Type.title)
            line.badges.forEach { BadgePill(it) }
        }
        ShareLine(Space.hair, Modifier.widthIn(max = 448.dp).selectableGroup()) {
            line.numerals.forEach { Numeral(it, onAction, Modifier) }
        }
        line.chosen?.let {
            Text(it, Modifier.padding(top = 2.dp), LocalPalette.current.soft, style = Type.second)
        }
    }
}

@Composable
private fun Numeral(control: Control, onAction: (Control) -> Unit, modifier: Modifier) {
    val palette = LocalPalette.current
    val chosen = control.selected == true
    val wordy = control.label.length > 1
    CompositionLocalProvider(LocalContentColor provides if (chosen) palette.onBlue else palette.ink) {
        Face(
            control,
            if (wordy) Type.note else Type.title.tabular(),
            modifier
                .clip(Round.control)
                .background(if (chosen) palette.blue else palette.card)
                .border(1.dp, if (chosen) Color.Transparent else palette.edge, Round.control)
                .press(control, onAction, Kind.RADIO)
                .sizeIn(minWidth = Space.touch, minHeight = 56.dp)
                .padding(horizontal = 2.dp, vertical = Space.hair),
        )
    }
}
