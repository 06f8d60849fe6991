package app.spotter

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import app.spotter.core.Drawn
import app.spotter.platform.PlatformBack
import app.spotter.platform.PlatformReturnKey
import app.spotter.platform.PlatformShell
import app.spotter.ui.App
import app.spotter.ui.generated.Words
import app.spotter.ui.shell.LocalBackGesture
import app.spotter.ui.shell.LocalReduceMotion
import app.spotter.ui.shell.LocalReturnKey
import app.spotter.ui.shell.LocalWords
import app.spotter.ui.shell.Standing
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Space
import app.spotter.ui.theme.SpotterTheme
import app.spotter.ui.theme.Type

/** What the core last said, in the platform's hands. */
@Composable
fun Content(running: Running, onStanding: (Standing?) -> Unit) {
    val drawn by running.core.drawn.collectAsState()
    val shell = remember(running) { PlatformShell(running.core) }
    val around by running.around.collectAsState()
    SpotterTheme {
        CompositionLocalProvider(
            LocalBackGesture provides PlatformBack,
            LocalReturnKey provides PlatformReturnKey,
            LocalReduceMotion provides (around?.reduceMotion == true),
            LocalWords provides Words.of(around?.language.orEmpty()),
        ) {
            when (val now = drawn) {
                Drawn.Starting -> Unit
                is Drawn.Now -> App(now.view, shell, onStanding = onStanding)
                is Drawn.Stopped -> Broken(now.report)
            }
        }
    }
}

/** A bug of ours, with what we need to find it. Nothing that anybody wrote is in it. */
@Composable
private fun Broken(report: String) {
    Surface(Modifier.fillMaxSize(), color = LocalPalette.current.paper) {
        Column(Modifier.safeDrawingPadding().verticalScroll(rememberScrollState()).padding(Space.margin)) {
            Text(stringResource(R.string.something_broke), style = Type.title)
            Text(stringResource(R.string.something_broke_note), Modifier.padding(vertical = Space.medium))
            SelectionContainer { Text(report) }
        }
    }
}
