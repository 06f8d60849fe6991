package app.spotter.core

import app.spotter.core.types.Environment
import app.spotter.core.types.Happening
import app.spotter.core.types.Start
import com.novi.serde.Bytes
import java.security.SecureRandom

/** How a process begins; see `Start` for what each means. */
data class Opening(
    val environment: Environment,
    val capabilities: List<String>,
    val deviceName: String,
    val url: String = "",
    val origin: String = "",
    val seed: ByteArray = seed()
)

/** Tells the core that the process began: the first event, sent once. */
fun Core.start(opening: Opening) {
    val start =
        Start(
            seed = Bytes(opening.seed),
            url = opening.url,
            origin = opening.origin,
            locale = opening.environment.language,
            environment = opening.environment,
            capabilities = opening.capabilities,
            deviceName = opening.deviceName
        )
    happen(Happening.Start(start))
}

private const val SEED_BYTES = 32

private fun seed() = ByteArray(SEED_BYTES).also(SecureRandom()::nextBytes)
