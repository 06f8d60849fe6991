package app.spotter.pictures

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import java.io.File
import kotlin.math.abs

/** Pictures that were looked at and kept. `cargo xtask goldens` draws them anew. */
class Golden(look: String) {
    private val kept = File(System.getProperty("spotter.root"), "android/app/src/test/goldens/$look")
    private val differing = File(System.getProperty("spotter.root"), "target/kotlin/differing/$look")
    private val isNew = System.getenv("GOLDENS") == "write"

    /** Why this is not the picture that was kept; `null` when it is. */
    fun differs(name: String, whole: Bitmap): String? {
        val drawn = plainer(whole)
        val file = File(kept, "$name.webp")
        if (isNew) {
            write(file, drawn)
            return null
        }
        val golden = if (file.isFile) file.readBytes() else ByteArray(0)
        val kept = BitmapFactory.decodeByteArray(golden, 0, golden.size)
        val why = if (kept == null) "was never kept" else difference(kept, drawn)
        if (why != null) write(File(differing, "$name.webp"), drawn)
        return why?.let { "$name $it" }
    }

    /** In 32 steps a channel: half the size, and no difference that anybody would name. */
    private fun plainer(bitmap: Bitmap): Bitmap {
        val pixels = pixels(bitmap).also { all ->
            for (place in all.indices) {
                all[place] = CHANNELS.fold(OPAQUE) { made, at -> made or (step(all[place] shr at) shl at) }
            }
        }
        return Bitmap.createBitmap(pixels, bitmap.width, bitmap.height, Bitmap.Config.ARGB_8888)
    }

    private fun step(channel: Int) = (channel and FIVE_BITS) or ((channel and BYTE) shr FIVE)

    private fun write(file: File, bitmap: Bitmap) {
        file.parentFile?.mkdirs()
        file.outputStream().use { bitmap.compress(Bitmap.CompressFormat.WEBP_LOSSLESS, BEST, it) }
    }

    companion object {
        /** Edges of letters may be rounded otherwise on another machine. */
        private const val CHANNEL_MAX = 34

        /** A changed word is more than that. */
        private const val SHARE_MAX = 0.0005
        private const val BYTE = 0xff
        private const val FIVE = 5
        private const val FIVE_BITS = 0xf8
        private const val OPAQUE = 0xff shl 24
        private const val BEST = 100
        private val CHANNELS = listOf(0, 8, 16)

        /** What anybody would see between two pictures, in words; `null` when there is nothing. */
        fun difference(golden: Bitmap, drawn: Bitmap): String? {
            if (golden.width != drawn.width || golden.height != drawn.height) return "has another size"
            val (before, after) = pixels(golden) to pixels(drawn)
            val other = before.indices.count { isOther(before[it], after[it]) }
            return if (other > before.size * SHARE_MAX) "differs in $other points" else null
        }

        private fun pixels(bitmap: Bitmap) =
            IntArray(bitmap.width * bitmap.height).also {
                bitmap.getPixels(it, 0, bitmap.width, 0, 0, bitmap.width, bitmap.height)
            }

        private fun isOther(one: Int, other: Int) =
            CHANNELS.any { abs((one shr it and BYTE) - (other shr it and BYTE)) > CHANNEL_MAX }
    }
}
