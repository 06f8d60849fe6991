package app.spotter.core

import app.spotter.core.ffi.Core
import app.spotter.core.types.Requests
import app.spotter.core.types.View
import java.io.File
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * What passed over a phone's bridge passes again, byte for byte, and the generated types write what
 * they read. The Rust binary `transcripts` writes the files; `tests/src/tape.rs` says how they read.
 */
class TranscriptTest {
    private val files =
        File(System.getenv("SPOTTER_ROOT"), "target/transcripts").listFiles().orEmpty().sorted()

    @Test
    fun `every transcript is lived again`() {
        assertTrue("${files.size} transcripts", files.size >= LEAST)
        for (file in files) play(file)
    }

    private fun play(file: File) {
        var core = Core()
        var asked = ByteArray(0)
        var view = ByteArray(0)
        file.useLines { lines ->
            lines.forEachIndexed { number, line ->
                val words = line.split(' ')
                val place = "${file.name}:${number + 1}"
                when (words[0]) {
                    "new" -> {
                        core.close()
                        core = Core()
                    }
                    "event" -> asked = core.update(bytes(words[1]))
                    "answer" -> asked = core.resolve(words[1].toUInt(), bytes(words[2]))
                    "asked" -> {
                        assertArrayEquals("$place: other requests", bytes(words[1]), asked)
                        val again = Requests.bincodeDeserialize(asked).bincodeSerialize()
                        assertArrayEquals("$place: requests written otherwise", asked, again)
                    }
                    "view" -> {
                        if (words[1] != "=") view = bytes(words[1])
                        assertArrayEquals("$place: another view", view, core.view())
                        val again = View.bincodeDeserialize(view).bincodeSerialize()
                        assertArrayEquals("$place: a view written otherwise", view, again)
                    }
                    else -> error("$place: what is this?")
                }
            }
        }
        core.close()
    }

    private fun bytes(hex: String): ByteArray =
        ByteArray(hex.length / 2) { place ->
            (Character.digit(hex[2 * place], HEX) * HEX + Character.digit(hex[2 * place + 1], HEX)).toByte()
        }

    private companion object {
        const val HEX = 16
        const val LEAST = 5
    }
}
