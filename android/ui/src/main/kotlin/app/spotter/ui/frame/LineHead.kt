package app.spotter.ui.frame

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Header
import app.spotter.core.types.Icon
import app.spotter.ui.control.Glyph
import app.spotter.ui.control.Pill
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.PICTURES
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type

/** What stands on top of a screen below a root: one line that stays. */
@Composable
fun LineHead(
    header: Header,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
    pill: Control? = null,
    refresh: Control? = null,
    folds: Boolean = false,
    isOver: Boolean = false,
    end: @Composable () -> Unit = {},
) {
    val palette = LocalPalette.current
    // Large words leave the first line to the title.
    val large = LocalDensity.current.fontScale > PICTURES
    Column(modifier.fillMaxWidth().background(palette.paper)) {
        Row(
            Modifier.fillMaxWidth().heightIn(min = 60.dp).padding(horizontal = Space.hair, vertical = 6.dp),
            Arrangement.spacedBy(Space.hair),
            Alignment.CenterVertically,
        ) {
            val back = header.back
            back?.let { Glyph(it, onAction, image = imageOf(it)) }
            Words(header, Modifier.weight(1f).padding(start = if (back == null) Space.medium else Space.none))
            if (!large) end()
            Menus(header, onAction, refresh, folds)
            header.avatar?.let { AvatarButton(it, onAction) }
        }
        SecondLine(pill, onAction, if (large) end else null)
        if (isOver) HorizontalDivider(color = palette.line)
    }
}

/** The words of sync; large words bring the clock here too. */
@Composable
private fun SecondLine(pill: Control?, onAction: (Control) -> Unit, end: (@Composable () -> Unit)?) {
    if (pill == null && end == null) return
    Row(
        Modifier.padding(horizontal = Space.margin),
        Arrangement.spacedBy(Space.small),
        Alignment.CenterVertically,
    ) {
        pill?.let { Pill(it, onAction, Modifier.weight(1f, fill = false).tight(6.dp)) }
        end?.invoke()
    }
}

private fun imageOf(back: Control) = if (back.icon == Icon.CLOSE) Symbols.Close else Symbols.Back

@Composable
private fun Words(header: Header, modifier: Modifier) {
    // Very large words need the place of the second line themselves.
    val large = LocalDensity.current.fontScale > 1.6f
    Column(modifier.padding(vertical = Space.hair), Arrangement.spacedBy(1.dp)) {
        Text(
            header.title,
            Modifier.testTag(header.key).semantics { heading() },
            style = if (large) Type.secondStrong else Type.title,
        )
        header.subtitle?.let { Text(it, color = LocalPalette.current.soft, style = Type.note) }
    }
}
