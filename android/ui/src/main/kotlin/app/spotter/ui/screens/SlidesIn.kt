package app.spotter.ui.screens

import androidx.compose.animation.core.Animatable
import androidx.compose.animation.core.tween
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.spotter.ui.shell.LocalReduceMotion
import app.spotter.ui.theme.Motion

/** The next criterion slides in from where reading goes, an earlier one from where it came. */
@Composable
internal fun Modifier.slidesIn(key: String, cameBack: Boolean, isFirst: Boolean): Modifier {
    val still = LocalReduceMotion.current
    val progress = remember(key) { Animatable(if (isFirst) 1f else 0f) }
    LaunchedEffect(progress) {
        progress.animateTo(1f, tween(if (still) Motion.SHORT else Motion.MEDIUM))
    }
    val turns = (LocalLayoutDirection.current == LayoutDirection.Rtl) != cameBack
    val far = if (still) {
        0f
    } else if (turns) {
        -1f
    } else {
        1f
    }
    return graphicsLayer {
        alpha = progress.value
        translationX = far * (1f - progress.value) * 28.dp.toPx()
    }
}
