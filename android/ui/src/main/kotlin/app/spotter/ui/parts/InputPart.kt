package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.foundation.text.input.TextFieldLineLimits
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.material3.TextFieldLabelPosition
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.autofill.ContentType
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentType
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.em
import app.spotter.core.types.Control
import app.spotter.core.types.InputKind
import app.spotter.core.types.InputPart
import app.spotter.ui.shell.Drawn
import app.spotter.ui.shell.LocalReturnKey
import app.spotter.ui.shell.fieldFocus
import app.spotter.ui.shell.rememberHeld
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Type

/** A text field with its label, count and problem. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
fun InputPart(part: InputPart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("input")
    val held = rememberHeld(part.key, part.text, part.rev)
    val lines = part.lines.toInt()
    LocalReturnKey.current.Says(part.returnLabel) {
        OutlinedTextField(
            held.state,
            modifier.fillMaxWidth().fieldFocus(held).filledBy(part.autofill).testTag(part.key),
            textStyle = if (part.kind == InputKind.CODE) code else Type.body,
            labelPosition = TextFieldLabelPosition.Above(),
            label = { Text(part.label, style = Type.secondStrong) },
            placeholder = { Text(part.placeholder, style = Type.body) },
            supportingText = notes(part),
            isError = part.problem != null,
            inputTransformation = remember(held, part.lengthMax) { held.hearing(part.lengthMax.toInt()) },
            keyboardOptions = keyboardOf(part),
            onKeyboardAction = { usual -> part.submit?.let(onAction) ?: usual() },
            lineLimits = if (lines > 1) {
                TextFieldLineLimits.MultiLine(minHeightInLines = lines)
            } else {
                TextFieldLineLimits.SingleLine
            },
            shape = Round.control,
            colors = fieldColours(),
        )
    }
}

private val code = Type.body.copy(letterSpacing = 0.12.em, fontWeight = FontWeight.SemiBold)

private fun notes(part: InputPart): (@Composable () -> Unit)? {
    if (part.problem == null && part.count == null) return null
    return {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            Text(part.problem.orEmpty(), Modifier.weight(1f), LocalPalette.current.warn, style = Type.note)
            part.count?.let { Text(it, color = LocalPalette.current.soft, style = Type.note) }
        }
    }
}

/** What the platform may fill in, by the name that a browser has for it too. */
private fun Modifier.filledBy(name: String?): Modifier {
    val filling = fillings[name] ?: return this
    return semantics { contentType = filling }
}

private val fillings = mapOf("name" to ContentType.PersonFullName)

/** What the keyboard should know. */
private fun keyboardOf(part: InputPart): KeyboardOptions {
    val action = when {
        part.submit != null -> ImeAction.Go
        part.lines > 1u -> ImeAction.Default
        else -> ImeAction.Done
    }
    val base = KeyboardOptions(imeAction = action)
    return when (part.kind) {
        InputKind.PLAIN -> base.copy(capitalization = KeyboardCapitalization.Sentences)
        InputKind.NAME -> base.copy(capitalization = KeyboardCapitalization.Words)
        InputKind.CODE -> base.copy(
            capitalization = KeyboardCapitalization.Characters,
            autoCorrectEnabled = false,
        )
        InputKind.NUMBER -> base.copy(keyboardType = KeyboardType.Number)
        InputKind.URL -> base.copy(keyboardType = KeyboardType.Uri, autoCorrectEnabled = false)
        InputKind.SEARCH -> base.copy(imeAction = ImeAction.Search)
    }
}
