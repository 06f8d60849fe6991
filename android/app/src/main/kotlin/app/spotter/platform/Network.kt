package app.spotter.platform

import android.content.Context
import android.net.ConnectivityManager
import android.net.Network
import app.spotter.core.Core
import app.spotter.core.types.Happening
import app.spotter.core.types.Reachable

/** Tells the core when a network comes or goes; it believes that no further than to try at once. */
fun watchNetwork(context: Context, core: Core): AutoCloseable {
    val manager = context.getSystemService(ConnectivityManager::class.java)
    val watch =
        object : ConnectivityManager.NetworkCallback() {
            override fun onAvailable(network: Network) = tell(true)

            override fun onLost(network: Network) = tell(false)

            private fun tell(online: Boolean) = core.happen(Happening.Reachable(Reachable(online)))
        }
    manager.registerDefaultNetworkCallback(watch)
    return AutoCloseable { manager.unregisterNetworkCallback(watch) }
}
