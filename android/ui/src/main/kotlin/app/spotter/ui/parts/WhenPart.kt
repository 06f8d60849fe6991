package app.spotter.ui.parts

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.spotter.core.types.WhenKind
import app.spotter.core.types.WhenPart
import app.spotter.ui.control.Picture
import app.spotter.ui.shell.Drawn
import app.spotter.ui.shell.LocalFields
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type

/** A date, time, weekday or duration, by the platform's own picker. */
@Composable
fun WhenPart(part: WhenPart, modifier: Modifier = Modifier) {
    Drawn("when")
    var open by remember { mutableStateOf(false) }
    val fields = LocalFields.current
    Row(
        modifier
            .fillMaxWidth()
            .testTag(part.key)
            .clickable(role = Role.Button) { open = true }
            .heightIn(min = Space.row)
            .padding(horizontal = Space.margin, vertical = 10.dp),
        Arrangement.spacedBy(Space.medium),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
            Text(part.label, style = Type.title)
            Text(part.shown, color = LocalPalette.current.soft, style = Type.second)
        }
        CompositionLocalProvider(LocalContentColor provides LocalPalette.current.blue) {
            Picture(Symbols.Clock)
        }
    }
    if (!open) return
    val close = { open = false }
    val pick = { value: String ->
        open = false
        fields.picked(part.key, value)
    }
    when (part.kind) {
        WhenKind.DATE -> PickDay(part, close, pick)
        WhenKind.TIME -> PickTime(part.value, close, pick)
        WhenKind.BOTH -> PickBoth(part, close, pick)
        WhenKind.WEEKDAY -> PickOne(part, weekdays(), close, pick)
        WhenKind.DURATION -> PickOne(part, minutes(part), close, pick)
    }
}
