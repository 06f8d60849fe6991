package app.spotter.ui.frame

import androidx.compose.foundation.background
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.drawWithContent
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.RoundRect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Outline
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.spotter.ui.theme.lifted

/**
 * A piece of a card that is drawn row by row, so that a long list stays lazy: the first piece has
 * the upper corners, the last the lower, and the shadow lies around the whole.
 */
@Immutable
data class Piece(val first: Boolean, val last: Boolean)

/** Draws the piece's ground and shadow. */
@Composable
fun Modifier.piece(piece: Piece, ground: Color, isLifted: Boolean = true): Modifier {
    val shape = PieceShape(piece)
    val lifted = if (isLifted) Modifier.lifted(shape) else Modifier
    return drawWithContent {
        // Beside the card its shadow may be seen; above and below only where the card ends.
        val around = AROUND.dp.toPx()
        clipRect(
            -around,
            if (piece.first) -around else 0f,
            size.width + around,
            if (piece.last) size.height + around else size.height,
        ) { this@drawWithContent.drawContent() }
    }.then(lifted).background(ground, shape).clip(shape)
}

private const val AROUND = 32
private const val CORNER = 16

/** The outline of the whole card as far as this piece is concerned: open where it goes on. */
private data class PieceShape(val piece: Piece) : Shape {
    override fun createOutline(size: Size, layoutDirection: LayoutDirection, density: Density): Outline {
        val (corner, beyond) = with(density) { CORNER.dp.toPx() to AROUND.dp.toPx() }
        val top = if (piece.first) 0f else -beyond
        val bottom = if (piece.last) size.height else size.height + beyond
        val radius = CornerRadius(corner)
        return Outline.Rounded(RoundRect(Rect(0f, top, size.width, bottom), radius))
    }
}
