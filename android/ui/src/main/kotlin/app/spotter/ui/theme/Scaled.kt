package app.spotter.ui.theme

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.Dp

/** What stands beside words grows with them, though not as fast: pictures need no reading. */
@Composable
@ReadOnlyComposable
fun Dp.scaled(): Dp = this * (1f + (LocalDensity.current.fontScale - 1f) / 2f).coerceAtLeast(1f)

/** From this size of text on, words stand in lines of their own, and some give way to pictures. */
internal const val PICTURES = 1.3f
