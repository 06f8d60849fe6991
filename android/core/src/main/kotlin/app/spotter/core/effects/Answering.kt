package app.spotter.core.effects

import app.spotter.core.Busy
import app.spotter.core.ffi.CoreException
import app.spotter.core.types.CopyOutput
import app.spotter.core.types.Effect
import app.spotter.core.types.HttpOutput
import app.spotter.core.types.RemindersOutput
import app.spotter.core.types.Request
import app.spotter.core.types.ScanOutput
import app.spotter.core.types.SecretOutput
import app.spotter.core.types.ShareOutOutput
import app.spotter.core.types.SocketOperation
import app.spotter.core.types.SocketOutput
import app.spotter.core.types.StoreError
import app.spotter.core.types.StoreOutput
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.launch

/** Hands each request to its handler, and its answer back, exactly once. */
internal class Answering(
    private val handlers: Handlers,
    private val scope: CoroutineScope,
    private val owed: Busy,
    private val answer: (UInt, ByteArray) -> Unit,
    private val stop: (String) -> Unit
) {
    /** Begins a request. */
    fun begin(request: Request) {
        val id = request.id
        when (val effect = request.effect) {
            // Whoever owns the bridge reads the view; there is nothing to answer.
            is Effect.Render -> Unit
            is Effect.Http ->
                owe(
                    id,
                    { HttpOutput.Failed.bincodeSerialize() }
                ) { handlers.http.handle(effect.value).bincodeSerialize() }
            is Effect.Socket -> talk(id, effect.value)
            is Effect.Store -> owe(id, ::storeFailed) { handlers.store.handle(effect.value) }
            // It is set before anything else happens: a clock that is moved then finds it.
            is Effect.Timer ->
                scope.launch(
                    start = CoroutineStart.UNDISPATCHED
                ) { answer(id, handlers.timer.handle(effect.value).bincodeSerialize()) }
            is Effect.Secret ->
                owe(
                    id,
                    { SecretOutput.Failed.bincodeSerialize() }
                ) { handlers.secret.handle(effect.value).bincodeSerialize() }
            is Effect.ShareOut ->
                owe(
                    id,
                    { ShareOutOutput.FAILED.bincodeSerialize() }
                ) { handlers.shareOut.handle(effect.value).bincodeSerialize() }
            is Effect.Copy ->
                owe(
                    id,
                    { CopyOutput.DENIED.bincodeSerialize() }
                ) { handlers.copy.handle(effect.value).bincodeSerialize() }
            is Effect.Haptic -> act { handlers.haptic.handle(effect.value) }
            is Effect.Reminders ->
                owe(
                    id,
                    { RemindersOutput.DENIED.bincodeSerialize() }
                ) { handlers.reminders.handle(effect.value).bincodeSerialize() }
            is Effect.Scan ->
                owe(
                    id,
                    { ScanOutput.Failed.bincodeSerialize() }
                ) { handlers.scan.handle(effect.value).bincodeSerialize() }
            is Effect.OpenSettings -> act { handlers.openSettings.handle(effect.value) }
        }
    }

    private fun owe(
        id: UInt,
        failed: () -> ByteArray,
        work: suspend () -> ByteArray
    ) {
        owed.begin()
        scope.launch {
            try {
                answer(id, worked(failed, work))
            } finally {
                owed.end()
            }
        }
    }

    /** Nobody waits for it, and nobody misses it where it cannot be done. */
    private fun act(work: suspend () -> Unit) {
        owed.begin()
        scope.launch {
            try {
                worked(::nothing) {
                    work()
                    nothing()
                }
            } finally {
                owed.end()
            }
        }
    }

    /** A handler that breaks must not leave the core waiting for ever; what it broke at is its own to report. */
    @Suppress("TooGenericExceptionCaught")
    private suspend fun worked(
        failed: () -> ByteArray,
        work: suspend () -> ByteArray
    ): ByteArray =
        try {
            work()
        } catch (ended: CancellationException) {
            throw ended
        } catch (error: CoreException) {
            stop(error.message.orEmpty())
            failed()
        } catch (_: Exception) {
            failed()
        }

    private fun talk(
        id: UInt,
        operation: SocketOperation
    ) {
        val counts = operation !is SocketOperation.Open
        var closed = false
        if (counts) owed.begin()
        handlers.socket.handle(operation) { output ->
            val isLast = counts || output == SocketOutput.Closed
            val speaks = synchronized(this) { !closed.also { closed = it || isLast } }
            if (speaks) {
                answer(id, output.bincodeSerialize())
                if (counts) owed.end()
            }
        }
    }

    private fun nothing() = ByteArray(0)

    private fun storeFailed() = StoreOutput.Failed(StoreError.UNAVAILABLE).bincodeSerialize()
}
