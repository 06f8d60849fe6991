package app.spotter.ui.tests

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.Density
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen
import app.spotter.ui.gallery.Look
import app.spotter.ui.gallery.Samples
import app.spotter.ui.gallery.Still
import app.spotter.ui.stand.Stand
import app.spotter.ui.stand.key
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized
import org.junit.runners.Parameterized.Parameters

/** Text of twice the size on a small phone: nothing is cut, and the bar stays in its place. */
@RunWith(Parameterized::class)
class LargeTextTest(private val name: String, private val look: Look) {
    private val view = Samples.view(name)

    @Test
    fun nothingIsCutAndTheBarStays() {
        Stand(look.width, look.height, Density(1f, look.fontScale)) { Still(view, look) }.use { stand ->
            val card = (view.stack.first() as Screen.ScoreCard).value
            val nodes = stand.nodes(merged = false)
            val folded = (card.body as? ScoreCardBody.Single)?.value?.prompt
            val cut = nodes.filter { it.isCut() && it.text() != folded }
            assertEquals(emptyList<String>(), cut.map { it.text() })
            val bar = with(card.bar) { listOf(undo, previous, next, finish) }
            val placed = bar.map { control -> stand.nodes().single { it.key == control.key }.boundsInWindow }
            assertTrue("$placed", placed.all { it.bottom <= look.height && it.right <= look.width && it.left >= 0 })
            // Finish stands apart from what a thumb taps without looking.
            val rest = placed.dropLast(1)
            val gap = if (look.mirrored) {
                rest.minOf {
                    it.left
                } - placed.last().right
            } else {
                placed.last().left - rest.maxOf { it.right }
            }
            assertTrue("finish is $gap away", gap >= APART)
        }
    }

    private fun SemanticsNode.text() =
        config.getOrNull(SemanticsProperties.Text).orEmpty().joinToString { it.text }

    private fun SemanticsNode.isCut(): Boolean {
        val results = mutableListOf<TextLayoutResult>()
        config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(results)
        return results.any { it.isCut() }
    }

    /** A pixel is what rounding takes. */
    private fun TextLayoutResult.isCut(): Boolean = didOverflowHeight ||
        (0 until lineCount).any {
            isLineEllipsized(it) || getLineRight(it) - getLineLeft(it) > size.width + 1
        }

    companion object {
        private const val APART = 16

        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun looks(): List<Array<Any>> {
            val cards = Samples.names.filter { it.startsWith("score-card") }
            return cards.flatMap { card ->
                listOf(Look.LIGHT, Look.LARGE, Look.SMALL, Look.SMALL_LARGE, Look.MIRRORED).map { arrayOf(card, it) }
            }
        }
    }
}
