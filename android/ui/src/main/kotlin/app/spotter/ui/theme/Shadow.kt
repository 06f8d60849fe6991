package app.spotter.ui.theme

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.dropShadow
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.shadow.Shadow
import androidx.compose.ui.unit.DpOffset
import androidx.compose.ui.unit.dp

/** One soft shadow by day, none by night. */
@Composable
fun Modifier.lifted(shape: Shape, strong: Boolean = false): Modifier {
    val palette = LocalPalette.current
    if (palette.isDark) return this
    val near = Shadow(2.dp, palette.ink.copy(alpha = 0.05f), offset = DpOffset(0.dp, 1.dp))
    val far = if (strong) {
        Shadow(28.dp, palette.ink.copy(alpha = 0.18f), offset = DpOffset(0.dp, 10.dp))
    } else {
        Shadow(16.dp, palette.ink.copy(alpha = 0.06f), offset = DpOffset(0.dp, 4.dp))
    }
    return dropShadow(shape, far).dropShadow(shape, near)
}
