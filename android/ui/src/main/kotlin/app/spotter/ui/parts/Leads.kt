package app.spotter.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Lead
import app.spotter.core.types.Tone
import app.spotter.ui.control.Picture
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.Type.tabular
import app.spotter.ui.theme.groundOf
import app.spotter.ui.theme.scaled
import app.spotter.ui.theme.wordsOf

/** What stands before a row's words: drawn, but no part of them. */
@Composable
fun LeadMark(lead: Lead, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    val silent = modifier.clearAndSetSemantics {}
    when (lead) {
        is Lead.Icon -> Disc(palette.blueQuiet, palette.blue, silent) {
            Picture(Symbols.of(lead.value), 22.dp)
        }
        is Lead.Avatar -> Initials(lead.value.initials, lead.value.tone, silent)
        is Lead.Number -> Numeral(lead.value, silent)
    }
}

/** One or two letters of a person, in a disc. */
@Composable
fun Initials(initials: String, tone: Tone, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    Disc(groundOf(tone, palette.line), wordsOf(tone, palette.soft), modifier) {
        Text(initials, maxLines = 1, softWrap = false, style = Type.noteStrong)
    }
}

/** A number in a ring, filled where it is the chosen one. */
@Composable
fun Numeral(number: String, modifier: Modifier = Modifier, chosen: Boolean = false) {
    val palette = LocalPalette.current
    val ground = if (chosen) palette.blue else Color.Transparent
    Box(
        modifier
            .size(34.dp.scaled())
            .background(ground, CircleShape)
            .border(1.5.dp, if (chosen) palette.blue else palette.edge, CircleShape),
        Alignment.Center,
    ) {
        Text(
            number,
            color = if (chosen) palette.onBlue else palette.ink,
            style = Type.title.tabular(),
        )
    }
}

@Composable
private fun Disc(
    ground: Color,
    words: Color,
    modifier: Modifier,
    content: @Composable () -> Unit,
) {
    Box(modifier.size(40.dp.scaled()).background(ground, CircleShape), Alignment.Center) {
        CompositionLocalProvider(LocalContentColor provides words, content)
    }
}
