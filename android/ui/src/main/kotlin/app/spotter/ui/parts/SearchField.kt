package app.spotter.ui.parts

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.foundation.text.input.TextFieldLineLimits
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Search
import app.spotter.ui.control.Picture
import app.spotter.ui.shell.Drawn
import app.spotter.ui.shell.fieldFocus
import app.spotter.ui.shell.rememberHeld
import app.spotter.ui.theme.Round
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type

/** A field that searches its page. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
fun SearchField(search: Search, modifier: Modifier = Modifier) {
    Drawn("search")
    val held = rememberHeld(search.key, search.text, search.rev)
    OutlinedTextField(
        held.state,
        modifier
            .fillMaxWidth()
            .fieldFocus(held)
            .testTag(search.key)
            .semantics { contentDescription = search.placeholder },
        textStyle = Type.body,
        placeholder = { Text(search.placeholder, style = Type.body) },
        leadingIcon = { Picture(Symbols.Search, 22.dp) },
        inputTransformation = remember(held) { held.hearing(0) },
        keyboardOptions = KeyboardOptions(imeAction = ImeAction.Search),
        lineLimits = TextFieldLineLimits.SingleLine,
        shape = Round.pill,
        colors = fieldColours(),
    )
}
