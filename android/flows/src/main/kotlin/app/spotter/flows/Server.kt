package app.spotter.flows

import java.io.IOException
import java.net.HttpURLConnection
import java.net.ServerSocket
import java.net.URI
import java.nio.file.Files
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit

/** The real server binary, on a port and in a folder of its own. */
class Server : AutoCloseable {
    private val folder = Files.createTempDirectory("spotter-server").toFile()
    private val address = "127.0.0.1:${ServerSocket(0).use { it.localPort }}"
    private val log = StringBuffer()
    private val link = CompletableFuture<String>()
    private var process = begin()

    val origin get() = "http://$address"

    /** The link that founds a team; a server prints it while it has none. */
    fun setupLink(): String = link.get(PATIENCE_S, TimeUnit.SECONDS)

    /** Ends it in good order. */
    fun stop() {
        process.destroy()
        process.waitFor()
    }

    /** Starts it again on what it holds, at the same address. */
    fun resume() {
        process = begin()
    }

    override fun close() {
        stop()
        folder.deleteRecursively()
    }

    private fun begin(): Process {
        val binary = checkNotNull(System.getenv("SPOTTER_SERVER")) { "SPOTTER_SERVER names the server's binary" }
        val begun =
            ProcessBuilder(
                binary,
                "serve",
                "--listen",
                address,
                "--data",
                folder.path
            ).redirectErrorStream(true).start()
        Thread { listen(begun) }.apply { isDaemon = true }.start()
        Runtime.getRuntime().addShutdownHook(Thread(begun::destroyForcibly))
        val deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S)
        while (!isHealthy()) {
            check(begun.isAlive && System.nanoTime() < deadline) { "the server does not answer:\n$log" }
            Thread.onSpinWait()
        }
        return begun
    }

    private fun listen(to: Process) =
        try {
            to.inputStream.bufferedReader().forEachLine { line ->
                log.appendLine(line)
                SETUP.find(line)?.let { link.complete(it.value) }
            }
        } catch (_: IOException) {
            // It was ended in the middle of a line.
        }

    private fun isHealthy(): Boolean =
        try {
            val asked = URI("$origin/v1/health").toURL().openConnection() as HttpURLConnection
            asked.responseCode == HttpURLConnection.HTTP_OK
        } catch (_: IOException) {
            false
        }

    private companion object {
        const val PATIENCE_S = 20L
        val SETUP = Regex("""https?:\S+/new#\S+""")
    }
}

/** Where people and a server live. */
class Town(private val shell: (String) -> Shell) : AutoCloseable {
    val server = Server()
    val clock = VirtualClock()
    private val phones = mutableListOf<Phone>()

    /** A new phone for somebody. */
    fun phone(name: String) = Phone(name, clock, server.origin, shell(name)).also { phones += it }

    override fun close() {
        phones.forEach(Phone::leave)
        server.close()
    }
}
