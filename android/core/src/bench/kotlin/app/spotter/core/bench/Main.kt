package app.spotter.core.bench

import java.io.File
import java.nio.file.Files

/**
 * What the core costs in Kotlin, over the release build of the library and a phone with 2,000
 * sessions: `bench FOLDER [--json]`. Printed, never asserted.
 *
 * What is warm when taps are counted: a phone compiles the app before anybody opens it, a JVM while
 * it runs. So a whole life of taps goes before, uncounted, for the JVM's compiler. Of the life that
 * counts, a process of its own core and vault, the first minute (a tap a second) is printed by
 * itself, the rest is what is aimed at. The very first taps of a JVM are printed too.
 */
fun main(arguments: Array<String>) {
    val kept = File(arguments.first())
    val json = "--json" in arguments
    val waiting = File(kept, "waiting").readLines()
    // Classes are loaded, and the library with them, by a life that is not counted.
    onCopy(kept) { MeasuredPhone(it).use { phone -> phone.start() } }
    val starts = List(STARTS) { onCopy(kept) { folder -> MeasuredPhone(folder).use { it.start() } } }
    val cold = onCopy(kept) { folder -> MeasuredPhone(folder).use { it.rateAll(waiting) } }
    val taps = onCopy(kept) { folder -> MeasuredPhone(folder).use { it.rateAll(waiting) } }
    Figure("start_after_classes", starts, "max ≤ 300").print(json)
    Figure("tap_uncompiled", cold.take(A_MINUTE), "none").print(json)
    Figure("tap_first_minute", taps.take(A_MINUTE), "none").print(json)
    Figure("tap_round_trip", taps.drop(A_MINUTE), "p99 ≤ 3").print(json)
    // The pools of OkHttp and of the coroutines would keep a finished run alive.
    kotlin.system.exitProcess(0)
}

private const val STARTS = 15

/** Taps of somebody who scores. */
private const val A_MINUTE = 60

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
