package app.spotter.ui.tests

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.autofill.ContentType
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.AnnotatedString
import app.spotter.core.types.Happening
import app.spotter.core.types.InputPart
import app.spotter.core.types.Page
import app.spotter.core.types.Part
import app.spotter.core.types.Screen
import app.spotter.core.types.View
import app.spotter.ui.gallery.Look
import app.spotter.ui.gallery.NoShell
import app.spotter.ui.gallery.Samples
import app.spotter.ui.gallery.Still
import app.spotter.ui.shell.Shell
import app.spotter.ui.stand.Stand
import app.spotter.ui.stand.key
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** A focused field owns its text, however late the core answers. */
class FieldTest {
    private val heard = mutableListOf<Happening>()
    private var view by mutableStateOf(Samples.view("finish"))
    private val shell = object : Shell by NoShell {
        override fun send(what: Happening) {
            heard += what
        }
    }
    private val stand = Stand(height = 1400) { Still(view, Look.LIGHT, shell) }
    private val page get() = pageOf(view)
    private val input get() = input(view)

    @Test
    fun twoHundredCharactersInTheMiddleWhileTheCoreAnswersLate() {
        focus()
        type("Start end")
        select("Start ".length)
        val words = "abcdefghi ".repeat(20)
        words.forEachIndexed { at, letter ->
            type("$letter")
            // The bridge is 50 ms late: a view of what was typed long ago comes in between.
            stand.frame(50)
            if (at % 10 == 9) view = view.withInput(input.copy(text = "Start "), view.rev + 1u)
        }
        stand.pass(300)
        assertEquals("Start ${words}end", shown())
        assertEquals("Start ${words}end", typed().last().value.text)
        assertTrue("quiet between: ${typed().size}", typed().size < 10)
    }

    @Test
    fun whatWasTypedGoesBeforeTheTap() {
        focus()
        heard.clear()
        type("Let them finish")
        tap("share")
        val kinds = heard.map { it::class }
        assertEquals(Happening.Typed::class, kinds.first())
        assertTrue("$kinds", kinds.indexOf(Happening.Typed::class) < kinds.indexOf(Happening.Do::class))
        assertEquals("Let them finish", typed().last().value.text)
    }

    @Test
    fun theCoresTextIsTakenOverWithItsRevision() {
        focus()
        type("mine")
        view = view.withInput(input.copy(text = "an older text"), view.rev + 1u)
        stand.settle()
        assertEquals("mine", shown())
        view = view.withInput(input.copy(text = "undone", rev = input.rev + 1u), view.rev + 1u)
        stand.settle()
        assertEquals("undone", shown())
    }

    @Test
    fun quietAndBlurSayWhatTheFieldHolds() {
        focus()
        type("a")
        assertEquals(0, typed().size)
        stand.pass(250)
        assertEquals("a", typed().single().value.text)
        type("b")
        stand.tap(stand.nodes().single { it.key == page.inputs()[1].key }.boundsInWindow.center)
        assertEquals(listOf("a", "ab"), typed().map { it.value.text })
        assertTrue(heard.any { it is Happening.Left && it.value.key == input.key })
    }

    @Test
    fun aFieldThatIsOpenedAgainShowsWhatTheCoreSaysNow() {
        val opened = view
        focus()
        type("mine")
        tap("share")
        view = Samples.view("today")
        stand.settle()
        view = opened.withInput(input(opened).copy(text = "hers"), opened.rev + 2u)
        stand.settle()
        assertEquals("hers", shown())
        focus()
        type(" too")
        stand.pass(300)
        assertEquals("hers too", typed().last().value.text)
    }

    @Test
    fun nobodyInItAFieldShowsWhatTheCoreSaysWithoutANewRevision() {
        view = view.withInput(input.copy(text = "told elsewhere"), view.rev + 1u)
        stand.settle()
        assertEquals("told elsewhere", shown())
    }

    @Test
    fun aNameMayBeFilledInByThePlatformAndNothingElse() {
        view = Samples.view("new-team")
        stand.settle()
        val name = stand.nodes().single { it.key == "new/name" }
        assertEquals(ContentType.PersonFullName, name.config.getOrNull(SemanticsProperties.ContentType))
        val team = stand.nodes().single { it.key == "new/team" }
        assertEquals(null, team.config.getOrNull(SemanticsProperties.ContentType))
    }

    private fun pageOf(view: View) = (view.stack.first() as Screen.Page).value

    private fun input(view: View) = pageOf(view).inputs().first()

    private fun typed() = heard.filterIsInstance<Happening.Typed>()

    private fun focus() = tap(input.key)

    private fun tap(key: String) =
        stand.tap(stand.nodes().first { it.key == key }.boundsInWindow.center)

    private fun field(): SemanticsNode = stand.nodes().single { it.key == input.key }

    private fun shown() = field().config.getOrNull(SemanticsProperties.EditableText)?.text

    private fun type(text: String) {
        field().config[SemanticsActions.InsertTextAtCursor].action?.invoke(AnnotatedString(text))
        stand.frame(1)
    }

    private fun select(at: Int) {
        field().config[SemanticsActions.SetSelection].action?.invoke(at, at, false)
        stand.frame(1)
    }
}

private fun Page.inputs(): List<InputPart> =
    sections.flatMap { it.parts }.filterIsInstance<Part.Input>().map { it.value }

private fun View.withInput(changed: InputPart, newer: ULong): View {
    val page = (stack.first() as Screen.Page).value
    val sections = page.sections.map { section ->
        section.copy(
            parts = section.parts.map {
                if (it is Part.Input && it.value.key == changed.key) Part.Input(changed) else it
            },
        )
    }
    val top = Screen.Page(page.copy(sections = sections))
    return copy(rev = newer, stack = listOf(top) + stack.drop(1))
}
