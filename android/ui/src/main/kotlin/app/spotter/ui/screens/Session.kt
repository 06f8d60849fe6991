package app.spotter.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.LegendEntry
import app.spotter.core.types.ScoreLine
import app.spotter.core.types.SessionView
import app.spotter.ui.control.Glyph
import app.spotter.ui.frame.BarBelow
import app.spotter.ui.frame.EntryView
import app.spotter.ui.frame.LineHead
import app.spotter.ui.frame.entriesOf
import app.spotter.ui.parts.WhoShape
import app.spotter.ui.parts.whoOf
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.Type.tabular

/** The session: one number with its denominator, who is which shape, then the gaps. */
@Composable
fun Session(
    session: SessionView,
    place: Place,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    val list = rememberLazyListState()
    val isOver by remember(list) { derivedStateOf { list.canScrollBackward } }
    val entries = remember(session.sections) { entriesOf(session.sections) }
    Column(modifier.edges(place)) {
        LineHead(place.headed(session.header), onAction, pill = place.pill, isOver = isOver)
        LazyColumn(
            Modifier.weight(1f, fill = !place.inSheet).fillMaxWidth(),
            list,
            PaddingValues(top = Space.small, bottom = Space.huge),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            if (session.score != null || session.legend.isNotEmpty()) {
                item("summary") { Summary(session.score, session.legend, onAction) }
            }
            items(entries, { it.key }, { it::class }) { EntryView(it, onAction) }
        }
        BarBelow(session.bar, onAction)
    }
}

@Composable
private fun Summary(score: ScoreLine?, legend: List<LegendEntry>, onAction: (Control) -> Unit) {
    Drawn("summary")
    Column(
        Modifier.widthIn(max = Space.column).fillMaxWidth()
            .padding(horizontal = 20.dp).padding(bottom = Space.medium),
        Arrangement.spacedBy(Space.hair),
    ) {
        score?.let { Score(it, onAction) }
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(18.dp),
            verticalArrangement = Arrangement.spacedBy(6.dp),
        ) { legend.forEach { Legend(it) } }
    }
}

@Composable
private fun Score(score: ScoreLine, onAction: (Control) -> Unit) {
    Row(verticalAlignment = Alignment.CenterVertically) {
        FlowRow(
            Modifier
                .weight(1f, fill = false)
                .semantics(mergeDescendants = true) { contentDescription = score.spoken },
            Arrangement.spacedBy(10.dp),
        ) {
            Text(score.number, Modifier.alignByBaseline(), style = Type.score)
            Text(
                score.of,
                Modifier.alignByBaseline(),
                color = LocalPalette.current.soft,
                style = Type.body.tabular(),
            )
        }
        Box(Modifier.padding(start = Space.hair)) { score.how?.let { Glyph(it, onAction) } }
    }
}

@Composable
private fun Legend(entry: LegendEntry) {
    Row(
        horizontalArrangement = Arrangement.spacedBy(Space.small),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        WhoShape(whoOf(entry.tone))
        Text(entry.label, color = LocalPalette.current.soft, style = Type.second)
    }
}
