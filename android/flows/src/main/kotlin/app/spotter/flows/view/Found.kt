package app.spotter.flows.view

import app.spotter.core.types.Control
import app.spotter.core.types.Header
import app.spotter.core.types.Page
import app.spotter.core.types.Screen
import app.spotter.core.types.Section
import app.spotter.core.types.View
import app.spotter.flows.Element

/** What a tap does. */
internal sealed interface Tap {
    data object Nothing : Tap

    data class Act(val control: Control) : Tap

    data class Focus(val field: Field) : Tap

    data class Menu(val key: String) : Tap
}

/** A text field, with the core's revision of its text. */
internal data class Field(val key: String, val rev: ULong, val text: String, val submit: Control?)

internal class Shown(
    override val key: String,
    override val words: List<String>,
    val tap: Tap
) : Element {
    override val canBeTapped get() = if (tap is Tap.Act) {
        tap.control.enabled && !tap.control.busy
    } else {
        tap !=
            Tap.Nothing
    }
}

/**
 * A view as a person meets it: elements in order. A sheet hides the screen and the tabs below it, a
 * closed menu hides its items behind *More*. [menu] is the key of the one that is open.
 */
internal class Found(private val menu: String?) {
    val elements = mutableListOf<Shown>()

    fun view(view: View): List<Shown> {
        val sheet = view.sheet
        if (sheet != null) {
            screen(sheet.screen)
        } else {
            view.stack.firstOrNull()?.let(::screen)
            controls(listOfNotNull(view.sync) + view.tabs.map { it.control })
        }
        view.toast?.let { toast ->
            words("toast/${toast.id}", toast.text)
            controls(listOfNotNull(toast.control))
        }
        return elements
    }

    fun words(
        key: String,
        vararg words: String?
    ) {
        elements += Shown(key, words.filterNotNull(), Tap.Nothing)
    }

    /** A control, with more words than its own where it draws them. */
    fun control(
        control: Control,
        vararg more: String?
    ) {
        val words = listOf(control.label, control.spoken, control.value, *more).filterNotNull()
        elements += Shown(control.key, words, Tap.Act(control))
    }

    fun controls(controls: List<Control?>) = controls.filterNotNull().forEach { control(it) }

    fun field(
        field: Field,
        vararg words: String
    ) {
        elements += Shown(field.key, words.toList() + field.text, Tap.Focus(field))
    }

    fun menu(
        key: String,
        items: List<Control>
    ) {
        if (items.isEmpty()) return
        val more = "$key/more"
        if (menu == more) controls(items)
        elements += Shown(more, listOf("More"), Tap.Menu(more))
    }

    fun header(header: Header) {
        controls(listOf(header.back))
        words(header.key, header.title, header.subtitle)
        controls(listOf(header.avatar))
        // The first is drawn where it is a picture; the rest stand behind *More*.
        val drawn = if (header.menu.firstOrNull()?.icon != null) 1 else 0
        controls(header.menu.take(drawn))
        menu(header.key, header.menu.drop(drawn))
    }

    fun sections(sections: List<Section>) =
        sections.forEach { section ->
            words(section.key, section.heading, section.note)
            section.parts.forEach(::part)
            controls(listOf(section.window?.more))
        }

    private fun screen(screen: Screen) =
        when (screen) {
            is Screen.Page -> page(screen.value)
            is Screen.ScoreCard -> scoreCard(screen.value)
            is Screen.Session -> session(screen.value)
        }

    private fun page(page: Page) {
        header(page.header)
        controls(listOf(page.refresh))
        page.search?.let { field(Field(it.key, it.rev, it.text, null), it.placeholder) }
        sections(page.sections)
        controls(listOf(page.round) + page.bar)
    }
}
