package app.spotter.platform

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.Settings
import app.spotter.core.effects.Doing
import app.spotter.core.types.OpenSettingsOperation
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** The system's own pages about this app. A phone that has none of them throws. */
class SettingsPages(private val context: Context) : Doing<OpenSettingsOperation> {
    override suspend fun handle(operation: OpenSettingsOperation) {
        val page =
            when (operation) {
                OpenSettingsOperation.NOTIFICATIONS ->
                    Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
                        .putExtra(Settings.EXTRA_APP_PACKAGE, context.packageName)
                OpenSettingsOperation.CAMERA ->
                    Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS)
                        .setData(Uri.fromParts("package", context.packageName, null))
            }
        withContext(Dispatchers.Main) { context.startActivity(page.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)) }
    }
}
