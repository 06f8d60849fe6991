package app.spotter

import app.spotter.core.effects.httpClient
import app.spotter.platform.Keystore
import app.spotter.platform.begin
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.CountDownLatch
import okhttp3.Interceptor
import okhttp3.Response

/** The app, whose process a test can end, or make of a core of its own. */
class TestApplication : SpotterApplication() {
    private var current: Running? = null

    override val running: Running
        get() = current ?: begin(this, client).also { current = it }

    /** Every address that was asked, `socket` before those of sockets. */
    val asked: MutableList<String> = CopyOnWriteArrayList()

    /** Until then no server is reached, and nobody says that it is not. */
    @Volatile var answered = CountDownLatch(0)

    private val client by lazy { httpClient().newBuilder().addInterceptor(::noted).build() }

    /** Whether somebody asked for the core. */
    val isRunning: Boolean get() = current != null

    override fun onCreate() {
        super.onCreate()
        Keystore.install()
    }

    private fun noted(chain: Interceptor.Chain): Response {
        val request = chain.request()
        val way = if (request.header("Upgrade") == null) request.method else "socket"
        asked += "$way ${request.url.encodedPath}"
        answered.await()
        return chain.proceed(request)
    }

    /** A process with this core. */
    fun becomes(running: Running?) {
        current = running
    }

    /** The process ends, as the system ends one: nothing is told to anybody. */
    fun kill() {
        current?.close()
        current = null
    }

    override fun onTerminate() {
        kill()
        super.onTerminate()
    }
}
