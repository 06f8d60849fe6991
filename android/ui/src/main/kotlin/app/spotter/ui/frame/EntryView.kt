package app.spotter.ui.frame

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Part
import app.spotter.core.types.SectionLook
import app.spotter.ui.control.ActionButton
import app.spotter.ui.parts.AnyPart
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** Draws one line of a section. */
@Composable
fun EntryView(entry: Entry, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    val column = modifier.widthIn(max = Space.column).padding(horizontal = Space.margin)
    when (entry) {
        is Entry.Heading -> SectionHeading(entry, column)
        is Entry.Line -> Line(entry, onAction, column)
        is Entry.Note -> Text(
            entry.text,
            column.fillMaxWidth().padding(Space.hair, Space.small, Space.hair, Space.none)
                .testTag(entry.key),
            color = LocalPalette.current.soft,
            style = Type.note,
        )
        is Entry.More -> Box(column.fillMaxWidth().padding(top = Space.medium), Alignment.Center) {
            ActionButton(entry.control, onAction, style = Type.secondStrong)
        }
    }
}

@Composable
private fun SectionHeading(entry: Entry.Heading, modifier: Modifier) {
    Text(
        entry.text,
        modifier
            .fillMaxWidth()
            .padding(Space.hair, if (entry.first) Space.small else Space.large, Space.hair, Space.small)
            .testTag(entry.key)
            .semantics { heading() },
        color = LocalPalette.current.soft,
        style = Type.noteStrong,
    )
}

@Composable
private fun Line(entry: Entry.Line, onAction: (Control) -> Unit, modifier: Modifier) {
    val palette = LocalPalette.current
    val room = modifier.fillMaxWidth().padding(top = if (entry.opens) Space.large else Space.none)
    when (entry.look) {
        SectionLook.INSET -> Column(room.piece(entry.piece, palette.card)) {
            if (entry.ruled) HorizontalDivider(color = palette.line)
            AnyPart(entry.part, onAction, inset = insetOf(entry, Space.margin, 14.dp))
        }
        SectionLook.FOCUS -> Column(room.piece(entry.piece, palette.amberQuiet, isLifted = false)) {
            entry.heading?.let { FocusHeading(it, entry.key) }
            AnyPart(entry.part, onAction, inset = focusInset(entry))
        }
        SectionLook.PLAIN -> Plain(entry, onAction, room)
    }
}

/** On the paper itself: what is a line of its own becomes a card of its own. */
@Composable
private fun Plain(entry: Entry.Line, onAction: (Control) -> Unit, modifier: Modifier) {
    val spaced = if (entry.piece.first) modifier else modifier.padding(top = Space.medium)
    if (isCard(entry.part)) {
        val whole = Piece(first = true, last = true)
        Box(spaced.piece(whole, LocalPalette.current.card)) { AnyPart(entry.part, onAction) }
    } else {
        val words = if (entry.part is Part.Text) Space.hair else Space.none
        AnyPart(entry.part, onAction, spaced, Modifier.padding(horizontal = words))
    }
}

@Composable
private fun FocusHeading(text: String, key: String) {
    Text(
        text,
        Modifier
            .padding(Space.margin, Space.margin, Space.margin, Space.none)
            .testTag("$key/heading")
            .semantics { heading() },
        color = LocalPalette.current.amber,
        style = Type.noteStrong,
    )
}

private fun insetOf(entry: Entry.Line, side: Dp, end: Dp): Modifier {
    // Words that go on stand closer to what they go on from.
    val top = if (!entry.ruled && !entry.piece.first) Space.none else end
    return Modifier.padding(side, top, side, end)
}

private fun focusInset(entry: Entry.Line): Modifier = Modifier.padding(
    start = Space.margin,
    end = Space.margin,
    top = if (entry.piece.first && entry.heading == null) Space.margin else 6.dp,
    bottom = if (entry.piece.last) Space.margin else Space.hair,
)

private fun isCard(part: Part): Boolean = when (part) {
    is Part.Row, is Part.Quote, is Part.Compare, is Part.Toggle, is Part.Stepper, is Part.When,
    is Part.Clock, is Part.Choice -> true
    is Part.Text, is Part.Buttons, is Part.Input, is Part.Meter, is Part.Weeks, is Part.Sparkline,
    is Part.Picture, is Part.Diff, is Part.Progress, is Part.Code, is Part.Empty -> false
}
