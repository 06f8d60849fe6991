package app.spotter.sync

import android.app.job.JobParameters
import android.app.job.JobService
import app.spotter.SpotterApplication
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeoutOrNull

/** One round trip in the background, over the core that the Activity has too. */
class SyncJob : JobService() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    private val running = HashMap<Int, Job>()

    override fun onStartJob(params: JobParameters): Boolean {
        val work = scope.launch {
            val reached = withTimeoutOrNull(WHOLE_MS) { (application as SpotterApplication).running.sync() }
            // Without an answer the system tries again, later each time.
            jobFinished(params, reached != true)
        }
        running[params.jobId] = work
        return true
    }

    override fun onStopJob(params: JobParameters): Boolean {
        running.remove(params.jobId)?.cancel()
        return true
    }

    private companion object {
        /** A trip gives up after 30 s; a first one may take several. The system allows ten minutes. */
        const val WHOLE_MS = 180_000L
    }
}
