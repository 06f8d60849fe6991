package app.spotter.platform

import android.content.Intent
import android.net.Uri

/** Our own word for opening a link, as notifications do. */
const val OPEN = "app.spotter.OPEN"

/**
 * The link in an intent: a tapped one, or the first in a message that was shared with us. From the
 * list of recent apps the window's first intent comes again; its link was opened then.
 */
fun linkOf(intent: Intent): String? {
    if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return null
    return when (intent.action) {
        Intent.ACTION_VIEW, OPEN -> intent.data?.let(::told)
        Intent.ACTION_SEND -> intent.getStringExtra(Intent.EXTRA_TEXT)?.let(::firstLink)
        else -> null
    }
}

/** An address as it stands; of our own scheme only what stands behind it, which names no server. */
private fun told(link: Uri): String {
    if (link.scheme != SCHEME) return link.toString()
    val rest = link.schemeSpecificPart.trimStart('/')
    return "/$rest" + link.encodedFragment?.let { "#$it" }.orEmpty()
}

private fun firstLink(text: String): String? =
    text.split(Regex("\\s+")).firstOrNull {
        it.startsWith("https://") || it.startsWith("$SCHEME:")
    }?.let { told(Uri.parse(it)) }

private const val SCHEME = "app.spotter"
