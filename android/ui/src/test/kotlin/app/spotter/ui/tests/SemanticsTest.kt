package app.spotter.ui.tests

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.state.ToggleableState
import app.spotter.core.types.Control
import app.spotter.ui.gallery.Look
import app.spotter.ui.gallery.Samples
import app.spotter.ui.gallery.Still
import app.spotter.ui.stand.Expected
import app.spotter.ui.stand.Stand
import app.spotter.ui.stand.isClickable
import app.spotter.ui.stand.isDisabled
import app.spotter.ui.stand.key
import app.spotter.ui.stand.words
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized
import org.junit.runners.Parameterized.Parameters

/** Each control of every sample state is there once, with its name, role and state, and large enough. */
@RunWith(Parameterized::class)
class SemanticsTest(private val name: String) {
    private val view = Samples.view(name)
    private val expected = Expected().view(view)

    @Test
    fun controlsAreThereOnceAndLargeEnough() {
        Stand(height = heightOf(expected)) { Still(view, Look.LIGHT) }.use { stand ->
            val nodes = stand.nodes()
            val faults = expected.controls.flatMap { faultsOf(it, nodes) } +
                expected.fields.filter { key -> nodes.count { it.key == key } != 1 }.map { "field $it" } +
                nodes.filter { it.isClickable }.flatMap { unnamed(it) + tooSmall(it) } +
                expected.menus.flatMap { (key, items) -> folded(stand, key, items) }
            assertEquals(emptyList<String>(), faults)
        }
    }

    /** What a menu holds is there once it is open, and nothing else can be reached meanwhile. */
    private fun folded(stand: Stand, key: String, items: List<Control>): List<String> {
        val more = stand.nodes().filter { it.key == key && it.isClickable }
        val button = more.singleOrNull() ?: return listOf("$key is there ${more.size} times")
        stand.tap(button.boundsInWindow.center)
        val faults = items.flatMap { faultsOf(it, stand.nodes()) }
        stand.tap(Offset(1f, 1f))
        return faults
    }

    private fun faultsOf(control: Control, nodes: List<SemanticsNode>): List<String> {
        val found = nodes.filter { it.key == control.key && it.isClickable }
        val node = found.singleOrNull() ?: return listOf("${control.key} is there ${found.size} times")
        val spoken = control.spoken
        return listOfNotNull(
            "name".takeIf { if (spoken == null) control.label !in node.words else spoken !in node.words },
            "role".takeIf { SemanticsProperties.Role !in node.config },
            "disabled".takeIf { node.isDisabled == (control.enabled && !control.busy) },
            "state".takeIf { control.selected != null && control.selected != chosen(node) },
        ).map { "${control.key}: $it: ${node.words}" }
    }

    private fun chosen(node: SemanticsNode): Boolean? =
        node.config.getOrNull(SemanticsProperties.Selected)
            ?: node.config.getOrNull(SemanticsProperties.ToggleableState)
                ?.let { it == ToggleableState.On }

    private fun unnamed(node: SemanticsNode): List<String> =
        if (node.words.isEmpty()) listOf("nameless ${node.config}") else emptyList()

    /** What is drawn, not what is touched: Compose widens every touch to 48 dp by itself. */
    private fun tooSmall(node: SemanticsNode): List<String> {
        val isText = SemanticsActions.SetText in node.config
        val small = node.size.width < TOUCH || node.size.height < TOUCH
        return if (small && !isText) listOf("small ${node.key} ${node.size} ${node.words}") else emptyList()
    }

    companion object {
        /** High enough that a lazy list draws all of it. */
        private fun heightOf(expected: Expected): Int =
            LEAST + ROOM * (expected.controls.size + expected.fields.size)

        private const val LEAST = 1600
        private const val ROOM = 110
        private const val TOUCH = 48

        @JvmStatic
        @Parameters(name = "{0}")
        fun samples(): List<String> = Samples.names
    }
}
