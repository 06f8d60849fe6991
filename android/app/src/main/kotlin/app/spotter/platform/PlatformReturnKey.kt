package app.spotter.platform

import android.view.inputmethod.EditorInfo
import android.view.inputmethod.InputConnection
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.platform.InterceptPlatformTextInput
import androidx.compose.ui.platform.PlatformTextInputInterceptor
import androidx.compose.ui.platform.PlatformTextInputMethodRequest
import app.spotter.ui.shell.ReturnKey

/** Android's return key. A keyboard may draw a picture of its own instead. */
@OptIn(ExperimentalComposeUiApi::class)
object PlatformReturnKey : ReturnKey {
    @Composable
    override fun Says(words: String?, field: @Composable () -> Unit) {
        if (words == null) return field()
        val named = remember(words) {
            PlatformTextInputInterceptor { request, next -> next.startInputMethod(Named(request, words)) }
        }
        InterceptPlatformTextInput(named, field)
    }

    /** What a field asks of the keyboard, with words for its action. */
    private class Named(
        private val request: PlatformTextInputMethodRequest,
        private val words: String,
    ) : PlatformTextInputMethodRequest {
        override fun createInputConnection(outAttributes: EditorInfo): InputConnection =
            request.createInputConnection(outAttributes).also {
                outAttributes.actionLabel = words
                outAttributes.actionId = outAttributes.imeOptions and EditorInfo.IME_MASK_ACTION
            }
    }
}
