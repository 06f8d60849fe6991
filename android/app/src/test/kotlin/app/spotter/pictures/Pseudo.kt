package app.spotter.pictures

import app.spotter.core.types.View
import com.novi.serde.Bytes
import java.lang.reflect.Modifier

/**
 * A language that nobody speaks: every word a third longer and accented, each text in brackets.
 * What stays plain on the screen did not come from the core, what is cut off has no room.
 */
object Pseudo {
    /** The same view in that language; the view it was made from is used up. */
    fun of(view: View): View = view.also { change(it) }

    private fun change(thing: Any) {
        if (thing is Bytes || thing is Enum<*>) return
        if (thing is List<*>) return thing.filterNotNull().forEach(::change)
        if (!thing.javaClass.name.startsWith("app.spotter.core.types.")) return
        for (field in fields(thing.javaClass)) {
            field.isAccessible = true
            val value = field.get(thing) ?: continue
            if (value is String) {
                if (field.name !in NOT_READ) field.set(thing, spoken(value))
            } else {
                change(value)
            }
        }
    }

    private fun fields(type: Class<*>) =
        generateSequence(type) { it.superclass }
            .flatMap { it.declaredFields.asSequence() }
            .filterNot { Modifier.isStatic(it.modifiers) || it.type.isPrimitive }

    private fun spoken(text: String): String {
        if (text.none(Char::isLetter)) return text
        val accented = text.map { ACCENTS[it] ?: it }.joinToString("")
        return "[$accented${" ~".repeat(text.length / LONGER)}]"
    }

    private val NOT_READ = setOf("key", "language", "path", "payload", "focus", "zone", "least", "most", "initials")
    private val ACCENTS = "aeiouncAEIOU".zip("áéíóúñçÁÉÍÓÚ").toMap()

    /** A text of six characters becomes longer by two. */
    private const val LONGER = 6
}
