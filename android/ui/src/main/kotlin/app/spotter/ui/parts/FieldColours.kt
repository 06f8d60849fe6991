package app.spotter.ui.parts

import androidx.compose.material3.OutlinedTextFieldDefaults
import androidx.compose.material3.TextFieldColors
import androidx.compose.runtime.Composable
import app.spotter.ui.theme.LocalPalette

/** Text fields on a card of their own, with an edge that can be seen. */
@Composable
internal fun fieldColours(): TextFieldColors {
    val palette = LocalPalette.current
    return OutlinedTextFieldDefaults.colors(
        focusedContainerColor = palette.card,
        unfocusedContainerColor = palette.card,
        errorContainerColor = palette.card,
        focusedBorderColor = palette.blue,
        unfocusedBorderColor = palette.edge,
        errorBorderColor = palette.warn,
        focusedLabelColor = palette.ink,
        unfocusedLabelColor = palette.ink,
        errorLabelColor = palette.ink,
        focusedPlaceholderColor = palette.soft,
        unfocusedPlaceholderColor = palette.soft,
        errorPlaceholderColor = palette.soft,
        cursorColor = palette.blue,
    )
}
