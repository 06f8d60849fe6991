package app.spotter.ui.shell

import androidx.compose.foundation.text.input.InputTransformation
import androidx.compose.foundation.text.input.TextFieldBuffer
import androidx.compose.foundation.text.input.TextFieldState
import androidx.compose.foundation.text.input.maxLength
import androidx.compose.foundation.text.input.setTextAndPlaceCursorAtEnd
import androidx.compose.foundation.text.input.then
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.remember
import androidx.compose.runtime.snapshotFlow
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.focus.onFocusChanged
import kotlinx.coroutines.flow.first

/**
 * A field's own text. In focus it adopts the core's only when `rev` changes, and never while a word
 * is being composed; nobody in it, it shows what the core says.
 */
@Stable
class Held(val key: String, text: String, private var rev: ULong, private val fields: Fields) {
    /** What the field shows. */
    val state = TextFieldState(text)

    private var hasFocus = false

    /** Hears every edit of the person's, and none of the core's. */
    fun hearing(lengthMax: Int): InputTransformation {
        val hear = InputTransformation { heard(this) }
        return if (lengthMax > 0) InputTransformation.maxLength(lengthMax).then(hear) else hear
    }

    private fun heard(buffer: TextFieldBuffer) = fields.typed(key, rev, buffer.toString())

    /** Takes the core's text over, if it is another revision, or nobody has a word of their own in it. */
    suspend fun adopt(text: String, newer: ULong) {
        if (newer == rev && isOwned()) return
        snapshotFlow { state.composition }.first { it == null }
        if (newer == rev && isOwned()) return
        rev = newer
        if (state.text.toString() != text) state.setTextAndPlaceCursorAtEnd(text)
    }

    private fun isOwned(): Boolean = hasFocus || fields.latest(key, rev) != null

    /** The focus came or went. */
    fun focused(has: Boolean) {
        if (hasFocus && !has) fields.left(key)
        hasFocus = has
    }
}

/** Ties a box to a field of the view. */
@Composable
fun rememberHeld(key: String, text: String, rev: ULong): Held {
    val fields = LocalFields.current
    val held = remember(key) { Held(key, fields.latest(key, rev) ?: text, rev, fields) }
    LaunchedEffect(held, rev, text) { held.adopt(text, rev) }
    // A box that leaves the screen in mid-word still says what it holds.
    DisposableEffect(held) { onDispose { fields.flush() } }
    return held
}

/** Takes the focus where the screen wishes it, and says when it is lost. */
@Composable
fun Modifier.fieldFocus(held: Held): Modifier {
    val requester = remember { FocusRequester() }
    val wished = LocalFocusWish.current == held.key
    LaunchedEffect(held, wished) { if (wished) requester.requestFocus() }
    return focusRequester(requester).onFocusChanged { held.focused(it.isFocused) }
}
