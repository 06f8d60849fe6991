package app.spotter.ui.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.ime
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.systemBars
import androidx.compose.foundation.layout.union
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.spotter.ui.theme.LocalPalette

/** A screen fills its place, inside the window's edges and above the keyboard. */
@Composable
internal fun Modifier.edges(place: Place): Modifier {
    if (place.inSheet) return fillMaxWidth()
    val around = WindowInsets.systemBars.union(WindowInsets.ime)
    return fillMaxSize()
        .background(LocalPalette.current.paper)
        .windowInsetsPadding(around.only(WindowInsetsSides.Horizontal + WindowInsetsSides.Vertical))
}
