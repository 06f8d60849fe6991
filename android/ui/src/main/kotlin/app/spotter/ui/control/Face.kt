package app.spotter.ui.control

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.size
import androidx.compose.material3.CircularProgressIndicator
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.scaled

/** Icon, label and value, in this order. */
@Composable
internal fun Face(control: Control, style: TextStyle, modifier: Modifier = Modifier) {
    Row(
        modifier,
        Arrangement.spacedBy(Space.small, Alignment.CenterHorizontally),
        Alignment.CenterVertically,
    ) {
        Sign(control, 20.dp)
        Label(control, style)
    }
}

@Composable
private fun RowScope.Label(control: Control, style: TextStyle) {
    Text(
        control.label,
        Modifier.weight(1f, fill = false),
        style = style,
        textAlign = TextAlign.Center,
    )
    control.value?.let { Text(it, style = style.copy(fontWeight = FontWeight.Normal)) }
}

/** A control's icon, or that it is at work. */
@Composable
internal fun Sign(control: Control, size: Dp) {
    val icon = control.icon
    if (control.busy) {
        Working(size)
    } else if (icon != null) {
        Picture(Symbols.of(icon), size)
    }
}

/** A picture that says nothing by itself: its control does. It grows with the text. */
@Composable
internal fun Picture(image: ImageVector, size: Dp = 24.dp, modifier: Modifier = Modifier) {
    Icon(image, contentDescription = null, modifier.size(size.scaled()))
}

@Composable
private fun Working(size: Dp) {
    CircularProgressIndicator(
        Modifier.size(size.scaled()).clearAndSetSemantics {},
        color = LocalContentColor.current,
        strokeWidth = 2.dp,
    )
}
