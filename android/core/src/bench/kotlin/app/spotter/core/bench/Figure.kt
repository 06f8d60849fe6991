package app.spotter.core.bench

import java.util.Locale

/** A measurement in milliseconds, with what is aimed at. */
internal class Figure(
    private val name: String,
    samples: List<Double>,
    private val goal: String
) {
    private val sorted = samples.sorted()

    fun print(json: Boolean) = println(if (json) line() else words())

    private fun at(share: Double) = sorted[((sorted.size - 1) * share).toInt()]

    private fun words() =
        "%-11s %-28s p50 %8.3f  p99 %8.3f  max %8.3f ms  n %d  goal %s".format(
            Locale.ROOT,
            "android",
            name,
            at(HALF),
            at(NEARLY_ALL),
            sorted.last(),
            sorted.size,
            goal
        )

    private fun line() = listOf(
        "\"bench\":\"android\"",
        "\"figure\":\"$name\"",
        "\"unit\":\"ms\"",
        "\"median\":${at(HALF)}",
        "\"p99\":${at(NEARLY_ALL)}",
        "\"max\":${sorted.last()}",
        "\"goal\":\"$goal\""
    ).joinToString(",", "{", "}")

    private companion object {
        const val HALF = 0.5
        const val NEARLY_ALL = 0.99
    }
}
