package app.spotter.core.effects

import app.spotter.core.types.CopyOperation
import app.spotter.core.types.CopyOutput
import app.spotter.core.types.HapticOperation
import app.spotter.core.types.HttpOperation
import app.spotter.core.types.HttpOutput
import app.spotter.core.types.OpenSettingsOperation
import app.spotter.core.types.RemindersOperation
import app.spotter.core.types.RemindersOutput
import app.spotter.core.types.ScanOperation
import app.spotter.core.types.ScanOutput
import app.spotter.core.types.SecretOperation
import app.spotter.core.types.SecretOutput
import app.spotter.core.types.ShareOutOperation
import app.spotter.core.types.ShareOutOutput
import app.spotter.core.types.SocketOperation
import app.spotter.core.types.SocketOutput
import app.spotter.core.types.StoreOperation
import app.spotter.core.types.TimerOperation
import app.spotter.core.types.TimerOutput

/** Does one kind of operation and answers once. Whatever it throws becomes the effect's own failure. */
fun interface Handler<in Operation, out Output> {
    suspend fun handle(operation: Operation): Output
}

/**
 * A socket answers `Open` with a stream: `Opened`, `Received`…, and at last `Closed`. `Send` and
 * `Close` are answered once.
 */
fun interface SocketHandler {
    fun handle(
        operation: SocketOperation,
        say: (SocketOutput) -> Unit
    )
}

/** Feels or shows something; nobody waits for it. Where it throws, nothing was done. */
fun interface Doing<in Operation> {
    suspend fun handle(operation: Operation)
}

/** A handler for every effect. */
data class Handlers(
    val http: Handler<HttpOperation, HttpOutput>,
    val socket: SocketHandler,
    /** Answers with the bytes of a `StoreOutput`, which nobody here has to read. */
    val store: Handler<StoreOperation, ByteArray>,
    val timer: Handler<TimerOperation, TimerOutput>,
    val secret: Handler<SecretOperation, SecretOutput>,
    val shareOut: Handler<ShareOutOperation, ShareOutOutput>,
    val copy: Handler<CopyOperation, CopyOutput>,
    val haptic: Doing<HapticOperation>,
    val reminders: Handler<RemindersOperation, RemindersOutput>,
    val scan: Handler<ScanOperation, ScanOutput>,
    val openSettings: Doing<OpenSettingsOperation>
)
