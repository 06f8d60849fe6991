package app.spotter.ui.screens

import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Page
import app.spotter.core.types.Part
import app.spotter.core.types.Section
import app.spotter.ui.frame.EntryView
import app.spotter.ui.frame.RootHead
import app.spotter.ui.frame.entriesOf
import app.spotter.ui.parts.SearchField
import app.spotter.ui.theme.Space

/** Sections line by line: only what is seen is drawn, and scroll is kept by key. */
@Composable
internal fun LazyBody(
    page: Page,
    place: Place,
    onAction: (Control) -> Unit,
    list: LazyListState,
    modifier: Modifier = Modifier,
) {
    val entries = remember(page.sections) { entriesOf(page.sections) }
    val below = if (page.round != null) 96.dp else Space.huge
    val top = if (page.header.back == null) Space.none else Space.small
    LazyColumn(
        modifier.fillMaxWidth().then(if (place.inSheet) Modifier else Modifier.fillMaxHeight()),
        list,
        contentPadding = PaddingValues(top = top, bottom = below),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        if (page.header.back == null) {
            item("head") { RootHead(page.header, onAction, pill = place.pill, refresh = page.refresh) }
        }
        page.search?.let { item("search") { SearchLine(it) } }
        items(entries, { it.key }, { it::class }) { EntryView(it, onAction) }
    }
}

@Composable
private fun SearchLine(search: app.spotter.core.types.Search) {
    SearchField(
        search,
        Modifier.widthIn(max = Space.column)
            .padding(horizontal = Space.margin).padding(bottom = Space.small),
    )
}

/** The first screen of all: the mark above, the ways in under the thumb. */
@Composable
internal fun FirstBody(page: Page, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    BoxWithConstraints(modifier.fillMaxSize()) {
        Column(
            Modifier.fillMaxWidth().verticalScroll(rememberScrollState()).heightIn(min = maxHeight),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            RootHead(page.header, onAction, isBranded = true)
            val low = page.sections.indexOfFirst { it !== page.sections.first() && it.hasButtons() }
            page.sections.forEachIndexed { at, section ->
                if (at == low) Spacer(Modifier.weight(1f))
                entriesOf(listOf(section)).forEach { key(it.key) { EntryView(it, onAction) } }
                Spacer(Modifier.heightIn(min = Space.large))
            }
        }
    }
}

private fun Section.hasButtons(): Boolean = parts.any { it is Part.Buttons }
