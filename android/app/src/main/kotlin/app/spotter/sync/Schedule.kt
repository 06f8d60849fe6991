package app.spotter.sync

import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context

/** What waits is sent as soon as there is a network, even when nobody opens the app. */
fun syncSoon(context: Context) = schedule(context, SOON) {}

/** And now and then what is new is fetched, so that reminders know of it. */
fun syncNowAndThen(context: Context) =
    schedule(context, NOW_AND_THEN) {
        setPeriodic(EVERY_MS)
        setPersisted(true)
    }

private fun schedule(context: Context, id: Int, more: JobInfo.Builder.() -> Unit) {
    val jobs = context.getSystemService(JobScheduler::class.java)
    val job =
        JobInfo
            .Builder(id, ComponentName(context, SyncJob::class.java))
            .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
            .setBackoffCriteria(BACKOFF_MS, JobInfo.BACKOFF_POLICY_EXPONENTIAL)
            .apply(more)
            .build()
    // Scheduling again what is scheduled would begin its period anew.
    if (jobs.getPendingJob(id)?.isPeriodic == true) return
    jobs.schedule(job)
}

private const val SOON = 1
private const val NOW_AND_THEN = 2
private const val BACKOFF_MS = 30_000L
private const val EVERY_MS = 4L * 60 * 60 * 1000
