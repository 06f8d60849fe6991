package app.spotter.sync

import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import android.content.ClipboardManager
import androidx.lifecycle.Lifecycle
import app.spotter.AppTest
import app.spotter.core.types.Happening
import app.spotter.flows.Finger
import app.spotter.flows.Phone
import app.spotter.flows.Server
import app.spotter.flows.Target
import app.spotter.flows.VirtualClock
import app.spotter.flows.view.ViewShell
import java.util.concurrent.CountDownLatch
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadow.api.Shadow

/** What waits goes out without anybody looking, over the core that the Activity has too. */
class SyncJobTest : AppTest() {
    private val server = Server()

    @After
    fun close() = server.close()

    @Test
    fun `put away, ana's app is to go on as soon as there is a network`() {
        launch().moveToState(Lifecycle.State.CREATED)
        val jobs = application.getSystemService(JobScheduler::class.java).allPendingJobs
        assertEquals(2, jobs.size)
        for (job in jobs) {
            assertNotNull("a network is needed", job.requiredNetwork)
            assertEquals(JobInfo.BACKOFF_POLICY_EXPONENTIAL, job.backoffPolicy)
        }
        assertTrue(jobs.single { it.isPeriodic }.isPersisted)
    }

    @Test
    fun `a job in a new process makes its round trip and leaves nothing open`() {
        found()
        kill()
        assertFalse(application.isRunning)
        application.asked.clear()
        val again = job()
        assertTrue("a core was made for the job", application.isRunning)
        assertFalse("the server was reached", again)
        val (sockets, requests) = application.asked.partition { it.startsWith("socket") }
        assertEquals("nobody looks", emptyList<String>(), sockets)
        assertEquals("$requests", 1, requests.size)
    }

    @Test
    fun `a job that the system stops in the middle leaves too, and comes again`() {
        found()
        kill()
        application.asked.clear()
        application.answered = CountDownLatch(1)
        val job = Robolectric.setupService(SyncJob::class.java)
        val params = Shadow.newInstanceOf(JobParameters::class.java)
        job.onStartJob(params)
        compose.waitUntil(PATIENCE_MS) { application.asked.isNotEmpty() && running.core.busy.value == 1 }
        val before = running.core.taken.value
        assertTrue(job.onStopJob(params))
        compose.waitUntil(PATIENCE_MS) { running.core.taken.value > before }
        application.answered.countDown()
        settle()
        assertEquals(emptyList<String>(), application.asked.filter { it.startsWith("socket") })
    }

    @Test
    fun `without the server the job is to come again`() {
        found()
        kill()
        server.stop()
        val again = job()
        assertTrue(again)
        server.resume()
        assertFalse("and then it is reached", job())
    }

    @Test
    fun `what waited when the process ended is with ben after the job`() {
        found()
        val ben = Finger(Phone("ben", VirtualClock(), server.origin, ViewShell()))
        ben.joins(invitation())
        see("Ben")
        server.stop()
        scoreBen()
        kill()
        server.resume()
        assertFalse(job())
        ben.phone.core.happen(Happening.Foreground)
        ben.see(Target.words("Your own view first"))
        ben.phone.leave()
    }

    @Test
    fun `job and Activity at once share one core`() {
        found()
        val core = running.core
        val again = job()
        assertFalse(again)
        assertSame(core, running.core)
        assertEquals("the screen stays where it is", "/today", view().path)
    }

    private fun found() {
        launch(server.setupLink())
        type("new/team", "Field sales")
        type("new/name", "Ana")
        tap("Found the team")
        see("Nothing is waiting")
    }

    /** The link that ana copies for somebody. */
    private fun invitation(): String {
        tapKey("avatar")
        tapKey("me/team")
        tap("Invite somebody")
        compose.waitUntil(PATIENCE_MS) {
            settle()
            !reads("It only works once this phone is online.")
        }
        tap("Copy the link")
        tapKey("close")
        val clipboard = application.getSystemService(ClipboardManager::class.java)
        return checkNotNull(clipboard.primaryClip).getItemAt(0).text.toString()
    }

    private fun Finger.joins(link: String) {
        phone.open(link)
        tap(Target.key("join/name"))
        type("Ben")
        tap(Target.words("Join Field sales"))
        see(Target.words("Nothing is waiting.*"))
    }

    private fun scoreBen() {
        tapKey("tab/today")
        tap("New session")
        tap("Ben")
        repeat(CRITERIA) { tapNode(tagged("level/1/")) }
        tap("Share")
        see("Waiting to send")
    }

    /** Runs it to its end; whether it wants to come again. */
    private fun job(): Boolean {
        val job = Robolectric.setupService(SyncJob::class.java)
        val shadow = shadowOf(job)
        job.onStartJob(Shadow.newInstanceOf(JobParameters::class.java))
        compose.waitUntil(PATIENCE_MS) { shadow.isJobFinished }
        return shadow.isRescheduleNeeded
    }

    private companion object {
        const val CRITERIA = 8
        const val PATIENCE_MS = 20_000L
    }
}
