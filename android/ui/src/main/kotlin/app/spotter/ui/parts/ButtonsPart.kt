package app.spotter.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.spotter.core.types.ButtonsLayout
import app.spotter.core.types.ButtonsPart
import app.spotter.core.types.Control
import app.spotter.ui.control.ActionButton
import app.spotter.ui.frame.ShareLine
import app.spotter.ui.shell.Drawn

/** One to four controls, one below the other or beside each other. */
@Composable
fun ButtonsPart(part: ButtonsPart, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    Drawn("buttons")
    when (part.layout) {
        ButtonsLayout.STACK -> Column(modifier, Arrangement.spacedBy(10.dp)) {
            part.controls.forEach { ActionButton(it, onAction, Modifier.fillMaxWidth()) }
        }
        ButtonsLayout.LINE -> ButtonLine(part.controls, onAction, modifier)
    }
}

/** Buttons beside each other that share the width, and wrap where it is too little. */
@Composable
fun ButtonLine(
    controls: List<Control>,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
) {
    ShareLine(10.dp, modifier) { controls.forEach { ActionButton(it, onAction) } }
}
