package app.spotter

import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** A test on Android 15, on a phone of 390 by 844 points. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], qualifiers = "en-rGB-w390dp-h844dp-mdpi", application = TestApplication::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
abstract class OnAndroid
