package app.spotter.platform

import android.content.Context
import androidx.test.core.app.ApplicationProvider
import app.spotter.OnAndroid
import app.spotter.core.types.SecretBytes
import app.spotter.core.types.SecretOperation
import app.spotter.core.types.SecretOutput
import com.novi.serde.Bytes
import java.io.File
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Before
import org.junit.Test

class TokenSafeTest : OnAndroid() {
    private val file = File(ApplicationProvider.getApplicationContext<Context>().noBackupFilesDir, "token")
    private val safe = TokenSafe(file)
    private val token = "spotter-token-of-ana".toByteArray()

    @Before
    fun aPhone() = Keystore.install()

    @Test
    fun `what ana's phone keeps is there again, and nobody reads it in the file`() {
        assertEquals(SecretOutput.Absent, perform(SecretOperation.Read))
        assertEquals(SecretOutput.Done, perform(keep()))
        val found = perform(SecretOperation.Read) as SecretOutput.Found
        assertArrayEquals(token, found.value.bytes.content)
        assertFalse(file.readText(Charsets.ISO_8859_1).contains("spotter-token"))
    }

    @Test
    fun `a file from another phone opens nothing here`() {
        perform(keep())
        Keystore.lose()
        assertEquals(SecretOutput.Absent, perform(SecretOperation.Read))
        assertEquals(SecretOutput.Done, perform(keep()))
        Keystore.lose()
        perform(SecretOperation.Write(SecretBytes(Bytes("another".toByteArray()))))
        val sealed = file.readBytes().also { it[it.size - 1] = (it[it.size - 1] + 1).toByte() }
        file.writeBytes(sealed)
        assertEquals(SecretOutput.Absent, perform(SecretOperation.Read))
    }

    @Test
    fun `a phone that leaves its team forgets the token`() {
        perform(keep())
        assertEquals(SecretOutput.Done, perform(SecretOperation.Remove))
        assertEquals(SecretOutput.Absent, perform(SecretOperation.Read))
        assertFalse(file.exists())
    }

    private fun keep() = SecretOperation.Write(SecretBytes(Bytes(token)))

    private fun perform(operation: SecretOperation) = runBlocking { safe.handle(operation) }
}
