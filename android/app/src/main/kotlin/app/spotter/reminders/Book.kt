package app.spotter.reminders

import android.content.Context
import android.util.AtomicFile
import app.spotter.core.types.Reminder
import app.spotter.core.types.RemindersOperation
import com.novi.serde.DeserializationError
import java.io.File
import java.io.IOException

/**
 * What is scheduled, kept over a restart of the phone, and which of it has rung already. It is this
 * phone's business alone, and lies outside every backup.
 */
class Book(context: Context) {
    private val wanted = AtomicFile(File(context.noBackupFilesDir, "reminders"))
    private val rung = context.getSharedPreferences("reminders", Context.MODE_PRIVATE)

    /** Every reminder that is wanted, the first due first. */
    var reminders: List<Reminder>
        get() =
            try {
                RemindersOperation.bincodeDeserialize(wanted.readFully()).reminders
            } catch (_: IOException) {
                emptyList()
            } catch (_: DeserializationError) {
                // Written by another version of the app: the core says again what it wants.
                emptyList()
            }
        set(reminders) {
            val stream = wanted.startWrite()
            stream.write(RemindersOperation(ask = false, reminders = reminders).bincodeSerialize())
            wanted.finishWrite(stream)
            val keys = reminders.map { it.key }.toSet()
            rung.edit().apply { rung.all.keys.filter { it !in keys }.forEach(::remove) }.apply()
        }

    /** Whether it rang at the time it is due. */
    fun hasRung(reminder: Reminder): Boolean = rung.getLong(reminder.key, NEVER) == reminder.atMs

    /** It rings, or is taken as having rung. */
    fun rings(reminder: Reminder) = rung.edit().putLong(reminder.key, reminder.atMs).apply()

    private companion object {
        const val NEVER = Long.MIN_VALUE
    }
}
