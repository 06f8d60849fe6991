package app.spotter.flows

import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import app.spotter.TestApplication
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** All of `tests/flows` on the real Activity, as Android draws it. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35], qualifiers = "en-rGB-w390dp-h844dp-mdpi", application = TestApplication::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class ActivityFlowsTest(private val name: String) {
    @get:Rule val compose = createEmptyComposeRule()

    @Before
    fun nobodyHoldsAnything() = ActivityShell.reset()

    @Test
    fun `is lived through`() {
        val flow = Flow.all().first { it.toString() == name }
        flow.play({ ActivityShell(compose) })
    }

    companion object {
        @JvmStatic
        @ParameterizedRobolectricTestRunner.Parameters(name = "{0}")
        fun flows() = Flow.all().map { arrayOf<Any>(it.toString()) }
    }
}
