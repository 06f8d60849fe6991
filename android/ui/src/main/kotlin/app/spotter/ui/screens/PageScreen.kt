package app.spotter.ui.screens

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.pulltorefresh.PullToRefreshBox
import androidx.compose.runtime.Composable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import app.spotter.core.types.Control
import app.spotter.core.types.Page
import app.spotter.ui.frame.BarBelow
import app.spotter.ui.frame.LineHead
import app.spotter.ui.frame.RoundButton
import app.spotter.ui.frame.atFoot
import app.spotter.ui.shell.LocalHandAtEnd
import app.spotter.ui.theme.Space

/** A page: a header, sections of parts, and a bar in reach of the thumb. */
@Composable
fun PageScreen(
    page: Page,
    place: Place,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    val list = rememberLazyListState()
    val hasLine = page.header.back != null
    val isOver by remember(list) { derivedStateOf { list.canScrollBackward } }
    Column(modifier.edges(place)) {
        if (hasLine) {
            LineHead(place.headed(page.header), onAction, pill = place.pill, refresh = page.refresh, isOver = isOver)
        }
        Box(Modifier.weight(1f, fill = !place.inSheet)) {
            Refreshed(page.refresh, onAction) { Body(page, place, onAction, list) }
            page.round?.let { Round(it, onAction) }
        }
        BarBelow(page.bar, onAction)
    }
}

@Composable
private fun Body(page: Page, place: Place, onAction: (Control) -> Unit, list: LazyListState) {
    val isFirst = place.isBare && !place.inSheet && page.header.back == null
    if (isFirst) FirstBody(page, onAction) else LazyBody(page, place, onAction, list)
}

@Composable
private fun BoxScope.Round(control: Control, onAction: (Control) -> Unit) {
    val side = if (LocalHandAtEnd.current) Alignment.CenterEnd else Alignment.CenterStart
    Box(
        Modifier
            .align(Alignment.BottomCenter)
            .widthIn(max = Space.column)
            .fillMaxWidth()
            .atFoot("round")
            .padding(Space.margin),
        contentAlignment = side,
    ) { RoundButton(control, onAction) }
}

/** Pulling down asks for news, where there may be any. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun Refreshed(
    refresh: Control?,
    onAction: (Control) -> Unit,
    content: @Composable () -> Unit,
) {
    if (refresh == null) return content()
    PullToRefreshBox(refresh.busy, onRefresh = { onAction(refresh) }) { content() }
}
