package app.spotter.platform

import android.content.Context
import android.os.Build
import app.spotter.Running
import app.spotter.core.Core
import app.spotter.core.Opening
import app.spotter.core.SystemClock
import app.spotter.core.effects.Delay
import app.spotter.core.effects.Handlers
import app.spotter.core.effects.OkHttp
import app.spotter.core.effects.OkSockets
import app.spotter.core.effects.Vault
import app.spotter.core.effects.httpClient
import app.spotter.core.start
import app.spotter.reminders.ReminderHandler
import java.io.File
import okhttp3.OkHttpClient

/** Makes the process's core over the platform's own parts, and this way to servers. */
fun begin(context: Context, client: OkHttpClient = httpClient()): Running {
    val front = Front()
    val trips = Trips(OkHttp(client))
    val vault = Vault(File(context.filesDir, "vault").apply { mkdirs() }.resolve("spotter.redb"))
    val handlers =
        Handlers(
            http = trips,
            socket = OkSockets(client),
            store = vault,
            timer = Delay(SystemClock),
            secret = TokenSafe(File(context.noBackupFilesDir, "token")),
            shareOut = ShareSheet(context, front),
            copy = Clipboard(context),
            haptic = Haptics(front),
            reminders = ReminderHandler(context, front),
            scan = Scanner(context, front),
            openSettings = SettingsPages(context),
        )
    val core = Core(handlers)
    val parts = listOf(watchNetwork(context, core), vault)
    return Running(core, front, trips, parts) { link ->
        val around = surroundings(context)
        core.start(Opening(around, capabilities(context), deviceName(), url = link))
        around
    }
}

/** What this phone can do, in the core's words. */
private fun capabilities(context: Context): List<String> =
    listOf("share", "haptics", "installed", "persisted", "reminders") +
        listOf("scan").filter { Scanner.isHere(context) }

private fun deviceName() = "${Build.MANUFACTURER.replaceFirstChar(Char::uppercase)} ${Build.MODEL}"
