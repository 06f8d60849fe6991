package app.spotter.core.bench

import java.io.File
import java.nio.file.Files

/**
 * What the core costs in Kotlin, over the release build of the library and a phone with 2,000
 * sessions: `bench FOLDER [--json]`. Printed, never asserted.
 */
fun main(arguments: Array<String>) {
    val kept = File(arguments.first())
    val json = "--json" in arguments
    val waiting = File(kept, "waiting").readLines()
    // Classes are loaded, and the library with them, by a life that is not counted.
    onCopy(kept) { MeasuredPhone(it).use { phone -> phone.start() } }
    val starts = List(STARTS) { onCopy(kept) { folder -> MeasuredPhone(folder).use { it.start() } } }
    val taps = onCopy(kept) { folder -> MeasuredPhone(folder).use { it.rateAll(waiting) } }
    Figure("start_after_classes", starts, "max ≤ 300").print(json)
    Figure("tap_round_trip", taps.drop(WARM_UP), "p99 ≤ 3").print(json)
    // The pools of OkHttp and of the coroutines would keep a finished run alive.
    kotlin.system.exitProcess(0)
}

private const val STARTS = 15

/** The compiler of the JVM has not seen the first of them. */
private const val WARM_UP = 100

private fun <T> onCopy(
    kept: File,
    work: (File) -> T
): T {
    val folder = Files.createTempDirectory("spotter-bench").toFile()
    try {
        kept.copyRecursively(folder, overwrite = true)
        return work(folder)
    } finally {
        folder.deleteRecursively()
    }
}
