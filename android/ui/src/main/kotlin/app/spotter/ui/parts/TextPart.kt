package app.spotter.ui.parts

import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.em
import app.spotter.core.types.TextPart
import app.spotter.core.types.TextRole
import app.spotter.core.types.Tone
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.wordsOf

/** Words: headings, a first sentence, body, small print. */
@Composable
fun TextPart(part: TextPart, modifier: Modifier = Modifier) {
    Drawn("text")
    val soft = LocalPalette.current.soft
    val look = when (part.role) {
        TextRole.HEADING1 -> Look(Type.large, heads = true)
        TextRole.HEADING2 -> Look(Type.heading, heads = true)
        TextRole.HEADING3 -> Look(Type.title, heads = true)
        TextRole.LEAD -> Look(Type.body.copy(lineHeight = 1.45.em), quiet = true)
        TextRole.BODY -> Look(Type.body.strongFor(part.tone))
        TextRole.NOTE -> Look(Type.note.strongFor(part.tone), quiet = true)
    }
    Text(
        part.text,
        modifier
            .widthIn(max = Space.column)
            .testTag(part.key)
            .semantics { if (look.heads) heading() },
        color = if (look.quiet) wordsOf(part.tone, soft) else wordsOf(part.tone),
        style = look.style,
    )
}

private data class Look(
    val style: TextStyle,
    val heads: Boolean = false,
    val quiet: Boolean = false,
)

/** Small words about you carry some weight, for the colour alone would not. */
private fun TextStyle.strongFor(tone: Tone): TextStyle =
    if (tone == Tone.YOU) copy(fontWeight = FontWeight.SemiBold) else this
