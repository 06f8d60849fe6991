package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.text.withStyle
import androidx.compose.ui.unit.em
import app.spotter.core.types.DiffPart
import app.spotter.core.types.RunKind
import app.spotter.ui.shell.Drawn
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Palette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Type

/** What changed in a text: added words are underlined, removed ones struck through. */
@Composable
fun DiffPart(part: DiffPart, modifier: Modifier = Modifier) {
    Drawn("diff")
    val palette = LocalPalette.current
    val runs = buildAnnotatedString {
        part.runs.forEach { run -> withStyle(styleOf(run.kind, palette)) { append(run.text) } }
    }
    Column(
        modifier.testTag(part.key).semantics(mergeDescendants = true) {},
        Arrangement.spacedBy(Space.hair),
    ) {
        Text(part.label, style = Type.secondStrong)
        Text(runs, style = Type.body.copy(lineHeight = 1.5.em))
    }
}

private fun styleOf(kind: RunKind, palette: Palette): SpanStyle = when (kind) {
    RunKind.SAME -> SpanStyle()
    RunKind.ADDED -> SpanStyle(
        color = palette.blue,
        background = palette.blueQuiet,
        textDecoration = TextDecoration.Underline,
    )
    RunKind.REMOVED -> SpanStyle(
        color = palette.soft,
        textDecoration = TextDecoration.LineThrough,
    )
}
