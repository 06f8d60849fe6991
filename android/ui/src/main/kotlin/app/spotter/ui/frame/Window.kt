package app.spotter.ui.frame

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.spotter.core.types.DismissedKey
import app.spotter.core.types.Happening
import app.spotter.core.types.Say
import app.spotter.core.types.View
import app.spotter.core.types.WentBack
import app.spotter.ui.screens.header
import app.spotter.ui.shell.Deeds
import app.spotter.ui.shell.Fields
import app.spotter.ui.shell.LocalBackGesture
import app.spotter.ui.shell.Stage
import app.spotter.ui.theme.Motion

/** Panes, a sheet over them, and what passes by. */
@Composable
internal fun Window(stage: Stage, fields: Fields, deeds: Deeds, isWide: Boolean) {
    val view = stage.view
    val back = remember { BackState() }
    val sheetBack = remember { BackState(Motion.LONG) }
    val sheet = view.sheet
    val below = view.stack.getOrNull(1)
    LocalBackGesture.current.Handle(sheet != null || below != null) { gesture ->
        // What lies under a sheet stands still.
        val moved = if (stage.view.sheet == null) back else sheetBack
        moved.follow(gesture) { backIn(stage.view)?.let(fields::send) }
    }
    val saved = rememberSaveableStateHolder()
    val feet = remember { Foot() to Foot() }
    val foot = if (sheet == null) feet.first else feet.second
    Box(Modifier.fillMaxSize()) {
        // What lies under a sheet is out of reach, also for a screen reader and for keys.
        val hidden = if (sheet == null) {
            Modifier
        } else {
            Modifier.clearAndSetSemantics {}
                .focusProperties { canFocus = false }
        }
        CompositionLocalProvider(LocalFoot provides feet.first) {
            Panes(view, stage.settled, isWide, back, saved, deeds::act, hidden)
        }
        CompositionLocalProvider(LocalFoot provides feet.second) {
            Over(sheet, isWide, sheetBack, deeds, fields)
        }
        Passing(view, fields, deeds, Modifier.align(Alignment.BottomCenter).above(foot))
        view.say?.let { Said(it) }
    }
}

/** What the end of a back gesture is. */
private fun backIn(view: View): Happening? {
    val sheet = view.sheet
    if (sheet != null) return Happening.Dismissed(DismissedKey(sheet.screen.header().key))
    return view.stack.getOrNull(1)?.let { Happening.WentBack(WentBack(it.header().key)) }
}

/** Toast or reason, above whatever bar there is. */
@Composable
private fun Passing(view: View, fields: Fields, deeds: Deeds, modifier: Modifier) {
    val why = deeds.whyNot
    val toast = view.toast
    if (why != null) return WhyBar(why, deeds::understood, modifier)
    toast ?: return
    ToastBar(toast, deeds::act, { fields.send(Happening.Dismissed(DismissedKey(it))) }, modifier)
}

/** Said once by a screen reader, never seen. */
@Composable
private fun Said(say: Say) {
    key(say.id) {
        Box(
            Modifier.testTag("say").semantics {
                contentDescription = say.text
                liveRegion = LiveRegionMode.Assertive
            },
        )
    }
}
