package app.spotter.ui.control

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.layout.width
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.wordsOf

/** One line of a menu; the chosen one carries a check mark. */
@Composable
internal fun MenuItem(
    control: Control,
    onAction: (Control) -> Unit,
    kind: Kind = Kind.BUTTON,
) {
    val palette = LocalPalette.current
    val chosen = control.selected == true
    val colour = when {
        !control.enabled -> palette.soft
        chosen -> palette.blue
        else -> wordsOf(control.tone)
    }
    Row(
        Modifier
            .press(control, onAction, kind)
            .fillMaxWidth()
            .sizeIn(minWidth = 208.dp, minHeight = Space.touch)
            .padding(horizontal = Space.margin, vertical = Space.small),
        Arrangement.spacedBy(Space.medium),
        Alignment.CenterVertically,
    ) {
        CompositionLocalProvider(LocalContentColor provides colour) {
            Sign(control, 22.dp)
            Text(
                control.label,
                Modifier.weight(1f),
                style = Type.body.copy(fontWeight = if (chosen) FontWeight.SemiBold else null),
            )
            control.value?.let { Text(it, color = palette.soft, style = Type.second) }
            if (chosen) Picture(Symbols.Check, 20.dp) else Spacer(Modifier.width(0.dp))
        }
    }
}
