package app.spotter.ui.frame

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.spotter.core.types.Control
import app.spotter.core.types.Header
import app.spotter.ui.control.Glyph
import app.spotter.ui.control.Overflow
import app.spotter.ui.control.Pill
import app.spotter.ui.control.press
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.PICTURES
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.Symbols
import app.spotter.ui.theme.Type
import app.spotter.ui.theme.scaled

/** What stands on top of a tab's root: it scrolls away with the page. */
@Composable
fun RootHead(
    header: Header,
    onAction: (Control) -> Unit,
    modifier: Modifier = Modifier,
    pill: Control? = null,
    refresh: Control? = null,
    isBranded: Boolean = false,
) {
    // Large words take a line each.
    val large = LocalDensity.current.fontScale > PICTURES
    Column(modifier.widthIn(max = Space.column).fillMaxWidth().padding(horizontal = Space.margin)) {
        if (isBranded) Brand(Modifier.padding(top = 40.dp, bottom = Space.margin))
        if (header.hasTopLine(pill)) {
            Row(
                Modifier.fillMaxWidth().heightIn(min = 60.dp).padding(top = Space.hair),
                Arrangement.spacedBy(Space.hair),
                Alignment.CenterVertically,
            ) {
                Text(
                    header.subtitle.orEmpty(),
                    Modifier.weight(1f).padding(start = Space.hair),
                    color = LocalPalette.current.soft,
                    style = Type.second,
                )
                if (!large) pill?.let { Pill(it, onAction, Modifier.widthIn(max = 196.dp)) }
                Menus(header, onAction, refresh)
                header.avatar?.let { AvatarButton(it, onAction) }
            }
        }
        if (large) pill?.let { Pill(it, onAction) }
        Title(header, Modifier.padding(Space.hair, 2.dp, Space.hair, Space.small))
    }
}

private fun Header.hasTopLine(pill: Control?): Boolean =
    subtitle != null || avatar != null || pill != null || menu.isNotEmpty()

@Composable
private fun Title(header: Header, modifier: Modifier) {
    Text(
        header.title,
        modifier.testTag(header.key).semantics { heading() },
        style = Type.large,
    )
}

/** The first of the menu is drawn, if it is a picture; the rest stand behind three dots. */
@Composable
internal fun Menus(
    header: Header,
    onAction: (Control) -> Unit,
    refresh: Control?,
    folds: Boolean = false,
) {
    val first = header.menu.firstOrNull()?.takeIf { it.icon != null && !folds }
    val rest = if (first == null) header.menu else header.menu.drop(1)
    // Pulling down does it too; not everybody can pull.
    refresh?.let { Glyph(it, onAction, image = Symbols.Sync) }
    first?.let { Glyph(it, onAction) }
    if (rest.isNotEmpty()) Overflow(header.key, rest, onAction)
}

/** The way to Team, Sync and Settings. */
@Composable
internal fun AvatarButton(control: Control, onAction: (Control) -> Unit, modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    Box(
        modifier
            .clip(CircleShape)
            .press(control, onAction, worded = false)
            .heightIn(min = Space.touch)
            .widthIn(min = Space.touch),
        Alignment.Center,
    ) {
        Box(Modifier.size(42.dp.scaled()).background(palette.blueQuiet, CircleShape), Alignment.Center) {
            Text(
                control.value ?: control.label.take(2),
                color = palette.blue,
                maxLines = 1,
                softWrap = false,
                style = Type.secondStrong,
            )
        }
    }
}
