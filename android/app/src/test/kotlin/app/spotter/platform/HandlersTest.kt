package app.spotter.platform

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipboardManager
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.net.Uri
import android.os.Looper
import android.view.HapticFeedbackConstants
import app.spotter.AppTest
import app.spotter.core.types.CopyOperation
import app.spotter.core.types.CopyOutput
import app.spotter.core.types.OpenSettingsOperation
import app.spotter.core.types.ScanOperation
import app.spotter.core.types.ScanOutput
import app.spotter.core.types.ScannedText
import app.spotter.core.types.ShareOutOperation
import app.spotter.core.types.ShareOutOutput
import app.spotter.core.types.SharedFile
import app.spotter.core.types.SharedText
import com.novi.serde.Bytes
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.async
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** What the core asks of the phone reaches it, and the phone's answer the core. */
@OptIn(ExperimentalCoroutinesApi::class)
class HandlersTest : AppTest() {
    @Test
    fun `a level that is chosen can be felt`() {
        launch()
        tap("Try the sample")
        tap("Score it")
        assertEquals("nothing yet", -1, felt())
        tapNode(tagged("level/1/"))
        assertEquals(HapticFeedbackConstants.CLOCK_TICK, felt())
    }

    @Test
    fun `what is copied is on the clipboard`() {
        val answer = asked { Clipboard(application).handle(CopyOperation("https://spotter.example/join#ABCD")) }
        assertEquals(CopyOutput.COPIED, answered(answer))
        val clip = application.getSystemService(ClipboardManager::class.java).primaryClip
        assertEquals("https://spotter.example/join#ABCD", clip?.getItemAt(0)?.text)
    }

    @Test
    fun `a text leaves by the share sheet, with its link`() {
        launch()
        val shared = SharedText("An invitation", "Join us", "https://spotter.example/join#ABCD")
        assertEquals(ShareOutOutput.SHARED, share(ShareOutOperation.Text(shared)))
        val sent = sent()
        assertEquals("text/plain", sent.type)
        assertEquals("Join us\nhttps://spotter.example/join#ABCD", sent.getStringExtra(Intent.EXTRA_TEXT))
        assertEquals("An invitation", sent.getStringExtra(Intent.EXTRA_SUBJECT))
    }

    @Test
    fun `a file leaves by the share sheet, and only whoever got it may read it`() {
        launch()
        val bytes = byteArrayOf(1, 2, 3)
        assertEquals(
            ShareOutOutput.SHARED,
            share(ShareOutOperation.File(SharedFile("../../token", "text/csv", Bytes(bytes)))),
        )
        val sent = sent()
        assertEquals("text/csv", sent.type)
        assertNotEquals(0, sent.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION)
        val uri = checkNotNull(sent.clipData).getItemAt(0).uri
        assertEquals("content://app.spotter.files/shared/token", "$uri")
        assertArrayEquals(bytes, read(uri))
    }

    @Test
    fun `without a screen nothing can be shared`() {
        assertEquals(ShareOutOutput.FAILED, share(ShareOutOperation.Text(SharedText("", "Join us", null))))
    }

    @Test
    fun `the reader of codes is asked, and what it read comes back`() {
        reader()
        launch()
        assertEquals(ScanOutput.Scanned(ScannedText("ABCD")), scanned(Activity.RESULT_OK, "ABCD"))
        assertEquals(ScanOutput.Cancelled, scanned(Activity.RESULT_CANCELED, null))
    }

    @Test
    fun `without a reader of codes nobody is asked`() {
        launch()
        val scanner = Scanner(application, running.front)
        assertEquals(ScanOutput.Failed, answered(asked { scanner.handle(ScanOperation("The code")) }))
        assertNull(shadowOf(application).nextStartedActivity)
    }

    @Test
    fun `a phone without pages of settings, or without anybody to share with, goes on`() {
        launch()
        shadowOf(application).checkActivities(true)
        val opened = asked { runCatching { SettingsPages(application).handle(OpenSettingsOperation.NOTIFICATIONS) } }
        assertTrue("${answered(opened)}", answered(opened).exceptionOrNull() is ActivityNotFoundException)
        assertEquals(ShareOutOutput.FAILED, share(ShareOutOperation.Text(SharedText("", "Join us", null))))
        val scanner = Scanner(application, running.front)
        assertEquals(ScanOutput.Failed, answered(asked { scanner.handle(ScanOperation("The code")) }))
    }

    private fun felt(): Int = shadowOf(checkNotNull(running.front.view)).lastHapticFeedbackPerformed()

    private fun share(operation: ShareOutOperation): ShareOutOutput =
        answered(asked { ShareSheet(application, running.front).handle(operation) })

    /** What another app would get of the share sheet that was opened. */
    @Suppress("DEPRECATION")
    private fun sent(): Intent {
        val chooser = shadowOf(application).nextStartedActivity
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        return checkNotNull(chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
    }

    private fun read(uri: Uri) = application.contentResolver.openInputStream(uri)?.use { it.readBytes() }

    /** Another app that reads codes is on the phone. */
    private fun reader() {
        val packages = shadowOf(application.packageManager)
        val reader = ComponentName("codes", "codes.Reader")
        packages.addActivityIfNotPresent(reader)
        val filter = IntentFilter(SCAN).apply { addCategory(Intent.CATEGORY_DEFAULT) }
        packages.addIntentFilterForActivity(reader, filter)
    }

    private fun scanned(result: Int, text: String?): ScanOutput {
        val answer = asked { Scanner(application, running.front).handle(ScanOperation("The code")) }
        compose.waitUntil(PATIENCE_MS) {
            shadowOf(Looper.getMainLooper()).idle()
            shadowOf(application).peekNextStartedActivity() != null
        }
        val question = shadowOf(application).nextStartedActivity
        assertEquals(SCAN, question.action)
        assertEquals("The code", question.getStringExtra("PROMPT_MESSAGE"))
        val back = text?.let { Intent().putExtra("SCAN_RESULT", it) }
        onActivity { shadowOf(it).receiveResult(question, result, back) }
        return answered(answer)
    }

    private fun <T> asked(work: suspend () -> T): Deferred<T> = CoroutineScope(Dispatchers.Default).async { work() }

    private fun <T> answered(answer: Deferred<T>): T {
        compose.waitUntil(PATIENCE_MS) {
            shadowOf(Looper.getMainLooper()).idle()
            answer.isCompleted
        }
        return answer.getCompleted()
    }

    private companion object {
        const val PATIENCE_MS = 10_000L
        const val SCAN = "com.google.zxing.client.android.SCAN"
    }
}
