package app.spotter.ui.parts

import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.StepperPart
import app.spotter.ui.control.Glyph
import app.spotter.ui.frame.Beside
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.Type.tabular

/** A value between *less* and *more*. */
@Composable
fun StepperPart(part: StepperPart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("stepper")
    Beside(
        words = {
            Text(
                part.label,
                Modifier.padding(start = Space.margin, top = Space.small, bottom = Space.small),
                style = Type.title,
            )
        },
        tapped = { Steps(part, onAction) },
        modifier.heightIn(min = Space.row),
        atEnd = true,
    )
}

@Composable
private fun Steps(part: StepperPart, onAction: (Control) -> Unit) {
    val blue = LocalPalette.current.blue
    Row(Modifier.padding(end = 6.dp), verticalAlignment = Alignment.CenterVertically) {
        val less = part.less.icon?.let(Symbols::of) ?: Symbols.Less
        val more = part.more.icon?.let(Symbols::of) ?: Symbols.Plus
        Glyph(part.less, onAction, image = less, colour = blue)
        Text(
            part.shown,
            Modifier.widthIn(min = 40.dp).testTag(part.key),
            style = Type.title.tabular(),
            textAlign = TextAlign.Center,
        )
        Glyph(part.more, onAction, image = more, colour = blue)
    }
}
