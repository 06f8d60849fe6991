package app.spotter.platform

import android.content.Context
import android.provider.Settings
import android.text.format.DateFormat
import android.view.accessibility.AccessibilityManager
import app.spotter.core.types.Environment
import java.util.Calendar
import java.util.TimeZone
import kotlin.math.roundToInt

/** Language, habits and needs of the person, as the phone knows them. */
fun surroundings(context: Context): Environment {
    val configuration = context.resources.configuration
    val locale = configuration.locales[0]
    val reader = context.getSystemService(AccessibilityManager::class.java)
    val motion = Settings.Global.getFloat(context.contentResolver, Settings.Global.ANIMATOR_DURATION_SCALE, 1f)
    return Environment(
        language = locale.toLanguageTag(),
        region = locale.country,
        hour24 = DateFormat.is24HourFormat(context),
        firstWeekday = weekday(Calendar.getInstance(locale).firstDayOfWeek),
        zone = TimeZone.getDefault().id,
        screenReader = reader.isTouchExplorationEnabled,
        reduceMotion = motion == 0f,
        textScale = (configuration.fontScale * PERCENT).roundToInt().toUInt(),
        width = configuration.screenWidthDp.toUInt(),
    )
}

/** Java counts from Sunday = 1, the core from Monday = 1. */
private fun weekday(java: Int): UByte = (if (java == Calendar.SUNDAY) 7 else java - 1).toUByte()

private const val PERCENT = 100
