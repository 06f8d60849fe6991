package app.spotter.ui.stand

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull

/** The key of its control or part; empty where it has none. */
val SemanticsNode.key: String get() = config.getOrNull(SemanticsProperties.TestTag).orEmpty()

/** All that is drawn or spoken of it. */
val SemanticsNode.words: List<String>
    get() = listOf(
        config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text },
        config.getOrNull(SemanticsProperties.ContentDescription).orEmpty(),
        listOfNotNull(
            config.getOrNull(SemanticsProperties.EditableText)?.text,
            config.getOrNull(SemanticsProperties.StateDescription),
            config.getOrNull(SemanticsActions.OnClick)?.label,
        ),
    ).flatten().filter(String::isNotEmpty)

/** Whether a finger does something here, now or ever. */
val SemanticsNode.isClickable: Boolean get() = SemanticsActions.OnClick in config

val SemanticsNode.isDisabled: Boolean get() = SemanticsProperties.Disabled in config

/** Whether any of it lies inside the window. */
val SemanticsNode.isVisible: Boolean get() = boundsInWindow.width > 1 && boundsInWindow.height > 1
