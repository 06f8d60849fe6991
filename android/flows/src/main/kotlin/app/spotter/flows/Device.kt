package app.spotter.flows

import app.spotter.core.Core
import app.spotter.core.effects.Doing
import app.spotter.core.effects.Handler
import app.spotter.core.effects.Handlers
import app.spotter.core.effects.OkHttp
import app.spotter.core.effects.OkSockets
import app.spotter.core.effects.Vault
import app.spotter.core.effects.httpClient
import app.spotter.core.types.CopyOutput
import app.spotter.core.types.HapticOperation
import app.spotter.core.types.Reminder
import app.spotter.core.types.RemindersOutput
import app.spotter.core.types.ScanOutput
import app.spotter.core.types.ScannedText
import app.spotter.core.types.SecretBytes
import app.spotter.core.types.SecretOperation
import app.spotter.core.types.SecretOutput
import app.spotter.core.types.ShareOutOperation
import app.spotter.core.types.ShareOutOutput
import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.util.concurrent.CopyOnWriteArrayList
import okhttp3.Interceptor
import okhttp3.OkHttpClient

/** What a phone is without its app: disk, safe, network, clipboard. It outlives processes. */
class Device(private val clock: VirtualClock) {
    /** What was put on the clipboard, oldest first. */
    val copied = mutableListOf<String>()

    /** What left by the share sheet, oldest first. */
    val shared = mutableListOf<ShareOutOperation>()

    /** What could be felt. */
    val felt: MutableList<HapticOperation> = CopyOnWriteArrayList()

    /** What is scheduled to remind its owner. */
    @Volatile var reminders: List<Reminder> = emptyList()

    /** What a code in front of the camera holds. */
    @Volatile var camera: String? = null

    /** No network at all. */
    @Volatile var isAway = false

    /** What a test puts in the place of one of its handlers, for processes that begin from now on. */
    var altered: (Handlers) -> Handlers = { it }

    private var folder = Files.createTempDirectory("spotter-phone").toFile()
    private var secret: ByteArray? = null

    /** The file that holds everything on this phone. */
    val vaultFile: File get() = File(folder, "vault")

    /** Takes away what it holds: a new phone. */
    fun clear() {
        leave()
        secret = null
        folder = Files.createTempDirectory("spotter-phone").toFile()
    }

    /** Leaves nothing behind on the machine that played it. */
    fun leave() {
        folder.deleteRecursively()
    }

    /** A process of the app on this phone. */
    internal fun life(): Life {
        val client = httpClient().newBuilder().addInterceptor(Interceptor(::pass)).build()
        val timers = VirtualTimers(clock)
        val vault = Vault(vaultFile)
        val sockets = OkSockets(client)
        return Life(Core(altered(handlers(client, sockets, vault, timers)), clock), client, sockets, vault, timers)
    }

    private fun handlers(
        client: OkHttpClient,
        sockets: OkSockets,
        vault: Vault,
        timers: VirtualTimers
    ) = Handlers(
        http = OkHttp(client),
        socket = sockets,
        store = vault,
        timer = timers,
        secret = Handler(::safe),
        shareOut = {
            shared += it
            ShareOutOutput.SHARED
        },
        copy = {
            copied += it.text
            CopyOutput.COPIED
        },
        haptic = Doing { felt += it },
        reminders = {
            reminders = it.reminders
            RemindersOutput.SET
        },
        scan = { camera?.let { ScanOutput.Scanned(ScannedText(it)) } ?: ScanOutput.Cancelled },
        openSettings = Doing {}
    )

    private fun pass(chain: Interceptor.Chain) =
        if (isAway) throw IOException("there is no network") else chain.proceed(chain.request())

    private fun safe(operation: SecretOperation): SecretOutput =
        when (operation) {
            is SecretOperation.Read ->
                secret?.let { SecretOutput.Found(SecretBytes(com.novi.serde.Bytes(it))) } ?: SecretOutput.Absent
            is SecretOperation.Write -> SecretOutput.Done.also { secret = operation.value.bytes.content }
            is SecretOperation.Remove -> SecretOutput.Done.also { secret = null }
        }
}

/** One process of the app: what a kill takes away. */
internal class Life(
    val core: Core,
    private val client: OkHttpClient,
    val sockets: OkSockets,
    private val vault: Vault,
    val timers: VirtualTimers
) {
    /** The network is gone: what was asked fails, every socket closes. */
    fun cut() {
        client.dispatcher.cancelAll()
        sockets.hangUp()
        client.connectionPool.evictAll()
    }

    /** Its end; nothing is said to anybody. */
    fun end() {
        core.close()
        cut()
        vault.close()
        client.dispatcher.executorService.shutdown()
    }
}
