package app.spotter.ui.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf

/** The keyboard's return key, where a platform lets us write on it. */
fun interface ReturnKey {
    /** While a field in here has the focus, the key says these words; its own where there are none. */
    @Composable
    fun Says(words: String?, field: @Composable () -> Unit)
}

/** The platform's return key; untouched where nobody gave one. */
val LocalReturnKey = staticCompositionLocalOf { ReturnKey { _, field -> field() } }
