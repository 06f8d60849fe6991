package app.spotter.ui.frame

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.spotter.core.types.DismissedKey
import app.spotter.core.types.Happening
import app.spotter.core.types.Sheet
import app.spotter.ui.screens.AnyScreen
import app.spotter.ui.screens.Place
import app.spotter.ui.screens.header
import app.spotter.ui.shell.Deeds
import app.spotter.ui.shell.Fields

/** The sheet that stands over the panes, or the last one while it leaves: then it does nothing any more. */
@Composable
internal fun Over(sheet: Sheet?, isWide: Boolean, back: BackState, deeds: Deeds, fields: Fields) {
    var last by remember { mutableStateOf(sheet) }
    if (sheet != null && sheet != last) last = sheet
    val drawn = sheet ?: last ?: return
    val header = drawn.screen.header()
    val leaves = sheet == null
    key(header.key) {
        SheetOver(
            header.title,
            drawn.size,
            isWide,
            leaves,
            { back.progress.value },
            { fields.send(Happening.Dismissed(DismissedKey(header.key))) },
            { last = null },
        ) { AnyScreen(drawn.screen, Place(inSheet = true), if (leaves) ({}) else deeds::act) }
    }
}
