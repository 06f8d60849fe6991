package app.spotter.platform

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import androidx.activity.result.contract.ActivityResultContracts.StartActivityForResult
import app.spotter.core.effects.Handler
import app.spotter.core.types.ScanOperation
import app.spotter.core.types.ScanOutput
import app.spotter.core.types.ScannedText

/**
 * Reads a code with whatever app on the phone does that. Android has no reader of its own that an
 * app may call; without one, the core never offers it, and the code is typed.
 */
class Scanner(private val context: Context, private val front: Front) : Handler<ScanOperation, ScanOutput> {
    override suspend fun handle(operation: ScanOperation): ScanOutput {
        if (!isHere(context)) return ScanOutput.Failed
        val result =
            try {
                front.ask(StartActivityForResult(), intent().putExtra("PROMPT_MESSAGE", operation.hint))
            } catch (_: ActivityNotFoundException) {
                return ScanOutput.Failed
            }
        val text = result?.data?.getStringExtra("SCAN_RESULT")
        return if (result?.resultCode == Activity.RESULT_OK && text != null) {
            ScanOutput.Scanned(ScannedText(text))
        } else {
            ScanOutput.Cancelled
        }
    }

    companion object {
        /** Whether such an app is here. */
        fun isHere(context: Context): Boolean = intent().resolveActivity(context.packageManager) != null

        private fun intent() =
            Intent("com.google.zxing.client.android.SCAN").putExtra("SCAN_MODE", "QR_CODE_MODE")
    }
}
