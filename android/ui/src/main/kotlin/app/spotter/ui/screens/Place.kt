package app.spotter.ui.screens

import androidx.compose.runtime.Immutable
import app.spotter.core.types.Control
import app.spotter.core.types.Header

/** Where a screen stands, and what belongs to it there. */
@Immutable
data class Place(
    /** The words of sync, where they are drawn on this screen. */
    val pill: Control? = null,
    /** There are no tabs: the first screen of all, with the mark above. */
    val isBare: Boolean = false,
    /** In a sheet: as high as what it holds, without the window's edges. */
    val inSheet: Boolean = false,
    /** The row shown as settled while the next criterion waits. */
    val settled: String? = null,
    /** There is room for list and detail. */
    val isWide: Boolean = false,
    /** It stands beside the screen on top. */
    val isBeside: Boolean = false,
) {
    /** From the screen that only stands beside, nothing leads back. */
    fun headed(header: Header): Header = if (isBeside) header.copy(back = null) else header
}
