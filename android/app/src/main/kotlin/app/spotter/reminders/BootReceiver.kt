package app.spotter.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent

/** The phone was restarted. Switched on only while something is scheduled. */
class BootReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action == Intent.ACTION_BOOT_COMPLETED) Alarms(context).again()
    }
}
