package app.spotter.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.LayoutDirection
import app.spotter.core.types.Direction
import app.spotter.core.types.Hand
import app.spotter.core.types.View
import app.spotter.ui.frame.KeyList
import app.spotter.ui.frame.Question
import app.spotter.ui.frame.Window
import app.spotter.ui.generated.Words
import app.spotter.ui.shell.Deeds
import app.spotter.ui.shell.Fields
import app.spotter.ui.shell.Keys
import app.spotter.ui.shell.LocalFields
import app.spotter.ui.shell.LocalHandAtEnd
import app.spotter.ui.shell.LocalWallMs
import app.spotter.ui.shell.LocalWords
import app.spotter.ui.shell.Shell
import app.spotter.ui.shell.Stage
import app.spotter.ui.shell.Standing
import app.spotter.ui.shell.Touches
import app.spotter.ui.theme.LocalPalette

/**
 * The whole screen, drawn from the core's view. `onStanding` hands over what the platform needs of
 * it: to say what was typed before it goes to the background.
 */
@Composable
fun App(
    view: View,
    shell: Shell,
    modifier: Modifier = Modifier,
    onStanding: (Standing?) -> Unit = {},
) {
    val scope = rememberCoroutineScope()
    val fields = remember(shell) { Fields(shell, scope) }
    val touches = remember(shell) { Touches(shell::upMs) }
    val deeds = remember(fields) { Deeds(fields, touches) }
    val stage = remember(deeds) { Stage(view, deeds, scope) }
    val keys = remember(stage) { Keys(stage, deeds) }
    LaunchedEffect(stage, view) { stage.show(view) }
    DisposableEffect(stage) {
        onStanding(Standing(fields, stage, keys))
        onDispose { onStanding(null) }
    }
    Dressed(stage.view, fields, shell) {
        BoxWithConstraints(touches.watch(modifier.fillMaxSize().background(LocalPalette.current.paper))) {
            Window(stage, fields, deeds, isWide(maxWidth.value))
        }
        deeds.asking?.let { Question(it.control, deeds::answer) }
        if (keys.areListed) KeyList(keys::close)
    }
}

/** Direction, hand and text size, for all that is drawn. */
@Composable
private fun Dressed(view: View, fields: Fields, shell: Shell, content: @Composable () -> Unit) {
    val density = LocalDensity.current
    val scale = view.textPercent.toFloat() / 100
    val sized = if (scale == 1f) density else Density(density.density, density.fontScale * scale)
    val reads = when (view.direction) {
        Direction.LTR -> LayoutDirection.Ltr
        Direction.RTL -> LayoutDirection.Rtl
    }
    CompositionLocalProvider(
        LocalDensity provides sized,
        LocalLayoutDirection provides reads,
        LocalHandAtEnd provides ((view.hand == Hand.RIGHT) == (view.direction == Direction.LTR)),
        LocalFields provides fields,
        LocalWallMs provides shell::wallMs,
        LocalWords provides Words.of(view.language),
        content = content,
    )
}

/** Whether there is room for a rail, and for list and detail: large text needs more. */
@Composable
private fun isWide(widthDp: Float): Boolean {
    val scale = LocalDensity.current.fontScale.coerceAtLeast(1f)
    return widthDp >= WIDE * scale
}

private const val WIDE = 840
