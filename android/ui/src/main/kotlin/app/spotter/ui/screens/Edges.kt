package app.spotter.ui.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.spotter.ui.theme.LocalPalette

/** A screen fills its place, inside the window's edges, beside what a camera cuts out, and above the keyboard. */
@Composable
internal fun Modifier.edges(place: Place): Modifier {
    if (place.inSheet) return fillMaxWidth()
    return fillMaxSize()
        .background(LocalPalette.current.paper)
        .windowInsetsPadding(WindowInsets.safeDrawing)
}
