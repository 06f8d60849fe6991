package app.spotter.reminders

import android.Manifest
import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.app.PendingIntent
import android.os.Looper
import app.spotter.AppTest
import app.spotter.flows.Finger
import app.spotter.flows.Phone
import app.spotter.flows.Server
import app.spotter.flows.Target
import app.spotter.flows.VirtualClock
import app.spotter.flows.view.ViewShell
import java.util.TimeZone
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** A notification's buttons, over a real team: Ana's card waits for Ben's. */
class ReminderActionsTest : AppTest() {
    private val server = Server()
    private val ana = Finger(Phone("ana", VirtualClock(), server.origin, ViewShell()))
    private val zone = TimeZone.getDefault()
    private val notifications get() = shadowOf(application.getSystemService(NotificationManager::class.java))
    private val alarms get() = shadowOf(application.getSystemService(AlarmManager::class.java))

    /** At ten in the morning here, so that no quiet hours come in between. */
    @Before
    fun begin() {
        val hourNow = System.currentTimeMillis() / HOUR_MS % DAY_HOURS
        TimeZone.setDefault(TimeZone.getTimeZone("GMT%+d".format((TEN - hourNow + DAY_HOURS) % DAY_HOURS)))
        shadowOf(application).grantPermissions(Manifest.permission.POST_NOTIFICATIONS)
    }

    @After
    fun end() {
        TimeZone.setDefault(zone)
        ana.phone.leave()
        server.close()
    }

    @Test
    fun `later today moves the alarm and nothing on the screen`() {
        val notice = rung()
        val first = Book(application).reminders.single()
        val path = view().path
        send(notice, LATER)
        val later = Book(application).reminders.single()
        assertEquals(first.key, later.key)
        assertTrue("${first.atMs} ${later.atMs}", later.atMs > first.atMs)
        assertEquals(later.atMs, alarms.scheduledAlarms.single().triggerAtMs)
        assertEquals(path, view().path)
        assertNull(notifications.getNotification(first.key, Notices.ID))
    }

    @Test
    fun `score now opens the card, and its notification is gone`() {
        val notice = rung()
        val key = Book(application).reminders.single().key
        launch(shadowOf(notice.actions[NOW].actionIntent).savedIntent)
        see("0 of 8 scored")
        assertNull(notifications.getNotification(key, Notices.ID))
    }

    /** Ana shared a card on Ben; he wants to be reminded of his, and it rings. */
    private fun rung(): Notification {
        join(invitation())
        score()
        see("Your own view first")
        for (key in listOf("avatar", "me/settings", "reminders")) tapKey(key)
        see("Spotter reminds you when a card waits")
        val reminder = Book(application).reminders.single()
        alarms.fireAlarm(alarms.scheduledAlarms.single())
        shadowOf(Looper.getMainLooper()).idle()
        return checkNotNull(notifications.getNotification(reminder.key, Notices.ID))
    }

    private fun send(notice: Notification, action: Int) {
        val intent: PendingIntent = notice.actions[action].actionIntent
        intent.send()
        settle()
    }

    private fun invitation(): String {
        ana.phone.launch(server.setupLink())
        ana.write("new/team", "Field sales")
        ana.write("new/name", "Ana")
        for (words in listOf("Found the team", "id avatar", "id me/team", "Invite somebody")) ana.go(words)
        ana.notSee(Target.words("It only works once this phone is online."))
        ana.go("Copy the link")
        ana.go("id close")
        return ana.phone.device.copied.last()
    }

    private fun join(link: String) {
        launch(link)
        see("This code is an invitation to the team Field sales.")
        type("join/name", "Ben")
        tap("Join Field sales")
        see("Nothing is waiting")
    }

    private fun score() {
        for (words in listOf("id tab/today", "New session", "Ben")) ana.go(words)
        repeat(CRITERIA) { ana.go("id level/1/.*") }
        ana.go("Share")
    }

    private fun Finger.write(key: String, words: String) {
        tap(Target.key(key))
        type(words)
    }

    private fun Finger.go(to: String) =
        tap(if (to.startsWith("id ")) Target.key(to.removePrefix("id ")) else Target.words(to))

    private companion object {
        const val HOUR_MS = 3_600_000L
        const val DAY_HOURS = 24L
        const val TEN = 10L
        const val CRITERIA = 8
        const val NOW = 0
        const val LATER = 1
    }
}
