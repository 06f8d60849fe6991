package app.spotter.ui.frame

import androidx.compose.runtime.Immutable
import app.spotter.core.types.Control
import app.spotter.core.types.Part
import app.spotter.core.types.Section
import app.spotter.core.types.SectionLook

/** Sections line by line, so that a long list draws only what is seen. */
@Immutable
sealed interface Entry {
    /** Made of the section's key and the part's. */
    val key: String

    data class Heading(override val key: String, val text: String, val first: Boolean) : Entry

    data class Line(
        override val key: String,
        val part: Part,
        val look: SectionLook,
        val piece: Piece,
        /** What this week's focus is called stands inside its card. */
        val heading: String?,
        /** A hairline parts it from the line above. */
        val ruled: Boolean,
        /** Nothing of its section stands above it. */
        val opens: Boolean,
    ) : Entry

    data class Note(override val key: String, val text: String) : Entry

    data class More(override val key: String, val control: Control) : Entry
}

/** The lines of some sections. */
fun entriesOf(sections: List<Section>): List<Entry> =
    sections.flatMapIndexed { at, section -> section.entries(at == 0) }

private fun Section.entries(first: Boolean): List<Entry> = buildList {
    val inside = look == SectionLook.FOCUS
    val above = heading.takeUnless { inside || it == null }
    above?.let { add(Entry.Heading("$key/heading", it, first)) }
    parts.forEachIndexed { at, part ->
        add(
            Entry.Line(
                key = "$key/${part::class.simpleName}/${part.key()}",
                part = part,
                look = look,
                piece = Piece(at == 0, at == parts.lastIndex),
                heading = heading.takeIf { inside && at == 0 },
                ruled = at > 0 && isRuled(parts[at - 1], part),
                opens = at == 0 && above == null && !first,
            ),
        )
    }
    note?.let { add(Entry.Note("$key/note", it)) }
    window?.let { add(Entry.More("$key/window", it.more)) }
}

/** Words go on in words and in their buttons without a line between; fields have edges enough. */
private fun isRuled(above: Part, part: Part): Boolean =
    !(above is Part.Text && (part is Part.Text || part is Part.Buttons)) && part !is Part.Input

/** A part's key: unique on its screen, for its kind. */
fun Part.key(): String = when (this) {
    is Part.Text -> value.key
    is Part.Row -> value.key
    is Part.Buttons -> value.key
    is Part.Toggle -> value.control.key
    is Part.Choice -> value.key
    is Part.Stepper -> value.key
    is Part.Input -> value.key
    is Part.When -> value.key
    is Part.Meter -> value.key
    is Part.Weeks -> value.key
    is Part.Sparkline -> value.key
    is Part.Compare -> value.key
    is Part.Quote -> value.key
    is Part.Picture -> value.key
    is Part.Diff -> value.key
    is Part.Progress -> value.key
    is Part.Code -> value.key
    is Part.Clock -> value.key
    is Part.Empty -> value.key
}
