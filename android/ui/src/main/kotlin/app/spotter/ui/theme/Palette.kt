package app.spotter.ui.theme

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import app.spotter.ui.generated.Tokens.Dark
import app.spotter.ui.generated.Tokens.Light

/** The tokens as colours; what each is for stands in the generated file. */
@Immutable
data class Palette(
    val isDark: Boolean,
    val paper: Color,
    val card: Color,
    val ink: Color,
    val soft: Color,
    val line: Color,
    val edge: Color,
    val blue: Color,
    val onBlue: Color,
    val blueQuiet: Color,
    val amber: Color,
    val amberQuiet: Color,
    val amberDot: Color,
    val warn: Color,
)

/** By day. */
val lightPalette = Palette(
    isDark = false,
    paper = Color(Light.Paper),
    card = Color(Light.Card),
    ink = Color(Light.Ink),
    soft = Color(Light.Soft),
    line = Color(Light.Line),
    edge = Color(Light.Edge),
    blue = Color(Light.Blue),
    onBlue = Color(Light.OnBlue),
    blueQuiet = Color(Light.BlueQuiet),
    amber = Color(Light.Amber),
    amberQuiet = Color(Light.AmberQuiet),
    amberDot = Color(Light.AmberDot),
    warn = Color(Light.Warn),
)

/** By night. */
val darkPalette = Palette(
    isDark = true,
    paper = Color(Dark.Paper),
    card = Color(Dark.Card),
    ink = Color(Dark.Ink),
    soft = Color(Dark.Soft),
    line = Color(Dark.Line),
    edge = Color(Dark.Edge),
    blue = Color(Dark.Blue),
    onBlue = Color(Dark.OnBlue),
    blueQuiet = Color(Dark.BlueQuiet),
    amber = Color(Dark.Amber),
    amberQuiet = Color(Dark.AmberQuiet),
    amberDot = Color(Dark.AmberDot),
    warn = Color(Dark.Warn),
)

/** The colours in use. */
val LocalPalette = staticCompositionLocalOf { lightPalette }

/** The same colours under Material's names, for what Material draws by itself. */
internal fun Palette.scheme(): ColorScheme {
    val base = if (isDark) darkColorScheme() else lightColorScheme()
    return base.copy(
        primary = blue, onPrimary = onBlue, primaryContainer = blueQuiet, onPrimaryContainer = blue,
        secondary = blue, onSecondary = onBlue,
        secondaryContainer = blueQuiet, onSecondaryContainer = blue,
        tertiary = amber, onTertiary = card,
        tertiaryContainer = amberQuiet, onTertiaryContainer = amber,
        background = paper, onBackground = ink, surface = paper, onSurface = ink,
        surfaceVariant = card, onSurfaceVariant = soft, surfaceTint = card,
        surfaceBright = card, surfaceDim = paper, surfaceContainerLowest = card,
        surfaceContainerLow = card, surfaceContainer = card, surfaceContainerHigh = card,
        surfaceContainerHighest = card,
        inverseSurface = ink, inverseOnSurface = paper, inversePrimary = blueQuiet,
        error = warn, onError = card, errorContainer = card, onErrorContainer = warn,
        outline = edge, outlineVariant = line,
    )
}
