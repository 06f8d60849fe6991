package app.spotter.core.effects

import app.spotter.core.types.HttpAnswer
import app.spotter.core.types.HttpOperation
import app.spotter.core.types.HttpOutput
import com.novi.serde.Bytes
import java.io.IOException
import java.util.concurrent.TimeUnit
import kotlin.coroutines.resume
import kotlinx.coroutines.suspendCancellableCoroutine
import okhttp3.Call
import okhttp3.Callback
import okhttp3.CookieJar
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response

/** The one client of a process, for requests and sockets: no cookies, no redirects, no cache. */
fun httpClient(): OkHttpClient =
    OkHttpClient
        .Builder()
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        .followRedirects(false)
        .followSslRedirects(false)
        // A line that is dead without having said so is noticed, as the server does on its side.
        .pingInterval(PING_INTERVAL_S, TimeUnit.SECONDS)
        .build()

/** `PING_INTERVAL_MS` of the server's limits. */
private const val PING_INTERVAL_S = 30L

/** One request over HTTP. */
class OkHttp(private val client: OkHttpClient) : Handler<HttpOperation, HttpOutput> {
    override suspend fun handle(operation: HttpOperation): HttpOutput {
        val request = request(operation)
        val call = patient(operation.timeoutMs.toLong()).newCall(request)
        return suspendCancellableCoroutine { waiting ->
            waiting.invokeOnCancellation { call.cancel() }
            call.enqueue(
                object : Callback {
                    override fun onFailure(
                        call: Call,
                        e: IOException
                    ) = waiting.resume(HttpOutput.Failed)

                    override fun onResponse(
                        call: Call,
                        response: Response
                    ) = waiting.resume(answered(response))
                }
            )
        }
    }

    /** The core says when to give up; the client's own limits would be sooner. */
    private fun patient(ms: Long): OkHttpClient =
        client
            .newBuilder()
            .callTimeout(ms, TimeUnit.MILLISECONDS)
            .connectTimeout(ms, TimeUnit.MILLISECONDS)
            .readTimeout(ms, TimeUnit.MILLISECONDS)
            .writeTimeout(ms, TimeUnit.MILLISECONDS)
            .build()

    private fun request(operation: HttpOperation): Request {
        val request = Request.Builder().url(operation.url)
        for (header in operation.headers) request.header(header.name, header.value)
        val body = if (operation.method == "GET") null else operation.body.content.toRequestBody()
        return request.method(operation.method, body).build()
    }

    private fun answered(response: Response): HttpOutput =
        try {
            response.use {
                val body = it.body.source()
                // One byte more than any answer has: a stranger's server cannot fill the memory.
                if (body.request(ANSWER_BYTES_MAX + 1)) {
                    HttpOutput.Failed
                } else {
                    HttpOutput.Answered(HttpAnswer(it.code.toUShort(), Bytes(body.readByteArray())))
                }
            }
        } catch (_: IOException) {
            HttpOutput.Failed
        }

    private companion object {
        /** A reply has 4 MiB at most (`protocol::limits`), before it is packed. */
        const val ANSWER_BYTES_MAX = 8L * 1024 * 1024
    }
}
