package app.spotter.ui.theme

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.LocalTextStyle
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.unit.dp

/** Roundings: cards 16, controls 14, pills full. */
object Round {
    val card = RoundedCornerShape(16.dp)
    val control = RoundedCornerShape(14.dp)
    val pill = RoundedCornerShape(28.dp)
    val sheet = RoundedCornerShape(topStart = 24.dp, topEnd = 24.dp)
    val dialog = RoundedCornerShape(24.dp)
}

/** Steps of four. */
object Space {
    val none = 0.dp
    val hair = 4.dp
    val small = 8.dp
    val medium = 12.dp
    val margin = 16.dp
    val large = 24.dp
    val huge = 32.dp

    /** The least size of what is tapped. */
    val touch = 48.dp

    /** The least height of a row. */
    val row = 60.dp

    /** How wide a column of reading may become. */
    val column = 672.dp
}

/** Motion, in milliseconds: only to show where something came from or went. */
object Motion {
    const val SHORT = 120
    const val MEDIUM = 200
    const val LONG = 280
}

private val shapes = Shapes(
    extraSmall = Round.control,
    small = Round.control,
    medium = Round.card,
    large = Round.card,
    extraLarge = Round.dialog,
)

/** Our tokens under Material, by day or by night as the system says. */
@Composable
fun SpotterTheme(dark: Boolean = isSystemInDarkTheme(), content: @Composable () -> Unit) {
    val palette = if (dark) darkPalette else lightPalette
    MaterialTheme(palette.scheme(), shapes = shapes, typography = typography) {
        CompositionLocalProvider(
            LocalPalette provides palette,
            LocalContentColor provides palette.ink,
            LocalTextStyle provides Type.body,
            content = content,
        )
    }
}
