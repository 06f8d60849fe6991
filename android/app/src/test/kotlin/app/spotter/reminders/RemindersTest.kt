package app.spotter.reminders

import android.Manifest
import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.os.Looper
import androidx.test.core.app.ApplicationProvider
import app.spotter.OnAndroid
import app.spotter.TestApplication
import app.spotter.core.types.Reminder
import app.spotter.core.types.ReminderAction
import app.spotter.core.types.RemindersOperation
import app.spotter.core.types.RemindersOutput
import app.spotter.platform.Front
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.async
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** What is scheduled is what is wanted, it is shown with the core's words, and its actions reach the core. */
@OptIn(ExperimentalCoroutinesApi::class)
class RemindersTest : OnAndroid() {
    private val application = ApplicationProvider.getApplicationContext<TestApplication>()
    private val alarms = shadowOf(application.getSystemService(AlarmManager::class.java))
    private val notifications = shadowOf(application.getSystemService(NotificationManager::class.java))
    private val handler = ReminderHandler(application, Front())

    @Before
    fun allowed() = shadowOf(application).grantPermissions(Manifest.permission.POST_NOTIFICATIONS)

    @Test
    fun `two cards wait, each with its own alarm, and a given one takes its alarm with it`() {
        assertEquals(RemindersOutput.SET, want(reminder("ben"), reminder("cleo", HOUR_MS * 2)))
        assertEquals(2, alarms.scheduledAlarms.size)
        want(reminder("cleo", HOUR_MS * 2))
        assertEquals(1, alarms.scheduledAlarms.size)
    }

    @Test
    fun `a reminder rings with the core's words and actions`() {
        want(reminder("ben"))
        ring()
        val shown = checkNotNull(notifications.getNotification("card/ben", Notices.ID))
        assertEquals("Score Ben's call", shown.extras.getString(Notification.EXTRA_TITLE))
        assertEquals(listOf("Score now", "Later today"), shown.actions.map { it.title })
        assertEquals("/give/ben", shadowOf(shown.contentIntent).savedIntent.dataString)
        assertNotNull(shown.channelId)
    }

    @Test
    fun `score now opens the app, later today does not`() {
        want(reminder("ben"))
        ring()
        val shown = checkNotNull(notifications.getNotification("card/ben", Notices.ID))
        val (now, later) = shown.actions.map { it.actionIntent }
        assertTrue(now.isActivity)
        assertEquals("/give/ben", shadowOf(now).savedIntent.dataString)
        assertTrue(later.isBroadcast)
        later.send()
        shadowOf(Looper.getMainLooper()).idle()
        assertTrue("the core hears of it", application.isRunning)
        assertNull("and it is taken away", notifications.getNotification("card/ben", Notices.ID))
    }

    @Test
    fun `what another device did takes it away where it is shown`() {
        want(reminder("ben"))
        ring()
        want()
        assertNull(notifications.getNotification("card/ben", Notices.ID))
    }

    @Test
    fun `what was due already is not shown again`() {
        want(reminder("ben", -HOUR_MS))
        assertEquals(0, alarms.scheduledAlarms.size)
        boot()
        assertEquals(0, alarms.scheduledAlarms.size)
    }

    @Test
    fun `what is due and on its way rings once, though it is wanted again before`() {
        val soon = reminder("ben", SOON_MS)
        want(soon)
        val alarm = alarms.scheduledAlarms.single()
        while (System.currentTimeMillis() <= soon.atMs) Thread.onSpinWait()
        want(soon)
        alarms.fireAlarm(alarm)
        shadowOf(Looper.getMainLooper()).idle()
        assertNotNull(notifications.getNotification("card/ben", Notices.ID))
        want(soon)
        assertNotNull("it stays while it is wanted", notifications.getNotification("card/ben", Notices.ID))
        boot()
        assertEquals("and does not ring again", 0, alarms.scheduledAlarms.size)
    }

    @Test
    fun `after a restart of the phone it rings all the same, and only then are we woken`() {
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DEFAULT, wakes())
        want(reminder("ben"))
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_ENABLED, wakes())
        // A restarted phone has forgotten its alarms.
        val intent = Intent(ReminderReceiver.RING, Uri.fromParts("reminder", "card/ben", null))
        intent.setClass(application, ReminderReceiver::class.java)
        val bell = PendingIntent.getBroadcast(application, 0, intent, PendingIntent.FLAG_IMMUTABLE)
        application.getSystemService(AlarmManager::class.java).cancel(bell)
        assertEquals(0, alarms.scheduledAlarms.size)
        boot()
        assertEquals(1, alarms.scheduledAlarms.size)
        want()
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DEFAULT, wakes())
    }

    @Test
    fun `without the permission the core hears that nothing is shown`() {
        shadowOf(application).denyPermissions(Manifest.permission.POST_NOTIFICATIONS)
        shadowOf(application.getSystemService(NotificationManager::class.java)).setNotificationsEnabled(false)
        assertEquals(RemindersOutput.DENIED, want(reminder("ben")))
        assertEquals("asked and refused for good", RemindersOutput.DENIEDFOREVER, want(reminder("ben"), ask = true))
    }

    /** The handler asks the main thread, which here is this one. */
    private fun want(vararg reminders: Reminder, ask: Boolean = false): RemindersOutput {
        val answer = CoroutineScope(Dispatchers.Default).async {
            handler.handle(RemindersOperation(ask, reminders.toList()))
        }
        while (!answer.isCompleted) {
            shadowOf(Looper.getMainLooper()).idle()
            Thread.onSpinWait()
        }
        return answer.getCompleted()
    }

    private fun ring() {
        alarms.fireAlarm(alarms.scheduledAlarms.single())
        shadowOf(Looper.getMainLooper()).idle()
    }

    private fun boot() = BootReceiver().onReceive(application, Intent(Intent.ACTION_BOOT_COMPLETED))

    private fun wakes() =
        application.packageManager
            .getComponentEnabledSetting(ComponentName(application as Context, BootReceiver::class.java))

    private fun reminder(who: String, inMs: Long = HOUR_MS) =
        Reminder(
            key = "card/$who",
            atMs = System.currentTimeMillis() + inMs,
            title = "Score Ben's call",
            body = "8 to score",
            link = "/give/$who",
            actions = listOf(
                ReminderAction("Score now", "/give/$who", true),
                ReminderAction("Later today", "/later/$who", false)
            )
        )

    private companion object {
        const val HOUR_MS = 3_600_000L
        const val SOON_MS = 60L
    }
}
