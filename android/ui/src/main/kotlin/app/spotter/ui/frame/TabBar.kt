package app.spotter.ui.frame

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.displayCutout
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.systemBars
import androidx.compose.foundation.layout.union
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.material3.VerticalDivider
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.spotter.core.types.Control
import app.spotter.core.types.Tab
import app.spotter.ui.control.Kind
import app.spotter.ui.control.Picture
import app.spotter.ui.control.Pill
import app.spotter.ui.control.press
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type

/** The tabs below, as Material's navigation bar stands: a pill behind the chosen one's picture. */
@Composable
fun TabBar(tabs: List<Tab>, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    Column(modifier.atFoot(Foot.TABS).fillMaxWidth().background(palette.card)) {
        HorizontalDivider(color = palette.line)
        Row(
            Modifier.fillMaxWidth().windowInsetsPadding(edgeBelow()).selectableGroup(),
        ) { tabs.forEach { TabItem(it.control, onAction) } }
    }
}

/** The keyboard covers the tabs; what a camera cuts out does not. */
@Composable
private fun edgeBelow() =
    WindowInsets.systemBars.union(WindowInsets.displayCutout)
        .only(WindowInsetsSides.Bottom + WindowInsetsSides.Horizontal)

@Composable
private fun edgeBeside() =
    WindowInsets.safeDrawing.only(WindowInsetsSides.Start + WindowInsetsSides.Vertical)

@Composable
private fun RowScope.TabItem(control: Control, onAction: (Control) -> Unit) {
    Column(
        Modifier
            .weight(1f)
            .press(control, onAction, Kind.TAB)
            .heightIn(min = 72.dp)
            .padding(horizontal = 2.dp, vertical = Space.small),
        Arrangement.spacedBy(Space.hair, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) { TabFace(control) }
}

@Composable
private fun TabFace(control: Control) {
    val palette = LocalPalette.current
    val chosen = control.selected == true
    CompositionLocalProvider(LocalContentColor provides if (chosen) palette.blue else palette.soft) {
        val ground = if (chosen) palette.blueQuiet else Color.Transparent
        Box(Modifier.background(ground, Round.pill).padding(horizontal = 20.dp, vertical = Space.hair)) {
            control.icon?.let { Picture(if (chosen) Symbols.chosen(it) else Symbols.of(it)) }
        }
        Text(
            control.label,
            // One word on one line, however large: smaller rather than broken.
            autoSize = TextAutoSize.StepBased(minFontSize = 6.5.sp, maxFontSize = 13.sp, stepSize = 0.5.sp),
            maxLines = 1,
            softWrap = false,
            style = Type.note.copy(fontWeight = if (chosen) FontWeight.SemiBold else null),
            textAlign = TextAlign.Center,
        )
    }
}

/** A rail where there is room; it carries the words of sync as well. */
@Composable
fun TabRail(
    tabs: List<Tab>,
    pill: Control?,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    val palette = LocalPalette.current
    Row(modifier.fillMaxHeight().background(palette.card)) {
        Column(
            Modifier
                .windowInsetsPadding(edgeBeside())
                .width(208.dp)
                .padding(horizontal = Space.medium, vertical = 20.dp)
                .selectableGroup(),
            Arrangement.spacedBy(Space.hair),
        ) {
            tabs.forEach { RailItem(it.control, onAction) }
            Spacer(Modifier.weight(1f))
            pill?.let { Pill(it, onAction) }
        }
        VerticalDivider(color = palette.line)
    }
}

@Composable
private fun RailItem(control: Control, onAction: (Control) -> Unit) {
    val palette = LocalPalette.current
    val chosen = control.selected == true
    CompositionLocalProvider(LocalContentColor provides if (chosen) palette.blue else palette.soft) {
        Row(
            Modifier
                .fillMaxWidth()
                .background(if (chosen) palette.blueQuiet else Color.Transparent, Round.pill)
                .press(control, onAction, Kind.TAB)
                .heightIn(min = 56.dp)
                .padding(horizontal = Space.margin),
            Arrangement.spacedBy(Space.medium),
            Alignment.CenterVertically,
        ) {
            control.icon?.let { Picture(if (chosen) Symbols.chosen(it) else Symbols.of(it)) }
            Text(control.label, style = if (chosen) Type.secondStrong else Type.second)
        }
    }
}
