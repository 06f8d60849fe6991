package app.spotter.ui.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import app.spotter.core.types.CodePart
import app.spotter.core.types.Control
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.Type.tabular

/** A code: the QR picture, how a person reads it, and what can be done with it. */
@Composable
fun CodePart(part: CodePart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("code")
    Column(
        modifier.fillMaxWidth(),
        Arrangement.spacedBy(Space.medium),
        Alignment.CenterHorizontally,
    ) {
        if (part.rows.isNotEmpty()) Qr(part)
        SelectionContainer {
            Text(part.shown, Modifier.testTag(part.key), style = digits, textAlign = TextAlign.Center)
        }
        val controls = listOfNotNull(part.copy, part.share)
        if (controls.isNotEmpty()) ButtonLine(controls, onAction)
    }
}

private val digits = Type.heading.copy(letterSpacing = 0.06.em).tabular()

@Composable
private fun Qr(part: CodePart) {
    val palette = LocalPalette.current
    val ground = if (palette.isDark) palette.ink else palette.card
    val dark = if (palette.isDark) palette.paper else palette.ink
    Canvas(
        Modifier
            .widthIn(max = 240.dp)
            .fillMaxWidth()
            .aspectRatio(1f)
            .background(ground, Round.card)
            .semantics {
                contentDescription = part.spoken
                role = Role.Image
            },
    ) { squares(part.rows, dark) }
}

/** Dark squares, with the four modules of quiet around that readers need. */
private fun DrawScope.squares(rows: List<String>, dark: Color) {
    val module = size.width / (rows.size + 2 * QUIET)
    rows.forEachIndexed { y, row ->
        row.forEachIndexed { x, sign ->
            // A hair larger than a module, so that no light shines between two.
            val corner = Offset((x + QUIET) * module, (y + QUIET) * module)
            if (sign == '#') drawRect(dark, corner, Size(module + 0.5f, module + 0.5f))
        }
    }
}

private const val QUIET = 4
