package app.spotter.ui.stand

import androidx.compose.runtime.Composable
import androidx.compose.runtime.snapshots.Snapshot
import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.input.pointer.PointerEventType
import androidx.compose.ui.input.pointer.PointerType
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.test.StandardTestDispatcher
import kotlinx.coroutines.test.TestCoroutineScheduler
import org.jetbrains.skia.EncodedImageFormat

/** A screen without a window: what is composed on it stands still until a test moves its clock. */
@OptIn(ExperimentalComposeUiApi::class, ExperimentalCoroutinesApi::class)
class Stand(
    val width: Int = 390,
    val height: Int = 844,
    density: Density = Density(1f),
    content: @Composable () -> Unit,
) : AutoCloseable {
    private val scheduler = TestCoroutineScheduler()
    private val scene =
        ImageComposeScene(width, height, density, StandardTestDispatcher(scheduler), content)

    /** What this screen's own clock says, in milliseconds. */
    val nowMs: Long get() = scheduler.currentTime

    init {
        settle()
    }

    /** One frame, so much later. */
    fun frame(laterMs: Long = FRAME_MS) {
        work()
        scheduler.advanceTimeBy(laterMs)
        work()
        scene.render(nowMs * NS_PER_MS)
        work()
    }

    /** Frames until nothing moves any more, or something moves for ever. */
    fun settle() {
        var left = FRAMES_MAX
        do {
            frame()
            left -= 1
        } while (scene.hasInvalidations() && left > 0)
    }

    /** The clock goes on by so much. */
    fun pass(ms: Long) {
        val until = nowMs + ms
        while (nowMs < until) frame(minOf(STEP_MS, until - nowMs))
        settle()
    }

    /** The finger comes down at this time of the phone's clock, and is lifted. */
    fun tap(at: Offset, timeMs: Long = nowMs) {
        touch(PointerEventType.Press, at, timeMs)
        touch(PointerEventType.Release, at, timeMs + 1)
        settle()
    }

    /** The finger goes from here to there. */
    fun swipe(from: Offset, to: Offset) {
        touch(PointerEventType.Press, from, nowMs)
        repeat(MOVES) {
            frame()
            touch(PointerEventType.Move, from + (to - from) * ((it + 1f) / MOVES), nowMs)
        }
        frame()
        touch(PointerEventType.Release, to, nowMs)
        settle()
    }

    /** Everything on the uppermost layer: under a menu or a question nothing can be reached. */
    fun nodes(merged: Boolean = true): List<SemanticsNode> {
        val owner = scene.semanticsOwners.last()
        val root = if (merged) owner.rootSemanticsNode else owner.unmergedRootSemanticsNode
        return root.withChildren()
    }

    /** What is drawn, as PNG. */
    fun picture(): ByteArray =
        checkNotNull(scene.render(nowMs * NS_PER_MS).encodeToData(EncodedImageFormat.PNG)).bytes

    override fun close() = scene.close()

    private fun touch(type: PointerEventType, at: Offset, timeMs: Long) {
        scene.sendPointerEvent(type, at, timeMillis = timeMs, type = PointerType.Touch)
        work()
    }

    private fun work() {
        Snapshot.sendApplyNotifications()
        scheduler.runCurrent()
        Snapshot.sendApplyNotifications()
    }

    private companion object {
        const val FRAME_MS = 32L
        const val STEP_MS = 100L
        const val FRAMES_MAX = 40
        const val MOVES = 8
        const val NS_PER_MS = 1_000_000L
    }
}

private fun SemanticsNode.withChildren(): List<SemanticsNode> =
    listOf(this) + children.flatMap { it.withChildren() }
