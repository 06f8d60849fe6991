// Made by `cargo xtask bindings` from shared/app/tokens.json; not written by hand.
package app.spotter.ui.generated

/** Every colour there is, as 0xAARRGGBB. */
object Tokens {
    object Light {
        /** behind everything. */
        const val Paper = 0xFFF7F5F1L
        /** rows, sheets, tab bar. */
        const val Card = 0xFFFFFFFFL
        /** text. */
        const val Ink = 0xFF1D1B23L
        /** second line, headings of sections. */
        const val Soft = 0xFF625D6BL
        /** hairlines only, never the sole edge of a control. */
        const val Line = 0xFFE3DED6L
        /** borders of controls. */
        const val Edge = 0xFF8A8490L
        /** primary action, chosen, a peer's score. */
        const val Blue = 0xFF3446C9L
        /** words on blue. */
        const val OnBlue = 0xFFFFFFFFL
        /** chosen row, peer's avatar. */
        const val BlueQuiet = 0xFFE9EBFBL
        /** words about focus and about you. */
        const val Amber = 0xFF9A4A00L
        /** this week's focus, your avatar. */
        const val AmberQuiet = 0xFFFDEEDBL
        /** your score in a chart. */
        const val AmberDot = 0xFFC96A08L
        /** destructive, could not be sent. */
        const val Warn = 0xFFA3201AL
    }

    object Dark {
        /** behind everything. */
        const val Paper = 0xFF131218L
        /** rows, sheets, tab bar. */
        const val Card = 0xFF1D1B24L
        /** text. */
        const val Ink = 0xFFF1EEE9L
        /** second line, headings of sections. */
        const val Soft = 0xFFAAA4B3L
        /** hairlines only, never the sole edge of a control. */
        const val Line = 0xFF34313DL
        /** borders of controls. */
        const val Edge = 0xFF76718AL
        /** primary action, chosen, a peer's score. */
        const val Blue = 0xFFAAB3FFL
        /** words on blue. */
        const val OnBlue = 0xFF12143AL
        /** chosen row, peer's avatar. */
        const val BlueQuiet = 0xFF262A4DL
        /** words about focus and about you. */
        const val Amber = 0xFFFFC07AL
        /** this week's focus, your avatar. */
        const val AmberQuiet = 0xFF3A2A15L
        /** your score in a chart. */
        const val AmberDot = 0xFFF0A04BL
        /** destructive, could not be sent. */
        const val Warn = 0xFFFFB0A8L
    }
}
