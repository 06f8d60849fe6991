package app.spotter.ui.stand

import app.spotter.core.types.ChoiceStyle
import app.spotter.core.types.Control
import app.spotter.core.types.CriterionView
import app.spotter.core.types.Header
import app.spotter.core.types.Page
import app.spotter.core.types.Part
import app.spotter.core.types.ScoreCard
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen
import app.spotter.core.types.Section
import app.spotter.core.types.SessionView
import app.spotter.core.types.View

/** What a view has to show: the controls that are drawn, and the menus that fold others away. */
class Expected {
    val controls = mutableListOf<Control>()
    val menus = linkedMapOf<String, List<Control>>()
    val fields = mutableListOf<String>()

    /** A row's control, and the first thing a swipe over it lays bare. */
    val swipes = mutableListOf<Pair<String, Control>>()

    fun view(view: View): Expected {
        val sheet = view.sheet
        if (sheet != null) {
            screen(sheet.screen)
        } else {
            val top = view.stack.first()
            screen(top)
            controls += listOfNotNull(view.sync)
            if (top !is Screen.ScoreCard) controls += view.tabs.map { it.control }
        }
        controls += listOfNotNull(view.toast?.control)
        return this
    }

    private fun screen(screen: Screen) = when (screen) {
        is Screen.Page -> page(screen.value)
        is Screen.ScoreCard -> scoreCard(screen.value)
        is Screen.Session -> session(screen.value)
    }

    private fun header(header: Header, refresh: Control? = null, folds: Boolean = false) {
        controls += listOfNotNull(header.back, header.avatar)
        val first = header.menu.firstOrNull()?.takeIf { it.icon != null && !folds }
        controls += listOfNotNull(refresh, first)
        menu(header.key, if (first == null) header.menu else header.menu.drop(1))
    }

    private fun menu(key: String, items: List<Control>) {
        if (items.isNotEmpty()) menus["$key/more"] = items
    }

    private fun page(page: Page) {
        header(page.header, page.refresh)
        page.search?.let { fields += it.key }
        page.sections.forEach(::section)
        controls += listOfNotNull(page.round) + page.bar
    }

    private fun session(session: SessionView) {
        header(session.header)
        controls += listOfNotNull(session.score?.how)
        session.sections.forEach(::section)
        controls += session.bar
    }

    private fun scoreCard(card: ScoreCard) {
        header(card.header, folds = true)
        controls += card.overview
        when (val body = card.body) {
            is ScoreCardBody.Single -> criterion(body.value)
            is ScoreCardBody.List -> body.value.forEach { controls += listOf(it.title) + it.numerals }
        }
        controls += listOf(card.bar.undo, card.bar.previous, card.bar.next, card.bar.finish)
    }

    private fun criterion(criterion: CriterionView) {
        controls += criterion.title
        controls += criterion.levels.map { it.control }
        controls += listOf(criterion.notSeen, criterion.notApplicable, criterion.note)
        criterion.noteField?.let { fields += it.key }
    }

    private fun section(section: Section) {
        section.parts.forEach(::part)
        controls += listOfNotNull(section.window?.more)
    }

    private fun part(part: Part) {
        when (part) {
            is Part.Row -> {
                controls += listOfNotNull(part.value.tap, part.value.button)
                menu(part.value.key, part.value.menu)
                val key = part.value.tap?.key ?: part.value.key
                part.value.swipes.firstOrNull()?.let { swipes += key to it }
            }
            is Part.Choice -> choice(part)
            is Part.Input -> fields += part.value.key
            is Part.When -> fields += part.value.key
            is Part.Buttons -> controls += part.value.controls
            is Part.Toggle -> controls += part.value.control
            is Part.Stepper -> controls += listOf(part.value.less, part.value.more)
            is Part.Compare -> controls += listOfNotNull(part.value.tap)
            is Part.Quote -> controls += part.value.controls
            is Part.Picture -> controls += listOfNotNull(part.value.tap)
            is Part.Progress -> controls += listOfNotNull(part.value.cancel)
            is Part.Code -> controls += listOfNotNull(part.value.copy, part.value.share)
            is Part.Empty -> controls += listOfNotNull(part.value.button)
            is Part.Text, is Part.Meter, is Part.Weeks, is Part.Sparkline, is Part.Diff, is Part.Clock -> Unit
        }
    }

    private fun choice(part: Part.Choice) {
        val options = part.value.options
        if (part.value.style == ChoiceStyle.MENU) {
            menu(part.value.key, options)
        } else {
            controls += options
        }
    }
}
