// Made by `cargo xtask bindings` from shared/app/src/words; not written by hand.
package app.spotter.ui.generated

/** What this shell says itself; everything else comes from the core. */
data class Words(
    val appName: String,
    val opening: String,
    val anotherTab: String,
    val useItHere: String,
    val movingHere: String,
    val somethingBroke: String,
    val somethingBrokeNote: String,
    val startAgain: String,
    val more: String,
    val less: String,
    val added: String,
    val removed: String,
    val close: String,
    val cancel: String,
    val pick: String,
    val keys: String,
    val keysLevel: String,
    val keysNotSeen: String,
    val keysMove: String,
    val keysUndo: String,
    val keysEnter: String,
    val keysBack: String,
    val keysHelp: String,
    val channelCards: String,
    val channelCardsNote: String,
    val cameraPurpose: String,
    val networkPurpose: String,
    val scoreNow: String,
    val laterToday: String,
) {
    companion object {
        /** BCP 47: en. */
        val en = Words(
            appName = "Spotter",
            opening = "Opening",
            anotherTab = "Spotter is open in another tab",
            useItHere = "Use it here",
            movingHere = "Moving Spotter to this tab…",
            somethingBroke = "Something is wrong. Please report this",
            somethingBrokeNote = "What you did so far is kept on this device. These lines help us find the fault:",
            startAgain = "Start again",
            more = "More",
            less = "Less",
            added = "Added",
            removed = "Removed",
            close = "Close",
            cancel = "Cancel",
            pick = "OK",
            keys = "Keys",
            keysLevel = "Choose a level",
            keysNotSeen = "Not seen",
            keysMove = "Previous and next",
            keysUndo = "Undo",
            keysEnter = "Do what is in focus",
            keysBack = "Back",
            keysHelp = "This list",
            channelCards = "Cards that wait",
            channelCardsNote = "Somebody waits for your card, or your own view is still missing.",
            cameraPurpose = "The camera reads the code of an invitation, only while you scan it.",
            networkPurpose = "The server of your team may stand in the network that you are in.",
            scoreNow = "Score now",
            laterToday = "Later today",
        )

        private val all = mapOf("en" to en)

        /** The nearest language to a BCP 47 tag. */
        fun of(language: String): Words =
            all[language.substringBefore('-').lowercase()] ?: en
    }
}
