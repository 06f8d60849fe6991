package app.spotter.platform

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import app.spotter.core.effects.Handler
import app.spotter.core.types.CopyOperation
import app.spotter.core.types.CopyOutput
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** The clipboard. */
class Clipboard(private val context: Context) : Handler<CopyOperation, CopyOutput> {
    override suspend fun handle(operation: CopyOperation): CopyOutput =
        withContext(Dispatchers.Main) {
            val clipboard = context.getSystemService(ClipboardManager::class.java)
            clipboard.setPrimaryClip(ClipData.newPlainText(null, operation.text))
            CopyOutput.COPIED
        }
}
