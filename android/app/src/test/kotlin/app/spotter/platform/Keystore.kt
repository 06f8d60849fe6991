package app.spotter.platform

import android.security.keystore.KeyGenParameterSpec
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.SecureRandom
import java.security.Security
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/** Robolectric has no keystore of Android's: one in memory, which a test can lose. */
class Keystore : Provider("AndroidKeyStore", "1", "in memory") {
    init {
        put("KeyStore.AndroidKeyStore", Store::class.java.name)
        put("KeyGenerator.AES", Maker::class.java.name)
    }

    companion object {
        private val keys = HashMap<String, SecretKey>()

        /** A phone's keystore, with nothing in it. */
        fun install() {
            keys.clear()
            Security.removeProvider("AndroidKeyStore")
            Security.addProvider(Keystore())
        }

        /** Everything in it is gone, as on another phone. */
        fun lose() = keys.clear()

        private const val BITS_PER_BYTE = 8
    }

    class Maker : KeyGeneratorSpi() {
        private var wanted: KeyGenParameterSpec? = null

        override fun engineInit(spec: AlgorithmParameterSpec, random: SecureRandom?) {
            wanted = spec as KeyGenParameterSpec
        }

        override fun engineInit(random: SecureRandom?) = error("a key has a name")

        override fun engineInit(bits: Int, random: SecureRandom?) = error("a key has a name")

        override fun engineGenerateKey(): SecretKey {
            val spec = checkNotNull(wanted)
            val bytes = ByteArray(spec.keySize / BITS_PER_BYTE).also(SecureRandom()::nextBytes)
            return SecretKeySpec(bytes, "AES").also { keys[spec.keystoreAlias] = it }
        }
    }

    class Store : KeyStoreSpi() {
        override fun engineGetKey(alias: String, password: CharArray?): Key? = keys[alias]

        override fun engineContainsAlias(alias: String) = alias in keys

        override fun engineIsKeyEntry(alias: String) = alias in keys

        override fun engineAliases(): Enumeration<String> = Collections.enumeration(keys.keys)

        override fun engineSize() = keys.size

        override fun engineDeleteEntry(alias: String) {
            keys.remove(alias)
        }

        override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit

        override fun engineStore(stream: OutputStream?, password: CharArray?) = Unit

        override fun engineIsCertificateEntry(alias: String) = false

        override fun engineGetCertificate(alias: String): Certificate? = null

        override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null

        override fun engineGetCertificateAlias(certificate: Certificate): String? = null

        override fun engineGetCreationDate(alias: String): Date? = null

        override fun engineSetCertificateEntry(alias: String, certificate: Certificate) = error("keys only")

        override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<Certificate>?) = error("made here")

        override fun engineSetKeyEntry(
            alias: String,
            key: Key,
            password: CharArray?,
            chain: Array<Certificate>?
        ) = error("made here")
    }
}
