package app.spotter

import android.content.Intent
import android.os.Bundle
import android.view.KeyEvent
import android.view.View
import android.view.ViewTreeObserver
import android.view.accessibility.AccessibilityManager
import android.view.accessibility.AccessibilityManager.TouchExplorationStateChangeListener
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import app.spotter.core.Drawn
import app.spotter.platform.linkOf
import app.spotter.platform.surroundings
import app.spotter.reminders.Notices
import app.spotter.reminders.ReminderReceiver
import app.spotter.sync.syncNowAndThen
import app.spotter.sync.syncSoon
import app.spotter.ui.shell.Standing

/** The one window. It draws what the core of the process says, and keeps nothing itself. */
class MainActivity : ComponentActivity() {
    private val running by lazy { (application as SpotterApplication).running }
    private val reader by lazy { getSystemService(AccessibilityManager::class.java) }
    private val looking = TouchExplorationStateChangeListener { look() }

    /** What the screens still hold: words that were typed and not told. */
    var standing: Standing? = null
        private set

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        running.front.came(this)
        // Turned round, or brought back after the process ended: the link was opened then.
        val link = if (savedInstanceState == null) taken(intent) else null
        running.open(link.orEmpty())
        syncNowAndThen(this)
        setContent { Content(running) { standing = it } }
        keepSplash(findViewById(android.R.id.content))
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        taken(intent)?.let { running.open(it) }
    }

    override fun onStart() {
        super.onStart()
        look()
        reader.addTouchExplorationStateChangeListener(looking)
        running.came()
    }

    override fun onStop() {
        running.went(again = isChangingConfigurations) { standing?.send(it) ?: running.core.happen(it) }
        if (!isChangingConfigurations) syncSoon(this)
        reader.removeTouchExplorationStateChangeListener(looking)
        super.onStop()
    }

    override fun onDestroy() {
        running.front.went(this, again = isChangingConfigurations)
        super.onDestroy()
    }

    /** What no field took. */
    override fun onKeyDown(keyCode: Int, event: KeyEvent): Boolean {
        val isCommand = event.isCtrlPressed || event.isMetaPressed
        val letter = event.getUnicodeChar(event.metaState and KeyEvent.META_SHIFT_MASK).toChar()
        val isMeant = event.repeatCount == 0 && !event.isAltPressed && letter != NOTHING
        if (isMeant && standing?.pressed(letter, isCommand) == true) return true
        return super.onKeyDown(keyCode, event)
    }

    /** The link of an intent. If it is a button of a notification, that has done its work. */
    private fun taken(intent: Intent): String? {
        intent.getStringExtra(ReminderReceiver.KEY)?.let(Notices(this)::takeAway)
        return linkOf(intent)
    }

    /** Habits and needs may have changed while the app was away. */
    private fun look() = running.around(surroundings(this))

    /** The system's first picture stays until there is something to draw. */
    private fun keepSplash(content: View) {
        content.viewTreeObserver.addOnPreDrawListener(
            object : ViewTreeObserver.OnPreDrawListener {
                override fun onPreDraw(): Boolean {
                    val isReady = running.core.drawn.value != Drawn.Starting
                    if (isReady) content.viewTreeObserver.removeOnPreDrawListener(this)
                    return isReady
                }
            },
        )
    }

    private companion object {
        /** A key without a letter. */
        const val NOTHING = '\u0000'
    }
}
