package app.spotter.flows.view

import app.spotter.core.Core
import app.spotter.core.Drawn
import app.spotter.core.types.Control
import app.spotter.core.types.DismissedKey
import app.spotter.core.types.Do
import app.spotter.core.types.FieldKey
import app.spotter.core.types.Happening
import app.spotter.core.types.ScoreCardBody
import app.spotter.core.types.Screen
import app.spotter.core.types.Typed
import app.spotter.core.types.View
import app.spotter.core.types.WentBack
import app.spotter.flows.Element
import app.spotter.flows.Screen as FlowScreen
import app.spotter.flows.Shell

/** A shell that draws nothing: a person who reads the view itself. For stories about the core. */
class ViewShell : Shell {
    override fun begin(core: Core): FlowScreen = ViewScreen(core)

    override fun end() = Unit
}

/** Where the finger is: menus, questions and fields that a shell keeps by itself. */
private class ViewScreen(private val core: Core) : FlowScreen {
    private var menu: String? = null
    private var asking: Control? = null
    private var focus: Field? = null
    private var lastLevel: Int? = null
    private var lastKey = ""

    override fun elements(): List<Element> = shown()

    override fun tap(element: Element) {
        val tapped = element as Shown
        lastLevel = levels().indexOfFirst { it.key == tapped.key }.takeIf { it >= 0 }
        lastKey = tapped.key
        touch(tapped.tap)
    }

    override fun tapAgain() {
        val place = lastLevel
        if (place != null) {
            levels().getOrNull(place)?.let { touch(Tap.Act(it)) }
        } else {
            shown().firstOrNull { it.key == lastKey && it.canBeTapped }?.let { touch(it.tap) }
        }
    }

    override fun type(text: String) = change { it + text }

    override fun erase(characters: Int) = change { it.dropLast(characters) }

    override fun enter() {
        val submit = checkNotNull(focus?.submit) { "return does nothing here" }
        leaveField()
        press(submit)
    }

    override fun back() {
        leaveField()
        val view = view() ?: return
        val sheet = view.sheet
        val below = view.stack.getOrNull(1)
        if (sheet != null) {
            core.happen(Happening.Dismissed(DismissedKey(key(sheet.screen))))
        } else if (below != null) {
            core.happen(Happening.WentBack(WentBack(key(below))))
        }
    }

    override fun settle() = Unit

    private fun view(): View? = (core.drawn.value as? Drawn.Now)?.view

    private fun shown(): List<Shown> =
        asking?.let(::question) ?: view()?.let { Found(menu).view(it) }.orEmpty()

    /** The question before an action, as a shell asks it. */
    private fun question(control: Control): List<Shown> {
        val confirm = control.confirm ?: return emptyList()
        return listOf(
            Shown("question", listOf(confirm.title, confirm.body), Tap.Nothing),
            Shown("yes", listOf(confirm.yes), Tap.Act(control.copy(key = "yes"))),
            Shown("no", listOf(confirm.no), Tap.Act(control.copy(key = "no")))
        )
    }

    private fun touch(tap: Tap) {
        if (tap !is Tap.Focus) leaveField()
        when (tap) {
            Tap.Nothing -> Unit
            is Tap.Menu -> menu = tap.key
            is Tap.Focus -> focus(tap.field)
            is Tap.Act -> press(tap.control)
        }
    }

    private fun focus(field: Field) {
        if (focus?.key == field.key) return
        leaveField()
        focus = field
    }

    private fun press(control: Control) {
        if (asking != null) {
            asking = null
            if (control.key != "no") send(control)
            return
        }
        menu = null
        if (control.confirm != null) asking = control else send(control)
    }

    private fun send(control: Control) = core.happen(Happening.Do(Do(control.action, core.clock.steadyMs())))

    private fun leaveField() {
        val left = focus ?: return
        focus = null
        core.happen(Happening.Left(FieldKey(left.key)))
    }

    private fun change(change: (String) -> String) {
        val field = checkNotNull(focus) { "no field has the focus" }
        val changed = field.copy(text = change(field.text))
        focus = changed
        core.happen(Happening.Typed(Typed(changed.key, changed.rev, changed.text)))
    }

    /** The rows that lie at the same places on every criterion. */
    private fun levels(): List<Control> {
        val card = view()?.stack?.firstOrNull() as? Screen.ScoreCard ?: return emptyList()
        val body = card.value.body as? ScoreCardBody.Single ?: return emptyList()
        return body.value.levels.map { it.control }
    }

    private fun key(screen: Screen) =
        when (screen) {
            is Screen.Page -> screen.value.header.key
            is Screen.ScoreCard -> screen.value.header.key
            is Screen.Session -> screen.value.header.key
        }
}
