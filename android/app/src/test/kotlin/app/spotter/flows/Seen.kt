package app.spotter.flows

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsConfiguration
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull

/** A node of the accessibility tree, as somebody sees or hears it. */
class Seen(
    /** The node's own number. */
    val id: Int,
    override val key: String,
    override val words: List<String>,
    override val canBeTapped: Boolean,
    /** Whether it lies in something that scrolls. */
    val scrolls: Boolean
) : Element {
    companion object {
        /** Everything below a root, in reading order; of nested ones with the same words the innermost. */
        fun under(root: SemanticsNode): List<Seen> {
            val all = all(root).filter(::isThere).map(::seen)
            return all.filter { it.key.isNotEmpty() || it.words.isNotEmpty() }
        }

        /** Every node below a root, itself among them. */
        fun all(root: SemanticsNode): List<SemanticsNode> = listOf(root) + root.children.flatMap(::all)

        private fun isThere(node: SemanticsNode) =
            (node.size.width > 0 && node.size.height > 0) || SemanticsProperties.LiveRegion in node.config

        private fun seen(node: SemanticsNode): Seen {
            val config = node.config
            val acts = listOf(SemanticsActions.OnClick, SemanticsActions.SetText).any { it in config }
            val disabled = config.getOrNull(SemanticsProperties.Disabled) != null
            return Seen(
                id = node.id,
                key = config.getOrNull(SemanticsProperties.TestTag).orEmpty(),
                words = words(config),
                canBeTapped = acts && !disabled,
                scrolls = generateSequence(node.parent) { it.parent }.any(::isScrolling)
            )
        }

        private fun isScrolling(node: SemanticsNode) =
            node.config.getOrNull(SemanticsProperties.VerticalScrollAxisRange) != null ||
                node.config.getOrNull(SemanticsProperties.HorizontalScrollAxisRange) != null

        private fun words(config: SemanticsConfiguration): List<String> =
            listOfNotNull(
                config.getOrNull(SemanticsProperties.Text)?.map { it.text },
                config.getOrNull(SemanticsProperties.ContentDescription),
                config.getOrNull(SemanticsProperties.EditableText)?.let { listOf(it.text) },
                config.getOrNull(SemanticsProperties.StateDescription)?.let(::listOf),
                config.getOrNull(SemanticsActions.OnClick)?.label?.let(::listOf)
            ).flatten().filter(String::isNotEmpty)
    }
}
