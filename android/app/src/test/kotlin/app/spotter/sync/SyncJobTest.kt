package app.spotter.sync

import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import androidx.lifecycle.Lifecycle
import app.spotter.AppTest
import app.spotter.flows.Server
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
        val again = job()
        assertTrue("a core was made for the job", application.isRunning)
        assertFalse("the server was reached", again)
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

    /** Runs it to its end; whether it wants to come again. */
    private fun job(): Boolean {
        val job = Robolectric.setupService(SyncJob::class.java)
        val shadow = shadowOf(job)
        job.onStartJob(Shadow.newInstanceOf(JobParameters::class.java))
        compose.waitUntil(PATIENCE_MS) { shadow.isJobFinished }
        return shadow.isRescheduleNeeded
    }

    private companion object {
        const val PATIENCE_MS = 20_000L
    }
}
