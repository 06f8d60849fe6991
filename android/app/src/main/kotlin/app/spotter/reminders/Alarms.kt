package app.spotter.reminders

import android.app.AlarmManager
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import app.spotter.core.types.Reminder

/** Alarms of the system, one for each reminder that is to come. They may ring some minutes late. */
class Alarms(private val context: Context) {
    private val alarms = context.getSystemService(AlarmManager::class.java)
    private val book = Book(context)

    /** Schedules exactly these, and takes away what is not among them, shown or not. */
    fun make(reminders: List<Reminder>) {
        val notifications = context.getSystemService(NotificationManager::class.java)
        val keys = reminders.map { it.key }.toSet()
        for (gone in book.reminders.filter { it.key !in keys }) {
            alarms.cancel(bell(gone.key))
            notifications.cancel(gone.key, Notices.ID)
        }
        val before = book.reminders.associateBy { it.key }
        book.reminders = reminders
        val now = System.currentTimeMillis()
        for (reminder in reminders) {
            if (before[reminder.key]?.atMs != reminder.atMs) notifications.cancel(reminder.key, Notices.ID)
            when {
                reminder.atMs > now -> schedule(reminder)
                // It is on its way, late: the system may take its time.
                before[reminder.key]?.atMs == reminder.atMs -> Unit
                // The person was here meanwhile.
                else -> book.rings(reminder)
            }
        }
        afterRestart(wanted = reminders.any { it.atMs > now })
    }

    /** The phone was restarted, and has forgotten its alarms: what rang meanwhile rings now. */
    fun again() = book.reminders.filterNot(book::hasRung).forEach(::schedule)

    /** The reminder of this key, if it is still wanted and has not rung. */
    fun ring(key: String): Reminder? {
        val reminder = book.reminders.find { it.key == key }
        return reminder?.takeUnless(book::hasRung)?.also(book::rings)
    }

    private fun schedule(reminder: Reminder) =
        alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, reminder.atMs, bell(reminder.key))

    private fun bell(key: String): PendingIntent {
        val intent =
            Intent(ReminderReceiver.RING, Uri.fromParts("reminder", key, null), context, ReminderReceiver::class.java)
        val flags = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
        return PendingIntent.getBroadcast(context, 0, intent, flags)
    }

    /** A phone that has nothing scheduled does not wake us after a restart. */
    private fun afterRestart(wanted: Boolean) {
        val state =
            if (wanted) {
                PackageManager.COMPONENT_ENABLED_STATE_ENABLED
            } else {
                PackageManager.COMPONENT_ENABLED_STATE_DEFAULT
            }
        val receiver = ComponentName(context, BootReceiver::class.java)
        context.packageManager.setComponentEnabledSetting(receiver, state, PackageManager.DONT_KILL_APP)
    }
}
