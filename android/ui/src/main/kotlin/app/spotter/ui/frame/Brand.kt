package app.spotter.ui.frame

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.clipPath
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.graphics.drawscope.translate
import androidx.compose.ui.unit.dp
import app.spotter.ui.theme.LocalPalette
import app.spotter.ui.theme.Palette

/** The mark: you and a peer, and where your views meet. */
@Composable
fun Brand(modifier: Modifier = Modifier) {
    val palette = LocalPalette.current
    Canvas(modifier.size(width = 96.dp, height = 70.dp)) {
        scale(size.width / WIDTH, Offset.Zero) { translate(-LEFT, -TOP) { mark(palette) } }
    }
}

private fun DrawScope.mark(palette: Palette) {
    val middle = Offset(196f, 256f)
    val diamond = Path().apply {
        moveTo(322f, 124f)
        lineTo(454f, 256f)
        lineTo(322f, 388f)
        lineTo(190f, 256f)
        close()
    }
    drawCircle(palette.amberDot, RADIUS, middle)
    drawPath(diamond, palette.blue)
    clipPath(diamond) { drawCircle(palette.ink, RADIUS, middle) }
}

private const val WIDTH = 400f
private const val LEFT = 70f
private const val TOP = 110f
private const val RADIUS = 112f
