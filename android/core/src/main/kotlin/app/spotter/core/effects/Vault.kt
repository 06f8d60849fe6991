package app.spotter.core.effects

import app.spotter.core.ffi.VaultHandle
import app.spotter.core.types.StoreOperation
import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** The device's store: the same vault on every native shell. Its answers pass through unread. */
class Vault(file: File) : Handler<StoreOperation, ByteArray>, AutoCloseable {
    private val handle = VaultHandle(file.path)

    override suspend fun handle(operation: StoreOperation): ByteArray =
        withContext(Dispatchers.IO) { handle.perform(operation.bincodeSerialize()) }

    override fun close() = handle.close()
}
