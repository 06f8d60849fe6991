package app.spotter.flows.tests

import kotlin.system.exitProcess
import org.junit.runner.Description
import org.junit.runner.JUnitCore
import org.junit.runner.Request
import org.junit.runner.manipulation.Filter
import org.junit.runner.notification.Failure
import org.junit.runner.notification.RunListener

/** Runs the named test classes, a line a test; `TEST` chooses those whose name holds it. */
fun main(names: Array<String>) {
    val lines = Lines()
    val junit = JUnitCore().apply { addListener(lines) }
    val wanted = Wanted(System.getenv("TEST").orEmpty())
    var failed = 0
    for (name in names) {
        val type = Class.forName(name)
        if (java.lang.reflect.Modifier.isAbstract(type.modifiers)) continue
        val request = Request.aClass(type).filterWith(wanted)
        val result = junit.run(request)
        failed += result.failures.count { !it.message.orEmpty().startsWith("No tests found matching") }
    }
    println("${lines.passed} passed, $failed failed")
    // Threads of a toolkit or of a network library must not keep a finished run alive.
    exitProcess(if (failed == 0 && lines.passed > 0) 0 else 1)
}

private class Wanted(private val part: String) : Filter() {
    override fun shouldRun(description: Description): Boolean =
        if (description.isTest) {
            description.methodName.orEmpty().contains(part, ignoreCase = true)
        } else {
            description.children.any(::shouldRun)
        }

    override fun describe() = "tests called $part"
}

private class Lines : RunListener() {
    var passed = 0
    private var begun = 0L
    private var failure: Failure? = null

    override fun testStarted(description: Description) {
        begun = System.nanoTime()
        failure = null
    }

    override fun testFailure(failure: Failure) {
        this.failure = failure
        if (failure.message.orEmpty().startsWith("No tests found matching")) return
        println("FAILED ${failure.description.displayName}\n${failure.trimmedTrace}")
    }

    override fun testFinished(description: Description) {
        if (failure != null) return
        passed += 1
        val ms = (System.nanoTime() - begun) / 1_000_000
        println("%6d ms  %s · %s".format(ms, description.testClass?.simpleName, description.methodName))
    }
}
