package app.spotter.platform

import android.content.ClipData
import android.content.Context
import android.content.Intent
import androidx.core.content.FileProvider
import app.spotter.core.effects.Handler
import app.spotter.core.types.ShareOutOperation
import app.spotter.core.types.ShareOutOutput
import app.spotter.core.types.SharedFile
import app.spotter.core.types.SharedText
import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** The platform's share sheet. Which app was chosen there, and whether any, it does not say. */
class ShareSheet(private val context: Context, private val front: Front) : Handler<ShareOutOperation, ShareOutOutput> {
    override suspend fun handle(operation: ShareOutOperation): ShareOutOutput {
        val intent =
            when (operation) {
                is ShareOutOperation.Text -> text(operation.value)
                is ShareOutOperation.File -> file(operation.value)
            }
        val shared = front.start(Intent.createChooser(intent, null))
        return if (shared) ShareOutOutput.SHARED else ShareOutOutput.FAILED
    }

    /** Android knows one text: words and link stand in it, each on its line. */
    private fun text(shared: SharedText): Intent =
        Intent(Intent.ACTION_SEND)
            .setType("text/plain")
            .putExtra(Intent.EXTRA_SUBJECT, shared.title)
            .putExtra(Intent.EXTRA_TEXT, listOfNotNull(shared.text, shared.url).joinToString("\n"))

    private suspend fun file(shared: SharedFile): Intent =
        withContext(Dispatchers.IO) {
            val folder = File(context.cacheDir, "shared").apply { mkdirs() }
            // A name is no path.
            val place = File(folder, File(shared.name).name).apply { writeBytes(shared.bytes.content) }
            val uri = FileProvider.getUriForFile(context, "${context.packageName}.files", place)
            Intent(Intent.ACTION_SEND)
                .setType(shared.mime)
                .putExtra(Intent.EXTRA_STREAM, uri)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
                .apply { clipData = ClipData.newRawUri(shared.name, uri) }
        }
}
