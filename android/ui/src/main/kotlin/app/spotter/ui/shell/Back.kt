package app.spotter.ui.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf
import kotlinx.coroutines.flow.Flow

/** The platform's back gesture, whatever it is there. */
fun interface BackGesture {
    /**
     * While `enabled`, hands each gesture over: a flow of how far it is, 0 to 1, that ends when
     * the person lets go, and is cancelled when they think better of it.
     */
    @Composable
    fun Handle(enabled: Boolean, onGesture: suspend (Flow<Float>) -> Unit)
}

/** The platform's back gesture; none where nobody gave one. */
val LocalBackGesture = staticCompositionLocalOf { BackGesture { _, _ -> } }
