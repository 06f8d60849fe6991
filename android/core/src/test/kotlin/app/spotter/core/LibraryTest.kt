package app.spotter.core

import app.spotter.core.ffi.Core
import app.spotter.core.types.View
import org.junit.Assert.assertEquals
import org.junit.Test

class LibraryTest {
    @Test
    fun `the real library answers with a view`() {
        Core().use { core ->
            val view = View.bincodeDeserialize(core.view())
            assertEquals(0, view.tabs.size)
        }
    }
}
