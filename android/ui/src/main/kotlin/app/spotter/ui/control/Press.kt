package app.spotter.ui.control

import androidx.compose.foundation.clickable
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsPropertyReceiver
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.disabled
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import app.spotter.core.types.Control

/** What a control is to a screen reader. */
enum class Kind { BUTTON, TAB, RADIO, CHECKBOX, SWITCH }

/**
 * Makes a place of the screen into a control: one name, one role, one state. Where its words are
 * not drawn as they stand (`worded` is false), they are spoken.
 */
fun Modifier.press(
    control: Control,
    onAction: (Control) -> Unit,
    kind: Kind = Kind.BUTTON,
    worded: Boolean = true,
): Modifier {
    val named = testTag(control.key).semantics { describe(control, kind, worded) }
    val act = { onAction(control) }
    // What cannot be used now says why when it is tapped.
    val answers = control.enabled || control.whyNot != null
    val chosen = control.selected ?: false
    return when (kind) {
        Kind.BUTTON -> named.clickable(answers, role = Role.Button, onClick = act)
        Kind.TAB -> named.selectable(chosen, answers, Role.Tab, onClick = act)
        Kind.RADIO -> named.selectable(chosen, answers, Role.RadioButton, onClick = act)
        Kind.CHECKBOX -> named.toggleable(chosen, answers, Role.Checkbox) { act() }
        Kind.SWITCH -> named.toggleable(chosen, answers, Role.Switch) { act() }
    }
}

private fun SemanticsPropertyReceiver.describe(control: Control, kind: Kind, worded: Boolean) {
    val spoken = control.spoken ?: if (worded) null else control.label
    spoken?.let { contentDescription = it }
    if (spoken != null) control.value?.let { stateDescription = it }
    control.hint?.let { onClick(label = it, action = null) }
    if (kind == Kind.BUTTON) control.selected?.let { selected = it }
    if (!control.enabled || control.busy) disabled()
}
