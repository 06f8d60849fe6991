package app.spotter

import android.content.Intent
import android.net.Uri
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test

/** What opens the app, and where it lands. */
class LinksTest : AppTest() {
    @Test
    fun `an invitation opens at its code`() {
        launch("https://spotter.example/join#ABCD-EFGH-JKMN")
        assertEquals("/join", view().path)
    }

    @Test
    fun `our own scheme does the same without a server`() {
        launch("app.spotter:/join#ABCD-EFGH-JKMN")
        assertEquals("/join", view().path)
        launch("app.spotter://new#ABCD-EFGH-JKMN")
        assertEquals("/new", view().path)
    }

    @Test
    fun `a message that was shared opens the link in it`() {
        val words = "Come and join us: https://spotter.example/join#ABCD-EFGH-JKMN see you"
        val shared = Intent(application, MainActivity::class.java).setAction(Intent.ACTION_SEND)
        launch(shared.putExtra(Intent.EXTRA_TEXT, words))
        assertEquals("/join", view().path)
    }

    @Test
    fun `from the list of recent apps the link of long ago is not opened again`() {
        val link = Uri.parse("https://spotter.example/join#ABCD-EFGH-JKMN")
        val again = Intent(Intent.ACTION_VIEW, link, application, MainActivity::class.java)
        launch(again.addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY))
        assertEquals("/welcome", view().path)
    }

    @Test
    fun `links of a session and a blueprint that are not here say so`() {
        launch()
        tap("Try the sample")
        for (link in listOf("/s/$NOBODYS", "/b/$NOBODYS", "/today")) {
            launch("https://spotter.example$link")
            assertEquals(link, view().path)
        }
    }

    @Test
    fun `the manifest takes these links and no others`() {
        for (path in listOf("/join", "/new", "/s/1", "/b/1", "/today")) {
            assertNotNull(path, opened("https://spotter.example$path"))
        }
        assertNotNull(opened("app.spotter:/today"))
        assertNull(opened("https://spotter.example/v1/health"))
        assertNull(opened("https://other.example/join"))
        assertNull(opened("http://spotter.example/join"))
    }

    private fun opened(link: String) =
        Intent(Intent.ACTION_VIEW, Uri.parse(link))
            .addCategory(Intent.CATEGORY_BROWSABLE)
            .setPackage(application.packageName)
            .resolveActivity(application.packageManager)

    private companion object {
        const val NOBODYS = "01234567-89ab-cdef-0123-456789abcdef"
    }
}
