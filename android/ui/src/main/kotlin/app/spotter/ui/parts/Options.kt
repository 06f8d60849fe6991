package app.spotter.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.control.Kind
import app.spotter.ui.control.Picture
import app.spotter.ui.control.Sign
import app.spotter.ui.control.press
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.scaled

/** An option as a row, with a ring to tick at its end: round for one, square for several. */
@Composable
internal fun OptionRow(option: Control, onAction: (Control) -> Unit, kind: Kind) {
    val palette = LocalPalette.current
    val chosen = option.selected == true
    Row(
        Modifier
            .fillMaxWidth()
            .press(option, onAction, kind)
            .heightIn(min = Space.row)
            .padding(horizontal = Space.margin, vertical = 10.dp),
        Arrangement.spacedBy(Space.medium),
        Alignment.CenterVertically,
    ) {
        CompositionLocalProvider(LocalContentColor provides palette.blue) { Sign(option, 22.dp) }
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            val colour = if (option.enabled) palette.ink else palette.soft
            Text(option.label, color = colour, style = if (chosen) Type.title else Type.body)
            option.value?.let { Text(it, color = palette.soft, style = Type.second) }
        }
        Tick(chosen, round = kind == Kind.RADIO)
    }
}

@Composable
private fun Tick(chosen: Boolean, round: Boolean) {
    val palette = LocalPalette.current
    val shape = if (round) CircleShape else RoundedCornerShape(7.dp)
    Box(
        Modifier
            .size(24.dp.scaled())
            .background(if (chosen) palette.blue else Color.Transparent, shape)
            .border(1.5.dp, if (chosen) palette.blue else palette.edge, shape),
        Alignment.Center,
    ) {
        if (!chosen) return@Box
        CompositionLocalProvider(LocalContentColor provides palette.onBlue) {
            Picture(Symbols.Check, 18.dp)
        }
    }
}
