package app.spotter.platform

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.util.AtomicFile
import app.spotter.core.effects.Handler
import app.spotter.core.types.SecretBytes
import app.spotter.core.types.SecretOperation
import app.spotter.core.types.SecretOutput
import com.novi.serde.Bytes
import java.io.File
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.KeyStore
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/**
 * The device's token in a file, under a key that never leaves the phone's keystore. The file lies
 * outside every backup; a copy of it elsewhere is of no use to anybody.
 */
class TokenSafe(private val file: File) : Handler<SecretOperation, SecretOutput> {
    override suspend fun handle(operation: SecretOperation): SecretOutput =
        withContext(Dispatchers.IO) {
            try {
                perform(operation)
            } catch (_: AEADBadTagException) {
                // Another phone's file, or a key that was made anew: nobody can read it any more.
                SecretOutput.Absent
            } catch (_: GeneralSecurityException) {
                SecretOutput.Failed
            } catch (_: IOException) {
                SecretOutput.Failed
            }
        }

    private fun perform(operation: SecretOperation): SecretOutput =
        when (operation) {
            is SecretOperation.Read -> read()
            is SecretOperation.Write -> {
                write(operation.value.bytes.content)
                SecretOutput.Done
            }
            is SecretOperation.Remove -> {
                AtomicFile(file).delete()
                SecretOutput.Done
            }
        }

    private fun read(): SecretOutput {
        val key = key()
        if (!file.exists() || key == null) return SecretOutput.Absent
        val sealed = AtomicFile(file).readFully()
        if (sealed.size < NONCE_BYTES) return SecretOutput.Absent
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES))
        val opened = cipher.doFinal(sealed, NONCE_BYTES, sealed.size - NONCE_BYTES)
        return SecretOutput.Found(SecretBytes(Bytes(opened)))
    }

    private fun write(secret: ByteArray) {
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.ENCRYPT_MODE, key() ?: newKey())
        val sealed = cipher.iv + cipher.doFinal(secret)
        val atomic = AtomicFile(file)
        val stream = atomic.startWrite()
        try {
            stream.write(sealed)
            atomic.finishWrite(stream)
        } catch (error: IOException) {
            atomic.failWrite(stream)
            throw error
        }
    }

    private fun key(): SecretKey? {
        val store = KeyStore.getInstance(STORE).apply { load(null) }
        return store.getKey(KEY, null) as? SecretKey
    }

    private fun newKey(): SecretKey {
        val spec =
            KeyGenParameterSpec
                .Builder(KEY, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .setKeySize(KEY_BITS)
                .build()
        val maker = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE)
        maker.init(spec)
        return maker.generateKey()
    }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val KEY = "token"
        const val KEY_BITS = 256
        const val CIPHER = "AES/GCM/NoPadding"
        const val NONCE_BYTES = 12
        const val TAG_BITS = 128
    }
}
