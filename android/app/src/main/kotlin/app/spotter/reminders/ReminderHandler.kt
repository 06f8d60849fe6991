package app.spotter.reminders

import android.Manifest
import android.app.NotificationManager
import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import androidx.activity.result.contract.ActivityResultContracts.RequestPermission
import app.spotter.core.effects.Handler
import app.spotter.core.types.RemindersOperation
import app.spotter.core.types.RemindersOutput
import app.spotter.platform.Front
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** Makes what is scheduled exactly what the core wants, and says whether anything will be shown. */
class ReminderHandler(private val context: Context, private val front: Front) :
    Handler<RemindersOperation, RemindersOutput> {
    private val alarms = Alarms(context)

    override suspend fun handle(operation: RemindersOperation): RemindersOutput {
        if (operation.ask && needsAsking()) front.ask(RequestPermission(), PERMISSION)
        withContext(Dispatchers.IO) { alarms.make(operation.reminders) }
        return standing(operation.ask)
    }

    private fun needsAsking() =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU &&
            context.checkSelfPermission(PERMISSION) != PackageManager.PERMISSION_GRANTED

    /**
     * Whether the system asks again it says only around the question: it shows a reason after the
     * first no, and none after the last one. Before anybody was asked it can still be asked.
     */
    private suspend fun standing(asked: Boolean): RemindersOutput {
        val shows = context.getSystemService(NotificationManager::class.java).areNotificationsEnabled()
        return when {
            shows -> RemindersOutput.SET
            !needsAsking() -> RemindersOutput.DENIEDFOREVER
            !asked || front.wasRefusedOnce(PERMISSION) -> RemindersOutput.DENIED
            else -> RemindersOutput.DENIEDFOREVER
        }
    }

    private companion object {
        const val PERMISSION = Manifest.permission.POST_NOTIFICATIONS
    }
}
