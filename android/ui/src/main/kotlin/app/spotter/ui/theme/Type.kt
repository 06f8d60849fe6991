package app.spotter.ui.theme

import androidx.compose.material3.Typography
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.Hyphens
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp

/** The platform's own typeface in five sizes and two weights. */
object Type {
    val note = style(13.sp, line = 1.35f)
    val noteStrong = note.copy(fontWeight = FontWeight.SemiBold)
    val second = style(15.sp, line = 1.35f)
    val secondStrong = second.copy(fontWeight = FontWeight.SemiBold)
    val body = style(17.sp, line = 1.35f)
    val title = style(17.sp, FontWeight.SemiBold, line = 1.25f).balanced()
    val heading = style(21.sp, FontWeight.SemiBold, line = 1.2f, tracking = -0.01f).balanced()
    val large = style(28.sp, FontWeight.SemiBold, line = 1.15f, tracking = -0.02f).balanced()
    val score = style(36.sp, FontWeight.SemiBold, line = 1.1f, tracking = -0.02f).tabular()

    /** The same, with figures of one width. */
    fun TextStyle.tabular(): TextStyle = copy(fontFeatureSettings = "tnum")
}

/** Lines of a heading are about as long as each other. */
private fun TextStyle.balanced(): TextStyle = copy(lineBreak = LineBreak.Heading)

private fun style(
    size: TextUnit,
    weight: FontWeight = FontWeight.Normal,
    line: Float,
    tracking: Float = 0f,
) = TextStyle(
    fontSize = size,
    fontWeight = weight,
    lineHeight = line.em,
    letterSpacing = tracking.em,
    lineBreak = LineBreak.Paragraph,
    hyphens = Hyphens.Auto,
    lineHeightStyle = LineHeightStyle(
        alignment = LineHeightStyle.Alignment.Center,
        trim = LineHeightStyle.Trim.None,
    ),
)

/** The same under Material's names, for what Material draws by itself. */
internal val typography = Typography(
    displayLarge = Type.large, displayMedium = Type.large, displaySmall = Type.large,
    headlineLarge = Type.large, headlineMedium = Type.heading, headlineSmall = Type.heading,
    titleLarge = Type.heading, titleMedium = Type.title, titleSmall = Type.secondStrong,
    bodyLarge = Type.body, bodyMedium = Type.second, bodySmall = Type.note,
    labelLarge = Type.secondStrong, labelMedium = Type.note, labelSmall = Type.note,
)
