package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Lead
import app.spotter.core.types.RowPart
import app.spotter.ui.control.ActionButton
import app.spotter.ui.control.BadgePill
import app.spotter.ui.control.Kind
import app.spotter.ui.control.Overflow
import app.spotter.ui.control.Picture
import app.spotter.ui.control.press
import app.spotter.ui.frame.Beside
import app.spotter.ui.frame.Swiped
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.Type.tabular

/** One line of a list: the words are one control; button and menu stand beside it, never in it. */
@Composable
fun RowPart(part: RowPart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("row")
    Swiped(part.swipes, onAction, modifier) {
        val button = part.button
        if (button == null) {
            Line(part, onAction)
        } else {
            Beside(
                words = { Line(part, onAction) },
                tapped = { Trailing(button, onAction) },
            )
        }
    }
}

@Composable
private fun Trailing(button: Control, onAction: (Control) -> Unit) {
    ActionButton(
        button,
        onAction,
        Modifier.padding(end = Space.margin, start = Space.small, top = 6.dp, bottom = 6.dp),
        style = Type.secondStrong,
    )
}

@Composable
private fun Line(part: RowPart, onAction: (Control) -> Unit) {
    Row(verticalAlignment = Alignment.CenterVertically) {
        Row(
            Modifier.weight(1f).heightIn(min = Space.row).tapped(part, onAction)
                .padding(start = Space.margin, end = if (part.hasMore()) 0.dp else Space.margin)
                .padding(vertical = 10.dp),
            Arrangement.spacedBy(Space.medium),
            Alignment.CenterVertically,
        ) {
            part.lead?.let { LeadMark(it) }
            Words(part)
            End(part)
        }
        if (part.hasMore()) {
            Overflow(part.key, part.menu, onAction, Modifier.padding(end = Space.hair), part.title)
        }
    }
}

private fun Modifier.tapped(part: RowPart, onAction: (Control) -> Unit): Modifier {
    val tap = part.tap ?: return testTag(part.key).semantics(mergeDescendants = true) {}
    return press(tap, onAction, Kind.BUTTON, worded = false).fillMaxWidth()
}

@Composable
private fun RowScope.Words(part: RowPart) {
    val palette = LocalPalette.current
    val off = part.tap?.enabled == false
    Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
        // A numbered row reads as a sentence, not as a name.
        val style = if (part.lead is Lead.Number) Type.body else Type.title
        Text(part.title, color = if (off) palette.soft else palette.ink, style = style)
        part.second?.let { Text(it, color = palette.soft, style = Type.second) }
        part.value?.takeIf(::isLong)?.let {
            Text(it, color = palette.soft, style = Type.second.tabular())
        }
        part.badge?.let { BadgePill(it, Modifier.padding(top = Space.hair)) }
    }
}

/** What stands after the words: a value, a check mark, or that the row leads on. */
@Composable
private fun End(part: RowPart) {
    val palette = LocalPalette.current
    part.value?.takeUnless(::isLong)?.let {
        Text(it, color = palette.soft, style = Type.body.tabular(), textAlign = TextAlign.End)
    }
    val tap = part.tap ?: return
    val leads = part.button == null && tap.selected == null && !part.hasMore()
    val colour = if (leads) palette.edge else palette.blue
    CompositionLocalProvider(LocalContentColor provides colour) {
        if (tap.selected == true) Picture(Symbols.Check, 22.dp)
        if (leads) Picture(Symbols.Forward, 22.dp)
    }
}

private fun RowPart.hasMore(): Boolean = menu.isNotEmpty()

/** A long value, as a code, takes a line of its own instead of the title's room. */
private fun isLong(value: String): Boolean = value.length > LONG

private const val LONG = 12
