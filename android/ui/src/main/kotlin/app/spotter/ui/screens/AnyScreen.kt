package app.spotter.ui.screens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import app.spotter.core.types.Control
import app.spotter.core.types.Header
import app.spotter.core.types.Screen
import app.spotter.ui.shell.LocalFocusWish

/** One `when` over the kinds of screens. */
@Composable
fun AnyScreen(
    screen: Screen,
    place: Place,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    CompositionLocalProvider(LocalFocusWish provides screen.header().focus) {
        when (screen) {
            is Screen.Page -> PageScreen(screen.value, place, onAction, modifier)
            is Screen.ScoreCard -> ScoreCard(screen.value, place, onAction, modifier)
            is Screen.Session -> Session(screen.value, place, onAction, modifier)
        }
    }
}

/** The header that every screen has. */
fun Screen.header(): Header = when (this) {
    is Screen.Page -> value.header
    is Screen.ScoreCard -> value.header
    is Screen.Session -> value.header
}
