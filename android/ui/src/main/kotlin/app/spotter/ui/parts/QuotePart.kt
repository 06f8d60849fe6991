package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import app.spotter.core.types.Control
import app.spotter.core.types.QuotePart
import app.spotter.ui.control.Chip
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** Somebody's words, and what can be answered. */
@Composable
fun QuotePart(part: QuotePart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("quote")
    Column(
        modifier.fillMaxWidth().padding(horizontal = Space.margin, vertical = 14.dp),
        Arrangement.spacedBy(Space.small),
    ) {
        Column(
            Modifier.testTag(part.key).semantics(mergeDescendants = true) {},
            Arrangement.spacedBy(6.dp),
        ) {
            val soft = LocalPalette.current.soft
            FlowRow(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
                Text(part.by, color = soft, style = Type.second)
                part.about?.let { Text(it, color = soft, style = Type.second) }
            }
            val bar = LocalPalette.current.blue
            Text(
                part.text,
                Modifier.widthIn(max = Space.column).barred(bar).padding(start = 14.dp),
                style = words,
            )
        }
        if (part.controls.isNotEmpty()) Answers(part.controls, onAction)
    }
}

@Composable
private fun Answers(controls: List<Control>, onAction: (Control) -> Unit) {
    FlowRow(
        Modifier.padding(top = Space.hair),
        horizontalArrangement = Arrangement.spacedBy(Space.small),
        verticalArrangement = Arrangement.spacedBy(Space.small),
    ) { controls.forEach { Chip(it, onAction) } }
}

/** A bar beside somebody's words says that they are quoted. */
private fun Modifier.barred(colour: Color): Modifier = drawBehind {
    val wide = 3.dp.toPx()
    val x = if (layoutDirection == LayoutDirection.Rtl) size.width - wide else 0f
    drawRoundRect(colour, Offset(x, 0f), Size(wide, size.height), CornerRadius(wide))
}

private val words = Type.title.copy(lineHeight = 1.4.em)
