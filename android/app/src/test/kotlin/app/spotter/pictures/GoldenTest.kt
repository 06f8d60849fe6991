package app.spotter.pictures

import android.graphics.Bitmap
import app.spotter.OnAndroid
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test

/** The eye that compares pictures: what it must not overlook, and what is no difference. */
class GoldenTest : OnAndroid() {
    private val kept = bitmap(0xFF1F5FBF.toInt())

    @Test
    fun `another colour is seen, also on a single control`() {
        assertNull(Golden.difference(kept, bitmap(0xFF1F5FBF.toInt())))
        assertNotNull(Golden.difference(kept, bitmap(0xFF1F5F8F.toInt())))
        val button = bitmap(0xFF1F5FBF.toInt()).apply { fill(40, 12, 0xFFB00020.toInt()) }
        assertEquals("differs in 480 points", Golden.difference(kept, button))
    }

    @Test
    fun `another size is seen`() {
        val smaller = Bitmap.createBitmap(WIDTH, HEIGHT - 1, Bitmap.Config.ARGB_8888)
        assertEquals("has another size", Golden.difference(kept, smaller))
    }

    @Test
    fun `an edge that is rounded otherwise is no difference`() {
        val softer = bitmap(0xFF1F5FBF.toInt()).apply { fill(WIDTH, 1, 0xFF2F6FCF.toInt()) }
        assertNull(Golden.difference(kept, softer))
    }

    private fun bitmap(colour: Int): Bitmap =
        Bitmap.createBitmap(WIDTH, HEIGHT, Bitmap.Config.ARGB_8888).apply { eraseColor(colour) }

    private fun Bitmap.fill(width: Int, height: Int, colour: Int) {
        for (x in 0 until width) for (y in 0 until height) setPixel(x, y, colour)
    }

    private companion object {
        const val WIDTH = 390
        const val HEIGHT = 844
    }
}
