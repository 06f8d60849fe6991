package app.spotter.platform

import android.content.ActivityNotFoundException
import android.content.Intent
import android.view.View
import androidx.activity.ComponentActivity
import androidx.activity.result.ActivityResultLauncher
import androidx.activity.result.contract.ActivityResultContract
import java.util.UUID
import kotlin.coroutines.resume
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext

/**
 * The Activity in front, if there is one. Asking, sharing and shaking need it; it may turn round
 * while somebody is asked, and the answer still arrives. Everything here runs on the main thread.
 */
class Front {
    private var activity: ComponentActivity? = null
    private val questions = LinkedHashMap<String, Question<*, *>>()

    /** What a touch is felt through. */
    val view: View? get() = activity?.window?.decorView

    /** An Activity is here. */
    fun came(activity: ComponentActivity) {
        this.activity = activity
        questions.values.toList().forEach { it.listen(activity) }
    }

    /** It is gone; with [again] it comes back in another shape. */
    fun went(activity: ComponentActivity, again: Boolean) {
        if (this.activity === activity) this.activity = null
        questions.values.toList().forEach { if (again) it.pause() else it.end() }
    }

    /** Starts another app's Activity; whether one could be started. */
    suspend fun start(intent: Intent): Boolean =
        withContext(Dispatchers.Main) {
            try {
                activity?.let { it.startActivity(intent) } != null
            } catch (_: ActivityNotFoundException) {
                false
            }
        }

    /** Whether the platform wants the reason for a permission shown: it was refused once. */
    suspend fun wasRefusedOnce(permission: String): Boolean =
        withContext(Dispatchers.Main) { activity?.shouldShowRequestPermissionRationale(permission) == true }

    /** Asks something of the platform; `null` where nobody answered. */
    suspend fun <Q, A> ask(contract: ActivityResultContract<Q, A>, question: Q): A? =
        withContext(Dispatchers.Main) {
            val asking = activity ?: return@withContext null
            suspendCancellableCoroutine { waiting ->
                val one = Question(contract) { answer -> if (waiting.isActive) waiting.resume(answer) }
                waiting.invokeOnCancellation { one.forget() }
                one.listen(asking)
                one.launch(question)
            }
        }

    private inner class Question<Q, A>(
        private val contract: ActivityResultContract<Q, A>,
        private val answer: (A?) -> Unit,
    ) {
        private val key = UUID.randomUUID().toString()
        private var launcher: ActivityResultLauncher<Q>? = null

        fun listen(activity: ComponentActivity) {
            questions[key] = this
            launcher = activity.activityResultRegistry.register(key, contract) { given ->
                forget()
                answer(given)
            }
        }

        /** Where no app is there that could be asked, nobody answers. */
        fun launch(question: Q) {
            try {
                launcher?.launch(question)
            } catch (_: ActivityNotFoundException) {
                end()
            }
        }

        /** The next Activity has the answer waiting under the same key. */
        fun pause() {
            launcher = null
        }

        fun end() {
            forget()
            answer(null)
        }

        fun forget() {
            questions.remove(key)
            launcher?.unregister()
            launcher = null
        }
    }
}
