package app.spotter.reminders

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.graphics.drawable.Icon
import android.net.Uri
import app.spotter.MainActivity
import app.spotter.R
import app.spotter.core.types.Reminder
import app.spotter.core.types.ReminderAction
import app.spotter.platform.OPEN

/** Reminders as the system shows them, in the core's words. */
class Notices(private val context: Context) {
    private val notifications = context.getSystemService(NotificationManager::class.java)

    /** Shows one; under its key it replaces an older one and can be taken away. */
    fun show(reminder: Reminder) {
        notifications.createNotificationChannel(channel())
        val notice =
            Notification
                .Builder(context, CHANNEL)
                .setSmallIcon(R.drawable.notification)
                .setColor(context.getColor(R.color.blue))
                .setContentTitle(reminder.title)
                .setContentText(reminder.body)
                .setStyle(Notification.BigTextStyle().bigText(reminder.body))
                .setContentIntent(opening(reminder.key, reminder.link))
                .setAutoCancel(true)
                .setCategory(Notification.CATEGORY_REMINDER)
                .setVisibility(Notification.VISIBILITY_PRIVATE)
        for (action in reminder.actions) {
            val icon = Icon.createWithResource(context, R.drawable.notification)
            notice.addAction(Notification.Action.Builder(icon, action.label, intent(reminder, action)).build())
        }
        notifications.notify(reminder.key, ID, notice.build())
    }

    /** Takes one away. */
    fun takeAway(key: String) = notifications.cancel(key, ID)

    /** Made when it is first needed, and renamed with the phone's language. */
    private fun channel() =
        NotificationChannel(CHANNEL, context.getString(R.string.channel_cards), NotificationManager.IMPORTANCE_DEFAULT)
            .apply { description = context.getString(R.string.channel_cards_note) }

    private fun intent(reminder: Reminder, action: ReminderAction): PendingIntent =
        if (action.opens) opening(reminder.key, action.link) else told(reminder.key, action.link)

    /** The system takes a tapped notification away, but not one whose action was tapped: that is ours. */
    private fun opening(key: String, link: String): PendingIntent {
        val intent =
            Intent(context, MainActivity::class.java)
                .setAction(OPEN)
                .setData(path(link))
                .putExtra(ReminderReceiver.KEY, key)
        return PendingIntent.getActivity(context, 0, intent, FLAGS)
    }

    private fun told(key: String, link: String): PendingIntent {
        val intent =
            Intent(context, ReminderReceiver::class.java)
                .setAction(ReminderReceiver.TELL)
                .setData(path(link))
                .putExtra(ReminderReceiver.KEY, key)
        return PendingIntent.getBroadcast(context, 0, intent, FLAGS)
    }

    private fun path(link: String) = Uri.parse(link)

    companion object {
        /** Of every reminder: the key tells them apart. */
        const val ID = 1
        private const val CHANNEL = "reminders"
        private const val FLAGS = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
    }
}
