package app.spotter.platform

import app.spotter.core.effects.Handler
import app.spotter.core.types.HttpOperation
import app.spotter.core.types.HttpOutput

/** Requests, with a note of whether the last one was answered: a job is tried again if not. */
class Trips(private val http: Handler<HttpOperation, HttpOutput>) : Handler<HttpOperation, HttpOutput> {
    /** Whether the last request since [forget] got no answer. */
    @Volatile
    var failed = false
        private set

    /** Nothing was asked yet. */
    fun forget() {
        failed = false
    }

    override suspend fun handle(operation: HttpOperation): HttpOutput =
        http.handle(operation).also { failed = it is HttpOutput.Failed }
}
