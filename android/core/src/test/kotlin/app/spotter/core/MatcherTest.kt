package app.spotter.core

import app.spotter.flows.Matcher
import java.io.File
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Test

class MatcherTest {
    @Test
    fun `every vector holds`() {
        val vectors = JSONArray(File(System.getenv("SPOTTER_FLOWS"), "matcher.json").readText())
        for (vector in vectors.map { it as JSONObject }) {
            val (wanted, text) = vector.getString("wanted") to vector.getString("text")
            assertEquals("$wanted against $text", vector.getBoolean("matches"), Matcher(wanted).matches(text))
        }
    }
}
