package app.spotter.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.spotter.SpotterApplication
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeoutOrNull

/** An alarm rings, or an action was tapped that the core hears of in the background. */
class ReminderReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        when (intent.action) {
            RING -> ring(context, intent.data?.schemeSpecificPart.orEmpty())
            TELL -> tell(context, intent.dataString.orEmpty(), intent.getStringExtra(KEY).orEmpty())
        }
    }

    private fun ring(context: Context, key: String) {
        Alarms(context).ring(key)?.let(Notices(context)::show)
    }

    private fun tell(context: Context, link: String, key: String) {
        Notices(context).takeAway(key)
        val running = (context.applicationContext as SpotterApplication).running
        val pending = goAsync()
        CoroutineScope(Dispatchers.Default).launch {
            running.open(link, looks = false)
            withTimeoutOrNull(WHOLE_MS) { running.rest() }
            pending.finish()
        }
    }

    companion object {
        const val RING = "app.spotter.RING"
        const val TELL = "app.spotter.TELL"
        const val KEY = "key"

        /** The system allows ten seconds. */
        private const val WHOLE_MS = 8_000L
    }
}
