package app.spotter.ui.frame

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.consumeWindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.navigationBars
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.union
import androidx.compose.material3.VerticalDivider
import androidx.compose.runtime.Composable
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.ui.Modifier
import app.spotter.core.types.Control
import app.spotter.core.types.Screen
import app.spotter.core.types.View
import app.spotter.ui.screens.AnyScreen
import app.spotter.ui.screens.Place
import app.spotter.ui.screens.header
import app.spotter.ui.theme.LocalPalette

/** The stack's top, beside the screen below it where there is room, and the tabs. */
@Composable
internal fun Panes(
    view: View,
    settled: String?,
    isWide: Boolean,
    back: BackState,
    saved: SaveableStateHolder,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    val top = view.stack.firstOrNull() ?: return
    val place = Place(
        pill = view.sync.takeUnless { isWide && view.tabs.isNotEmpty() },
        isBare = view.tabs.isEmpty(),
        settled = settled,
        isWide = isWide,
    )
    val pane: @Composable (Screen, Place) -> Unit = { screen, where ->
        saved.SaveableStateProvider(screen.header().key) { AnyScreen(screen, where, onAction) }
    }
    if (isWide) return Wide(view, top, place, onAction, modifier, pane)
    val below = view.stack.getOrNull(1)
    val hasTabs = hasTabs(view)
    Column(modifier.fillMaxSize()) {
        // The tabs take their place of the edge, and of the keyboard that covers them.
        val tabs = LocalFoot.current.tabs
        val edge = if (hasTabs) {
            Modifier.consumeWindowInsets(WindowInsets.navigationBars.union(WindowInsets(bottom = tabs)))
        } else {
            Modifier
        }
        BackOver(
            back,
            Modifier.weight(1f).fillMaxWidth().then(edge),
            below = { below?.let { pane(it, place.copy(settled = null)) } },
            top = { pane(top, place) },
        )
        if (hasTabs) TabBar(view.tabs, onAction)
    }
}

@Composable
private fun Wide(
    view: View,
    top: Screen,
    place: Place,
    onAction: (Control) -> Unit,
    modifier: Modifier,
    pane: @Composable (Screen, Place) -> Unit,
) {
    Row(modifier.fillMaxSize()) {
        val hasRail = view.tabs.isNotEmpty()
        val below = view.stack.getOrNull(1)
        if (hasRail) TabRail(view.tabs, view.sync, onAction)
        if (below != null) {
            val beside = place.copy(settled = null, pill = null, isBeside = true)
            Box(Modifier.weight(2f).inner(start = hasRail, end = true)) { pane(below, beside) }
            VerticalDivider(color = LocalPalette.current.line)
        }
        Box(Modifier.weight(3f).inner(start = hasRail || below != null, end = false)) { pane(top, place) }
    }
}

/** These sides are not the window's. */
@Composable
private fun Modifier.inner(start: Boolean, end: Boolean): Modifier {
    val safe = WindowInsets.safeDrawing
    val before = if (start) consumeWindowInsets(safe.only(WindowInsetsSides.Start)) else this
    return if (end) before.consumeWindowInsets(safe.only(WindowInsetsSides.End)) else before
}

/** The score card keeps the thumb's place for its own bar. */
internal fun hasTabs(view: View): Boolean =
    view.tabs.isNotEmpty() && view.stack.firstOrNull() !is Screen.ScoreCard
