package app.spotter.platform

import android.os.Build
import android.view.HapticFeedbackConstants
import app.spotter.core.effects.Doing
import app.spotter.core.types.HapticOperation
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** A touch that can be felt, as strong as the phone's owner wants it. */
class Haptics(private val front: Front) : Doing<HapticOperation> {
    override suspend fun handle(operation: HapticOperation) {
        withContext(Dispatchers.Main) { front.view?.performHapticFeedback(constant(operation)) }
    }

    private fun constant(operation: HapticOperation): Int {
        val named = Build.VERSION.SDK_INT >= Build.VERSION_CODES.R
        return when (operation) {
            HapticOperation.SELECTED -> HapticFeedbackConstants.CLOCK_TICK
            HapticOperation.FINISHED ->
                if (named) HapticFeedbackConstants.CONFIRM else HapticFeedbackConstants.VIRTUAL_KEY
            HapticOperation.REFUSED ->
                if (named) HapticFeedbackConstants.REJECT else HapticFeedbackConstants.LONG_PRESS
        }
    }
}
