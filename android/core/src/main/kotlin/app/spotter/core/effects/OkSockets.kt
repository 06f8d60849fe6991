package app.spotter.core.effects

import app.spotter.core.types.SocketFrame
import app.spotter.core.types.SocketOperation
import app.spotter.core.types.SocketOutput
import com.novi.serde.Bytes
import java.util.concurrent.ConcurrentHashMap
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response
import okhttp3.WebSocket
import okhttp3.WebSocketListener
import okio.ByteString
import okio.ByteString.Companion.toByteString

/** WebSockets by the core's numbers. */
class OkSockets(private val client: OkHttpClient) : SocketHandler {
    private val open = ConcurrentHashMap<UInt, WebSocket>()

    /** Whether anything can still come in. */
    val isListening: Boolean get() = open.isNotEmpty()

    override fun handle(
        operation: SocketOperation,
        say: (SocketOutput) -> Unit
    ) = when (operation) {
        is SocketOperation.Open -> open(operation.value.id, operation.value.url, say)
        is SocketOperation.Send -> {
            val sent = open[operation.value.id]?.send(operation.value.frame.content.toByteString()) == true
            say(if (sent) SocketOutput.Sent else SocketOutput.Closed)
        }
        is SocketOperation.Close -> {
            open[operation.value.id]?.close(NORMAL, null)
            say(SocketOutput.Closed)
        }
    }

    /** The network is gone, or the process ends: every socket closes at once. */
    fun hangUp() = open.values.forEach(WebSocket::cancel)

    private fun open(
        id: UInt,
        url: String,
        say: (SocketOutput) -> Unit
    ) {
        val request =
            try {
                Request.Builder().url(url).build()
            } catch (_: IllegalArgumentException) {
                return say(SocketOutput.Closed)
            }
        // Kept before it can end.
        synchronized(open) { open[id] = client.newWebSocket(request, Line(id, say)) }
    }

    private inner class Line(
        private val id: UInt,
        private val say: (SocketOutput) -> Unit
    ) : WebSocketListener() {
        override fun onOpen(
            webSocket: WebSocket,
            response: Response
        ) = say(SocketOutput.Opened)

        override fun onMessage(
            webSocket: WebSocket,
            bytes: ByteString
        ) = say(SocketOutput.Received(SocketFrame(Bytes(bytes.toByteArray()))))

        override fun onClosing(
            webSocket: WebSocket,
            code: Int,
            reason: String
        ) {
            webSocket.close(NORMAL, null)
        }

        override fun onClosed(
            webSocket: WebSocket,
            code: Int,
            reason: String
        ) = ended(webSocket)

        override fun onFailure(
            webSocket: WebSocket,
            t: Throwable,
            response: Response?
        ) = ended(webSocket)

        private fun ended(webSocket: WebSocket) {
            synchronized(open) { open.remove(id, webSocket) }
            say(SocketOutput.Closed)
        }
    }

    private companion object {
        const val NORMAL = 1000
    }
}
