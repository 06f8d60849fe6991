package app.spotter.flows

/**
 * Matches words as Maestro does: the whole text, case-insensitive, as a regular expression or
 * literally. The vectors are `tests/flows/matcher.json`; every driver runs them.
 */
class Matcher(wanted: String) {
    private val literal = plain(wanted)
    private val pattern = runCatching { Regex("(?:$literal)", OPTIONS) }.getOrNull()

    /** Whether it is this text, the whole of it. */
    fun matches(text: String): Boolean {
        val held = plain(text)
        return held.lowercase() == literal.lowercase() || pattern?.matches(held) == true
    }

    private companion object {
        val OPTIONS = setOf(RegexOption.IGNORE_CASE, RegexOption.DOT_MATCHES_ALL)
        val MARKS = Regex("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
        val SPACES = Regex("[\u00a0\u202f]")

        fun plain(text: String) = text.replace(MARKS, "").replace(SPACES, " ").trim()
    }
}

/** What a step is about. */
class Target private constructor(
    private val shown: String,
    private val words: Matcher?,
    private val key: Matcher?,
    private val index: Int
) {
    /** The one that is meant, or none. */
    fun among(elements: List<Element>): Element? = elements.filter(::fits).getOrNull(index)

    /** The first from the one that is meant on that a finger can tap, as words beside a button's own are no button. */
    fun tappableAmong(elements: List<Element>): Element? =
        elements.filter(::fits).drop(index).firstOrNull { it.canBeTapped }

    override fun toString() = shown

    private fun fits(element: Element): Boolean =
        words?.let { matcher -> element.words.any(matcher::matches) }
            ?: (key?.matches(element.key) == true)

    companion object {
        /** By all that is drawn or spoken of it; of several the one of this number, from 0. */
        fun words(text: String, index: Int = 0) = Target(text, Matcher(text), null, index)

        /** By its key. */
        fun key(key: String, index: Int = 0) = Target("id $key", null, Matcher(key), index)
    }
}
