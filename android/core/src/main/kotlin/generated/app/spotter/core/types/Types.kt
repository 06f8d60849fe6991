package app.spotter.core.types

import com.novi.bincode.BincodeDeserializer
import com.novi.bincode.BincodeSerializer
import com.novi.serde.Bytes
import com.novi.serde.DeserializationError
import com.novi.serde.Deserializer
import com.novi.serde.Serializer

fun <T> List<T>.serialize(
    serializer: Serializer,
    serializeElement: Serializer.(T) -> Unit,
) {
    serializer.serialize_len(size.toLong())
    forEach { element ->
        serializer.serializeElement(element)
    }
}

fun <T> Deserializer.deserializeListOf(deserializeElement: (Deserializer) -> T): List<T> {
    val length = deserialize_len()
    val list = mutableListOf<T>()
    repeat(length.toInt()) {
        list.add(deserializeElement(this))
    }
    return list
}

fun <T> T?.serializeOptionOf(
    serializer: Serializer,
    serializeElement: Serializer.(T) -> Unit,
) {
    if (this != null) {
        serializer.serialize_option_tag(true)
        serializer.serializeElement(this)
    } else {
        serializer.serialize_option_tag(false)
    }
}

fun <T> Deserializer.deserializeOptionOf(deserializeElement: (Deserializer) -> T): T? {
    val tag = deserialize_option_tag()
    return if (tag) {
        deserializeElement(this)
    } else {
        null
    }
}

/// A person's round picture.
data class Avatar(
    /// One or two letters, or "You".
    val initials: String,
    /// `You` or `Peer`.
    val tone: app.spotter.core.types.Tone,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(initials)
        tone.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Avatar {
            deserializer.increase_container_depth()
            val initials = deserializer.deserialize_str()
            val tone = app.spotter.core.types.Tone.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Avatar(initials, tone)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Avatar {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A short word in a pill.
data class Badge(
    /// The word.
    val label: String,
    /// How meant.
    val tone: app.spotter.core.types.Tone,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        tone.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Badge {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val tone = app.spotter.core.types.Tone.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Badge(label, tone)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Badge {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How buttons stand.
enum class ButtonsLayout {
    /// One below the other, full width.
    STACK,
    /// Beside each other.
    LINE;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ButtonsLayout {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> STACK
                1 -> LINE
                else -> throw DeserializationError("Unknown variant index for ButtonsLayout: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ButtonsLayout {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One to four controls.
data class ButtonsPart(
    /// Key.
    val key: String,
    /// How they stand.
    val layout: app.spotter.core.types.ButtonsLayout,
    /// The controls.
    val controls: List<app.spotter.core.types.Control>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        layout.serialize(serializer)
        controls.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ButtonsPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val layout = app.spotter.core.types.ButtonsLayout.deserialize(deserializer)
            val controls =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ButtonsPart(key, layout, controls)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ButtonsPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One or several of a few.
data class ChoicePart(
    /// Key.
    val key: String,
    /// What is chosen.
    val label: String,
    /// How it looks.
    val style: app.spotter.core.types.ChoiceStyle,
    /// Whether several can be chosen.
    val many: Boolean,
    /// The options; `selected` says which.
    val options: List<app.spotter.core.types.Control>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        style.serialize(serializer)
        serializer.serialize_bool(many)
        options.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ChoicePart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val style = app.spotter.core.types.ChoiceStyle.deserialize(deserializer)
            val many = deserializer.deserialize_bool()
            val options =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ChoicePart(key, label, style, many, options)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChoicePart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How a choice looks.
enum class ChoiceStyle {
    /// Segments in one line.
    SEGMENTS,
    /// Chips that wrap.
    CHIPS,
    /// A list of rows.
    LIST,
    /// Behind one control.
    MENU;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ChoiceStyle {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> SEGMENTS
                1 -> CHIPS
                2 -> LIST
                3 -> MENU
                else -> throw DeserializationError("Unknown variant index for ChoiceStyle: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ChoiceStyle {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A clock that the shell ticks.
data class ClockPart(
    /// Key.
    val key: String,
    /// What it measures.
    val label: String,
    /// Since when, in milliseconds since 1970.
    val sinceMs: Long,
    /// What had run before that, in milliseconds.
    val beforeMs: Long,
    /// Whether it runs.
    val running: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        serializer.serialize_i64(sinceMs)
        serializer.serialize_i64(beforeMs)
        serializer.serialize_bool(running)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ClockPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val sinceMs = deserializer.deserialize_i64()
            val beforeMs = deserializer.deserialize_i64()
            val running = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return ClockPart(key, label, sinceMs, beforeMs, running)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ClockPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A code to show, copy or share.
data class CodePart(
    /// Key.
    val key: String,
    /// What a QR picture of it says, as a link.
    val payload: String,
    /// As a person reads it.
    val shown: String,
    /// Rows of the QR picture, `#` for dark and `.` for light; empty where none is wanted.
    val rows: List<String>,
    /// For a screen reader.
    val spoken: String,
    /// Copies it.
    val copy: app.spotter.core.types.Control? = null,
    /// Sends it.
    val share: app.spotter.core.types.Control? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(payload)
        serializer.serialize_str(shown)
        rows.serialize(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(spoken)
        copy.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        share.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): CodePart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val payload = deserializer.deserialize_str()
            val shown = deserializer.deserialize_str()
            val rows =
                deserializer.deserializeListOf {
                    deserializer.deserialize_str()
                }
            val spoken = deserializer.deserialize_str()
            val copy =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val share =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return CodePart(key, payload, shown, rows, spoken, copy, share)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CodePart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One atomic commit.
data class Commit(
    /// What to write.
    val puts: List<app.spotter.core.types.StoreEntry>,
    /// What to delete; a key that is not there is not an error.
    val deletes: List<app.spotter.core.types.StoreKey>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        puts.serialize(serializer) {
            it.serialize(serializer)
        }
        deletes.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Commit {
            deserializer.increase_container_depth()
            val puts =
                deserializer.deserializeListOf {
                    app.spotter.core.types.StoreEntry.deserialize(deserializer)
                }
            val deletes =
                deserializer.deserializeListOf {
                    app.spotter.core.types.StoreKey.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return Commit(puts, deletes)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Commit {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// You beside others on one scale of `0..=1000`. You are a circle, a peer is a diamond, a model a
/// square.
data class ComparePart(
    /// Key.
    val key: String,
    /// What is compared.
    val title: String,
    /// In words, as "You 3 · they 1".
    val shown: String,
    /// For a screen reader.
    val spoken: String,
    /// Where you stand.
    val you: UInt? = null,
    /// Where others stand.
    val others: List<UInt>,
    /// Where a model stands.
    val model: UInt? = null,
    /// How many levels the scale has.
    val topLevel: UInt,
    /// What a tap does.
    val tap: app.spotter.core.types.Control? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(title)
        serializer.serialize_str(shown)
        serializer.serialize_str(spoken)
        you.serializeOptionOf(serializer) {
            serializer.serialize_u32(it)
        }
        others.serialize(serializer) {
            serializer.serialize_u32(it)
        }
        model.serializeOptionOf(serializer) {
            serializer.serialize_u32(it)
        }
        serializer.serialize_u32(topLevel)
        tap.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ComparePart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val title = deserializer.deserialize_str()
            val shown = deserializer.deserialize_str()
            val spoken = deserializer.deserialize_str()
            val you =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_u32()
                }
            val others =
                deserializer.deserializeListOf {
                    deserializer.deserialize_u32()
                }
            val model =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_u32()
                }
            val topLevel = deserializer.deserialize_u32()
            val tap =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ComparePart(key, title, shown, spoken, you, others, model, topLevel, tap)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ComparePart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A question before an action.
data class Confirm(
    /// The question.
    val title: String,
    /// What follows from it.
    val body: String,
    /// The word on the button that does it.
    val yes: String,
    /// The word on the button that does not.
    val no: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        serializer.serialize_str(body)
        serializer.serialize_str(yes)
        serializer.serialize_str(no)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Confirm {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val body = deserializer.deserialize_str()
            val yes = deserializer.deserialize_str()
            val no = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Confirm(title, body, yes, no)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Confirm {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Something that can be tapped. Its action crosses as opaque bytes: a shell cannot read it.
data class Control(
    /// Unique on its screen, made of ids.
    val key: String,
    /// The words on it.
    val label: String,
    /// What a screen reader says instead of the label.
    val spoken: String? = null,
    /// Its value, as "3 of 8".
    val value: String? = null,
    /// What happens, for a screen reader.
    val hint: String? = null,
    /// A picture beside, or instead of, the label.
    val icon: app.spotter.core.types.Icon? = null,
    /// How it is meant.
    val tone: app.spotter.core.types.Tone,
    /// Whether it can be tapped now.
    val enabled: Boolean,
    /// If not: why, in words.
    val whyNot: String? = null,
    /// Whether it is the chosen one; absent where nothing can be chosen.
    val selected: Boolean? = null,
    /// Whether it is at work.
    val busy: Boolean,
    /// Asked before the action is sent; only for what cannot be taken back.
    val confirm: app.spotter.core.types.Confirm? = null,
    val action: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        spoken.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        value.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        hint.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        icon.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        tone.serialize(serializer)
        serializer.serialize_bool(enabled)
        whyNot.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        selected.serializeOptionOf(serializer) {
            serializer.serialize_bool(it)
        }
        serializer.serialize_bool(busy)
        confirm.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_bytes(action)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Control {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val spoken =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val value =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val hint =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val icon =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Icon.deserialize(deserializer)
                }
            val tone = app.spotter.core.types.Tone.deserialize(deserializer)
            val enabled = deserializer.deserialize_bool()
            val whyNot =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val selected =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_bool()
                }
            val busy = deserializer.deserialize_bool()
            val confirm =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Confirm.deserialize(deserializer)
                }
            val action = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return Control(key, label, spoken, value, hint, icon, tone, enabled, whyNot, selected, busy, confirm, action)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Control {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Puts words on it.
data class CopyOperation(
    /// The words.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): CopyOperation {
            deserializer.increase_container_depth()
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return CopyOperation(text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CopyOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What became of it.
enum class CopyOutput {
    /// It is there.
    COPIED,
    /// The platform did not let us.
    DENIED;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): CopyOutput {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> COPIED
                1 -> DENIED
                else -> throw DeserializationError("Unknown variant index for CopyOutput: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CopyOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One criterion as a line of the list.
data class CriterionLine(
    /// Key: the criterion's id.
    val key: String,
    /// Its title; a tap shows it alone.
    val title: app.spotter.core.types.Control,
    /// "Must do" and the like.
    val badges: List<app.spotter.core.types.Badge>,
    /// Numerals, at most five, then *Not seen* and *N/A*.
    val numerals: List<app.spotter.core.types.Control>,
    /// The anchor of the chosen level, or what is chosen in words.
    val chosen: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        title.serialize(serializer)
        badges.serialize(serializer) {
            it.serialize(serializer)
        }
        numerals.serialize(serializer) {
            it.serialize(serializer)
        }
        chosen.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): CriterionLine {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val title = app.spotter.core.types.Control.deserialize(deserializer)
            val badges =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Badge.deserialize(deserializer)
                }
            val numerals =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val chosen =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return CriterionLine(key, title, badges, numerals, chosen)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CriterionLine {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One criterion, large.
data class CriterionView(
    /// Key: the criterion's id.
    val key: String,
    /// Its step, as "Impact".
    val step: String,
    /// Its title; a tap opens all anchors, questions and notes.
    val title: app.spotter.core.types.Control,
    /// A short prompt.
    val prompt: String,
    /// "This week's focus", "Must do".
    val badges: List<app.spotter.core.types.Badge>,
    /// The levels, lowest first: a radio group.
    val levels: List<app.spotter.core.types.LevelView>,
    /// *Not seen*.
    val notSeen: app.spotter.core.types.Control,
    /// *N/A*.
    val notApplicable: app.spotter.core.types.Control,
    /// *Note*: opens or closes the field.
    val note: app.spotter.core.types.Control,
    /// The note's field, while it is open.
    val noteField: app.spotter.core.types.InputPart? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(step)
        title.serialize(serializer)
        serializer.serialize_str(prompt)
        badges.serialize(serializer) {
            it.serialize(serializer)
        }
        levels.serialize(serializer) {
            it.serialize(serializer)
        }
        notSeen.serialize(serializer)
        notApplicable.serialize(serializer)
        note.serialize(serializer)
        noteField.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): CriterionView {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val step = deserializer.deserialize_str()
            val title = app.spotter.core.types.Control.deserialize(deserializer)
            val prompt = deserializer.deserialize_str()
            val badges =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Badge.deserialize(deserializer)
                }
            val levels =
                deserializer.deserializeListOf {
                    app.spotter.core.types.LevelView.deserialize(deserializer)
                }
            val notSeen = app.spotter.core.types.Control.deserialize(deserializer)
            val notApplicable = app.spotter.core.types.Control.deserialize(deserializer)
            val note = app.spotter.core.types.Control.deserialize(deserializer)
            val noteField =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.InputPart.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return CriterionView(key, step, title, prompt, badges, levels, notSeen, notApplicable, note, noteField)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): CriterionView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What changed in a text.
data class DiffPart(
    /// Key.
    val key: String,
    /// What is compared.
    val label: String,
    /// The runs.
    val runs: List<app.spotter.core.types.Run>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        runs.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): DiffPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val runs =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Run.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return DiffPart(key, label, runs)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): DiffPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Reading direction.
enum class Direction {
    /// Left to right.
    LTR,
    /// Right to left.
    RTL;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Direction {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> LTR
                1 -> RTL
                else -> throw DeserializationError("Unknown variant index for Direction: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Direction {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What was dismissed.
data class DismissedKey(
    /// A sheet's header key, or `toast/ID`.
    val key: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): DismissedKey {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return DismissedKey(key)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): DismissedKey {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A tap.
data class Do(
    val action: Bytes,
    /// When the finger came down: milliseconds on a clock that does not jump.
    val atMs: Long,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(action)
        serializer.serialize_i64(atMs)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Do {
            deserializer.increase_container_depth()
            val action = deserializer.deserialize_bytes()
            val atMs = deserializer.deserialize_i64()
            deserializer.decrease_container_depth()
            return Do(action, atMs)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Do {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Where a criterion stands.
enum class Dot {
    /// Scored, not seen or not applicable.
    DONE,
    /// The one shown.
    CURRENT,
    /// Not yet.
    OPEN;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Dot {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> DONE
                1 -> CURRENT
                2 -> OPEN
                else -> throw DeserializationError("Unknown variant index for Dot: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Dot {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

sealed interface Effect {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Read the view again, and draw it.
    data class Render(
        val value: app.spotter.core.types.RenderOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Render {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.RenderOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Render(value)
            }
        }
    }

    /// One request over HTTP.
    data class Http(
        val value: app.spotter.core.types.HttpOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Http {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.HttpOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Http(value)
            }
        }
    }

    /// A WebSocket.
    data class Socket(
        val value: app.spotter.core.types.SocketOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Socket {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SocketOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Socket(value)
            }
        }
    }

    /// The device's store.
    data class Store(
        val value: app.spotter.core.types.StoreOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Store {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.StoreOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Store(value)
            }
        }
    }

    /// Wake me later.
    data class Timer(
        val value: app.spotter.core.types.TimerOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Timer {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.TimerOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Timer(value)
            }
        }
    }

    /// The platform's safe for the device's token.
    data class Secret(
        val value: app.spotter.core.types.SecretOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Secret {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SecretOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Secret(value)
            }
        }
    }

    /// The platform's share sheet.
    data class ShareOut(
        val value: app.spotter.core.types.ShareOutOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): ShareOut {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ShareOutOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return ShareOut(value)
            }
        }
    }

    /// The clipboard.
    data class Copy(
        val value: app.spotter.core.types.CopyOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Copy {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.CopyOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Copy(value)
            }
        }
    }

    /// A touch that can be felt.
    data class Haptic(
        val value: app.spotter.core.types.HapticOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Haptic {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.HapticOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Haptic(value)
            }
        }
    }

    /// The platform's local notifications.
    data class Reminders(
        val value: app.spotter.core.types.RemindersOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Reminders {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.RemindersOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Reminders(value)
            }
        }
    }

    /// Reading a QR code with the camera.
    data class Scan(
        val value: app.spotter.core.types.ScanOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(10)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Scan {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ScanOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Scan(value)
            }
        }
    }

    /// The platform's own settings of this app.
    data class OpenSettings(
        val value: app.spotter.core.types.OpenSettingsOperation,
    ) : Effect {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(11)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): OpenSettings {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.OpenSettingsOperation.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return OpenSettings(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Effect {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Render.deserialize(deserializer)
                1 -> Http.deserialize(deserializer)
                2 -> Socket.deserialize(deserializer)
                3 -> Store.deserialize(deserializer)
                4 -> Timer.deserialize(deserializer)
                5 -> Secret.deserialize(deserializer)
                6 -> ShareOut.deserialize(deserializer)
                7 -> Copy.deserialize(deserializer)
                8 -> Haptic.deserialize(deserializer)
                9 -> Reminders.deserialize(deserializer)
                10 -> Scan.deserialize(deserializer)
                11 -> OpenSettings.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Effect: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Effect {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Nothing here yet.
data class EmptyPart(
    /// Key.
    val key: String,
    /// One sentence.
    val sentence: String,
    /// One button.
    val button: app.spotter.core.types.Control? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(sentence)
        button.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): EmptyPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val sentence = deserializer.deserialize_str()
            val button =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return EmptyPart(key, sentence, button)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): EmptyPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Language, habits and needs of the person, as the platform knows them.
data class Environment(
    /// BCP 47.
    val language: String,
    /// Two letters, as `DE`; empty if unknown.
    val region: String,
    /// 24-hour clock.
    val hour24: Boolean,
    /// 1 = Monday … 7 = Sunday.
    val firstWeekday: UByte,
    /// IANA name.
    val zone: String,
    /// A screen reader is on.
    val screenReader: Boolean,
    /// Motion is reduced.
    val reduceMotion: Boolean,
    /// Text size in percent.
    val textScale: UInt,
    /// Width of the window in points.
    val width: UInt,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(language)
        serializer.serialize_str(region)
        serializer.serialize_bool(hour24)
        serializer.serialize_u8(firstWeekday)
        serializer.serialize_str(zone)
        serializer.serialize_bool(screenReader)
        serializer.serialize_bool(reduceMotion)
        serializer.serialize_u32(textScale)
        serializer.serialize_u32(width)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Environment {
            deserializer.increase_container_depth()
            val language = deserializer.deserialize_str()
            val region = deserializer.deserialize_str()
            val hour24 = deserializer.deserialize_bool()
            val firstWeekday = deserializer.deserialize_u8()
            val zone = deserializer.deserialize_str()
            val screenReader = deserializer.deserialize_bool()
            val reduceMotion = deserializer.deserialize_bool()
            val textScale = deserializer.deserialize_u32()
            val width = deserializer.deserialize_u32()
            deserializer.decrease_container_depth()
            return Environment(language, region, hour24, firstWeekday, zone, screenReader, reduceMotion, textScale, width)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Environment {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// An event: from a shell, or from the core to itself.
sealed interface Event {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// From a shell.
    data class Shell(
        val value: app.spotter.core.types.ShellEvent,
    ) : Event {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Shell {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ShellEvent.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Shell(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Event {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Shell.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Event: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Event {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A field.
data class FieldKey(
    /// Its key.
    val key: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): FieldKey {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return FieldKey(key)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): FieldKey {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The hand that holds the phone.
enum class Hand {
    /// Controls stand right.
    RIGHT,
    /// Controls stand left.
    LEFT;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Hand {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> RIGHT
                1 -> LEFT
                else -> throw DeserializationError("Unknown variant index for Hand: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Hand {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What happened.
sealed interface Happening {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// The process started; the first event.
    data class Start(
        val value: app.spotter.core.types.Start,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Start {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Start.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Start(value)
            }
        }
    }

    /// The surroundings changed.
    data class Environment(
        val value: app.spotter.core.types.Environment,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Environment {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Environment.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Environment(value)
            }
        }
    }

    /// A control was tapped.
    data class Do(
        val value: app.spotter.core.types.Do,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Do {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Do.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Do(value)
            }
        }
    }

    /// A field's text, after 200 ms of quiet and before any other event.
    data class Typed(
        val value: app.spotter.core.types.Typed,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Typed {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Typed.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Typed(value)
            }
        }
    }

    /// A field lost the focus.
    data class Left(
        val value: app.spotter.core.types.FieldKey,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Left {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.FieldKey.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Left(value)
            }
        }
    }

    /// The platform's back gesture ended on this screen (its header's key).
    data class WentBack(
        val value: app.spotter.core.types.WentBack,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): WentBack {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.WentBack.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return WentBack(value)
            }
        }
    }

    /// A sheet (its screen's key) or toast was dismissed.
    data class Dismissed(
        val value: app.spotter.core.types.DismissedKey,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Dismissed {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.DismissedKey.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Dismissed(value)
            }
        }
    }

    /// A link was opened, or the browser's address changed.
    data class OpenUrl(
        val value: app.spotter.core.types.OpenedUrl,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): OpenUrl {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.OpenedUrl.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return OpenUrl(value)
            }
        }
    }

    /// The app came to the front.
    data object Foreground: Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Foreground {
            return Foreground
        }
    }

    /// The app went to the back.
    data object Background: Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Background {
            return Background
        }
    }

    /// The network came or went, where the platform says so.
    data class Reachable(
        val value: app.spotter.core.types.Reachable,
    ) : Happening {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(10)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Reachable {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Reachable.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Reachable(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Happening {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Start.deserialize(deserializer)
                1 -> Environment.deserialize(deserializer)
                2 -> Do.deserialize(deserializer)
                3 -> Typed.deserialize(deserializer)
                4 -> Left.deserialize(deserializer)
                5 -> WentBack.deserialize(deserializer)
                6 -> Dismissed.deserialize(deserializer)
                7 -> OpenUrl.deserialize(deserializer)
                8 -> Foreground.deserialize(deserializer)
                9 -> Background.deserialize(deserializer)
                10 -> Reachable.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Happening: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Happening {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Which.
enum class HapticOperation {
    /// A level was chosen.
    SELECTED,
    /// A card was shared.
    FINISHED,
    /// Something was refused.
    REFUSED;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): HapticOperation {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> SELECTED
                1 -> FINISHED
                2 -> REFUSED
                else -> throw DeserializationError("Unknown variant index for HapticOperation: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): HapticOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What stands on top of every screen.
data class Header(
    /// The screen's key: scroll is kept under it.
    val key: String,
    /// The title.
    val title: String,
    /// A second line.
    val subtitle: String? = null,
    /// Back or close.
    val back: app.spotter.core.types.Control? = null,
    /// What else can be done: the first may be drawn, the rest stand behind *More*.
    val menu: List<app.spotter.core.types.Control>,
    /// The avatar on a tab's root, to Team, Sync and Settings.
    val avatar: app.spotter.core.types.Control? = null,
    /// The key that gets the focus when the screen opens.
    val focus: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(title)
        subtitle.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        back.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        menu.serialize(serializer) {
            it.serialize(serializer)
        }
        avatar.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        focus.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Header {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val title = deserializer.deserialize_str()
            val subtitle =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val back =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val menu =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val avatar =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val focus =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return Header(key, title, subtitle, back, menu, avatar, focus)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Header {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A status and a body.
data class HttpAnswer(
    /// As 200.
    val status: UShort,
    val body: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u16(status)
        serializer.serialize_bytes(body)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): HttpAnswer {
            deserializer.increase_container_depth()
            val status = deserializer.deserialize_u16()
            val body = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return HttpAnswer(status, body)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): HttpAnswer {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A header.
data class HttpHeader(
    /// Name, in lower case.
    val name: String,
    /// Value.
    val value: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(name)
        serializer.serialize_str(value)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): HttpHeader {
            deserializer.increase_container_depth()
            val name = deserializer.deserialize_str()
            val value = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return HttpHeader(name, value)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): HttpHeader {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A request. Redirects are not followed; no cookies are sent or kept.
data class HttpOperation(
    /// `GET` or `POST`.
    val method: String,
    /// The whole address.
    val url: String,
    /// Headers.
    val headers: List<app.spotter.core.types.HttpHeader>,
    val body: Bytes,
    /// Give up after so long.
    val timeoutMs: UInt,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(method)
        serializer.serialize_str(url)
        headers.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_bytes(body)
        serializer.serialize_u32(timeoutMs)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): HttpOperation {
            deserializer.increase_container_depth()
            val method = deserializer.deserialize_str()
            val url = deserializer.deserialize_str()
            val headers =
                deserializer.deserializeListOf {
                    app.spotter.core.types.HttpHeader.deserialize(deserializer)
                }
            val body = deserializer.deserialize_bytes()
            val timeoutMs = deserializer.deserialize_u32()
            deserializer.decrease_container_depth()
            return HttpOperation(method, url, headers, body, timeoutMs)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): HttpOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The answer.
sealed interface HttpOutput {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Any status.
    data class Answered(
        val value: app.spotter.core.types.HttpAnswer,
    ) : HttpOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Answered {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.HttpAnswer.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Answered(value)
            }
        }
    }

    /// No answer: offline, refused, timed out.
    data object Failed: HttpOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Failed {
            return Failed
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): HttpOutput {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Answered.deserialize(deserializer)
                1 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for HttpOutput: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): HttpOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The one list of icon names; each platform has its own pictures for them.
enum class Icon {
    /// Tab Today.
    TODAY,
    /// Tab Sessions.
    SESSIONS,
    /// Tab Blueprints.
    BLUEPRINTS,
    /// Add, new.
    PLUS,
    /// Close.
    CLOSE,
    /// Back.
    BACK,
    /// Forward.
    FORWARD,
    /// Undo.
    UNDO,
    /// More: a menu.
    MORE,
    /// A note.
    NOTE,
    /// Done, a check mark.
    CHECK,
    /// A person.
    PERSON,
    /// People.
    PEOPLE,
    /// A phone or other device.
    DEVICE,
    /// Send, share.
    SHARE,
    /// Copy.
    COPY,
    /// Settings.
    SETTINGS,
    /// Sync.
    SYNC,
    /// A list.
    LIST,
    /// One at a time.
    SINGLE,
    /// Discard, delete.
    BIN,
    /// A lock: sealed.
    LOCK,
    /// A warning.
    WARNING,
    /// Search.
    SEARCH,
    /// A link or code.
    CODE,
    /// A clock.
    CLOCK,
    /// Information, "How is this counted?".
    INFO,
    /// A star: focus.
    FOCUS,
    /// Leave.
    LEAVE,
    /// Export a file.
    EXPORT;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Icon {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> TODAY
                1 -> SESSIONS
                2 -> BLUEPRINTS
                3 -> PLUS
                4 -> CLOSE
                5 -> BACK
                6 -> FORWARD
                7 -> UNDO
                8 -> MORE
                9 -> NOTE
                10 -> CHECK
                11 -> PERSON
                12 -> PEOPLE
                13 -> DEVICE
                14 -> SHARE
                15 -> COPY
                16 -> SETTINGS
                17 -> SYNC
                18 -> LIST
                19 -> SINGLE
                20 -> BIN
                21 -> LOCK
                22 -> WARNING
                23 -> SEARCH
                24 -> CODE
                25 -> CLOCK
                26 -> INFO
                27 -> FOCUS
                28 -> LEAVE
                29 -> EXPORT
                else -> throw DeserializationError("Unknown variant index for Icon: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Icon {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What a text field is for.
enum class InputKind {
    /// Words.
    PLAIN,
    /// A person's or team's name.
    NAME,
    /// A code: upper case, no correction.
    CODE,
    /// Digits.
    NUMBER,
    /// An address.
    URL,
    /// Search.
    SEARCH;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): InputKind {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> PLAIN
                1 -> NAME
                2 -> CODE
                3 -> NUMBER
                4 -> URL
                5 -> SEARCH
                else -> throw DeserializationError("Unknown variant index for InputKind: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): InputKind {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A text field. While it has the focus it owns its text; the shell adopts `text` only when `rev`
/// changes.
data class InputPart(
    /// Key, for `Typed` and `Left`.
    val key: String,
    /// What it is.
    val label: String,
    /// What it holds.
    val text: String,
    /// Grows when the core changed the text.
    val rev: ULong,
    /// An example.
    val placeholder: String,
    /// What it is for.
    val kind: app.spotter.core.types.InputKind,
    /// How many lines it shows.
    val lines: UInt,
    /// How many characters it takes.
    val lengthMax: UInt,
    /// As "80 of 120", when it is close.
    val count: String? = null,
    /// What is wrong with it, in words.
    val problem: String? = null,
    /// The platform's name of what it may fill in, as `name`.
    val autofill: String? = null,
    /// The word on the keyboard's return key.
    val returnLabel: String? = null,
    /// What return does.
    val submit: app.spotter.core.types.Control? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        serializer.serialize_str(text)
        serializer.serialize_u64(rev)
        serializer.serialize_str(placeholder)
        kind.serialize(serializer)
        serializer.serialize_u32(lines)
        serializer.serialize_u32(lengthMax)
        count.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        problem.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        autofill.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        returnLabel.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        submit.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): InputPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val text = deserializer.deserialize_str()
            val rev = deserializer.deserialize_u64()
            val placeholder = deserializer.deserialize_str()
            val kind = app.spotter.core.types.InputKind.deserialize(deserializer)
            val lines = deserializer.deserialize_u32()
            val lengthMax = deserializer.deserialize_u32()
            val count =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val problem =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val autofill =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val returnLabel =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val submit =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return InputPart(key, label, text, rev, placeholder, kind, lines, lengthMax, count, problem, autofill, returnLabel, submit)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): InputPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What stands before a row's words.
sealed interface Lead {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// An icon.
    data class Icon(
        val value: app.spotter.core.types.Icon,
    ) : Lead {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Icon {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Icon.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Icon(value)
            }
        }
    }

    /// A person.
    data class Avatar(
        val value: app.spotter.core.types.Avatar,
    ) : Lead {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Avatar {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Avatar.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Avatar(value)
            }
        }
    }

    /// A number in a circle, as a level's.
    data class Number(
        val value: String,
    ) : Lead {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.serialize_str(value)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Number {
                deserializer.increase_container_depth()
                val value = deserializer.deserialize_str()
                deserializer.decrease_container_depth()
                return Number(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Lead {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Icon.deserialize(deserializer)
                1 -> Avatar.deserialize(deserializer)
                2 -> Number.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Lead: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Lead {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One entry of the legend.
data class LegendEntry(
    /// `You` is a circle, `Peer` a diamond.
    val tone: app.spotter.core.types.Tone,
    /// The words.
    val label: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        tone.serialize(serializer)
        serializer.serialize_str(label)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): LegendEntry {
            deserializer.increase_container_depth()
            val tone = app.spotter.core.types.Tone.deserialize(deserializer)
            val label = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return LegendEntry(tone, label)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): LegendEntry {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One level's row; the whole row is the control, its label the anchor.
data class LevelView(
    /// "0" to "4".
    val number: String,
    /// The row.
    val control: app.spotter.core.types.Control,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(number)
        control.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): LevelView {
            deserializer.increase_container_depth()
            val number = deserializer.deserialize_str()
            val control = app.spotter.core.types.Control.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return LevelView(number, control)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): LevelView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Keys to load.
data class LoadKeys(
    /// The keys.
    val keys: List<app.spotter.core.types.StoreKey>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        keys.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): LoadKeys {
            deserializer.increase_container_depth()
            val keys =
                deserializer.deserializeListOf {
                    app.spotter.core.types.StoreKey.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return LoadKeys(keys)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): LoadKeys {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A part of a whole.
data class MeterPart(
    /// Key.
    val key: String,
    /// What it measures.
    val label: String,
    /// How much.
    val part: UInt,
    /// Of how much.
    val whole: UInt,
    /// In words.
    val shown: String,
    /// For a screen reader.
    val spoken: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        serializer.serialize_u32(part)
        serializer.serialize_u32(whole)
        serializer.serialize_str(shown)
        serializer.serialize_str(spoken)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): MeterPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val part = deserializer.deserialize_u32()
            val whole = deserializer.deserialize_u32()
            val shown = deserializer.deserialize_str()
            val spoken = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return MeterPart(key, label, part, whole, shown, spoken)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): MeterPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Which page, where the platform has one for it.
enum class OpenSettingsOperation {
    /// Notifications.
    NOTIFICATIONS,
    /// The camera.
    CAMERA;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): OpenSettingsOperation {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> NOTIFICATIONS
                1 -> CAMERA
                else -> throw DeserializationError("Unknown variant index for OpenSettingsOperation: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): OpenSettingsOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A link.
data class OpenedUrl(
    /// The whole address, or a path.
    val url: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(url)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): OpenedUrl {
            deserializer.increase_container_depth()
            val url = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return OpenedUrl(url)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): OpenedUrl {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A page.
data class Page(
    /// On top.
    val header: app.spotter.core.types.Header,
    /// Whether pulling down asks for news.
    val refresh: app.spotter.core.types.Control? = null,
    /// A field that searches this page.
    val search: app.spotter.core.types.Search? = null,
    /// What it shows.
    val sections: List<app.spotter.core.types.Section>,
    /// The bar at the bottom, in reach of the thumb.
    val bar: List<app.spotter.core.types.Control>,
    /// The round button.
    val round: app.spotter.core.types.Control? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        header.serialize(serializer)
        refresh.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        search.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        sections.serialize(serializer) {
            it.serialize(serializer)
        }
        bar.serialize(serializer) {
            it.serialize(serializer)
        }
        round.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Page {
            deserializer.increase_container_depth()
            val header = app.spotter.core.types.Header.deserialize(deserializer)
            val refresh =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val search =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Search.deserialize(deserializer)
                }
            val sections =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Section.deserialize(deserializer)
                }
            val bar =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val round =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return Page(header, refresh, search, sections, bar, round)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Page {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One part.
sealed interface Part {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Words.
    data class Text(
        val value: app.spotter.core.types.TextPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Text {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.TextPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Text(value)
            }
        }
    }

    /// One line of a list.
    data class Row(
        val value: app.spotter.core.types.RowPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Row {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.RowPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Row(value)
            }
        }
    }

    /// One to four controls.
    data class Buttons(
        val value: app.spotter.core.types.ButtonsPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Buttons {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ButtonsPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Buttons(value)
            }
        }
    }

    /// On or off.
    data class Toggle(
        val value: app.spotter.core.types.TogglePart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Toggle {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.TogglePart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Toggle(value)
            }
        }
    }

    /// One or several of a few.
    data class Choice(
        val value: app.spotter.core.types.ChoicePart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Choice {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ChoicePart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Choice(value)
            }
        }
    }

    /// Less or more.
    data class Stepper(
        val value: app.spotter.core.types.StepperPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(5)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Stepper {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.StepperPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Stepper(value)
            }
        }
    }

    /// A text field.
    data class Input(
        val value: app.spotter.core.types.InputPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(6)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Input {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.InputPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Input(value)
            }
        }
    }

    /// A date, time, weekday or duration.
    data class When(
        val value: app.spotter.core.types.WhenPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(7)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): When {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.WhenPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return When(value)
            }
        }
    }

    /// A part of a whole.
    data class Meter(
        val value: app.spotter.core.types.MeterPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(8)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Meter {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.MeterPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Meter(value)
            }
        }
    }

    /// Weeks kept and missed.
    data class Weeks(
        val value: app.spotter.core.types.WeeksPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(9)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Weeks {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.WeeksPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Weeks(value)
            }
        }
    }

    /// Points over time.
    data class Sparkline(
        val value: app.spotter.core.types.SparklinePart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(10)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Sparkline {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SparklinePart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Sparkline(value)
            }
        }
    }

    /// You beside others.
    data class Compare(
        val value: app.spotter.core.types.ComparePart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(11)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Compare {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ComparePart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Compare(value)
            }
        }
    }

    /// Somebody's words.
    data class Quote(
        val value: app.spotter.core.types.QuotePart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(12)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Quote {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.QuotePart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Quote(value)
            }
        }
    }

    /// A picture.
    data class Picture(
        val value: app.spotter.core.types.PicturePart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(13)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Picture {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.PicturePart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Picture(value)
            }
        }
    }

    /// What changed in a text.
    data class Diff(
        val value: app.spotter.core.types.DiffPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(14)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Diff {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.DiffPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Diff(value)
            }
        }
    }

    /// Work under way.
    data class Progress(
        val value: app.spotter.core.types.ProgressPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(15)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Progress {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ProgressPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Progress(value)
            }
        }
    }

    /// A code to show, copy or share.
    data class Code(
        val value: app.spotter.core.types.CodePart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(16)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Code {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.CodePart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Code(value)
            }
        }
    }

    /// A clock that the shell ticks.
    data class Clock(
        val value: app.spotter.core.types.ClockPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(17)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Clock {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ClockPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Clock(value)
            }
        }
    }

    /// Nothing here yet: one sentence, one button.
    data class Empty(
        val value: app.spotter.core.types.EmptyPart,
    ) : Part {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(18)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Empty {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.EmptyPart.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Empty(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Part {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Text.deserialize(deserializer)
                1 -> Row.deserialize(deserializer)
                2 -> Buttons.deserialize(deserializer)
                3 -> Toggle.deserialize(deserializer)
                4 -> Choice.deserialize(deserializer)
                5 -> Stepper.deserialize(deserializer)
                6 -> Input.deserialize(deserializer)
                7 -> When.deserialize(deserializer)
                8 -> Meter.deserialize(deserializer)
                9 -> Weeks.deserialize(deserializer)
                10 -> Sparkline.deserialize(deserializer)
                11 -> Compare.deserialize(deserializer)
                12 -> Quote.deserialize(deserializer)
                13 -> Picture.deserialize(deserializer)
                14 -> Diff.deserialize(deserializer)
                15 -> Progress.deserialize(deserializer)
                16 -> Code.deserialize(deserializer)
                17 -> Clock.deserialize(deserializer)
                18 -> Empty.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Part: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Part {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A picture, fetched by its hash off the main thread.
data class PicturePart(
    /// Key.
    val key: String,
    val hash: Bytes,
    /// Pixels.
    val width: UInt,
    /// Pixels.
    val height: UInt,
    /// `#rrggbb` until it is there.
    val colour: String,
    /// What it shows.
    val alt: String,
    /// What a tap does.
    val tap: app.spotter.core.types.Control? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_bytes(hash)
        serializer.serialize_u32(width)
        serializer.serialize_u32(height)
        serializer.serialize_str(colour)
        serializer.serialize_str(alt)
        tap.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): PicturePart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val hash = deserializer.deserialize_bytes()
            val width = deserializer.deserialize_u32()
            val height = deserializer.deserialize_u32()
            val colour = deserializer.deserialize_str()
            val alt = deserializer.deserialize_str()
            val tap =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return PicturePart(key, hash, width, height, colour, alt, tap)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): PicturePart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Work under way.
data class ProgressPart(
    /// Key.
    val key: String,
    /// What is done.
    val label: String,
    /// How much.
    val done: UInt,
    /// Of how much, if it is known.
    val total: UInt? = null,
    /// Ends it.
    val cancel: app.spotter.core.types.Control? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        serializer.serialize_u32(done)
        total.serializeOptionOf(serializer) {
            serializer.serialize_u32(it)
        }
        cancel.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ProgressPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val done = deserializer.deserialize_u32()
            val total =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_u32()
                }
            val cancel =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ProgressPart(key, label, done, total, cancel)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ProgressPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Somebody's words.
data class QuotePart(
    /// Key.
    val key: String,
    /// The words.
    val text: String,
    /// Whose.
    val by: String,
    /// What they are about.
    val about: String? = null,
    /// What can be answered.
    val controls: List<app.spotter.core.types.Control>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(text)
        serializer.serialize_str(by)
        about.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        controls.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): QuotePart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val text = deserializer.deserialize_str()
            val by = deserializer.deserialize_str()
            val about =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val controls =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return QuotePart(key, text, by, about, controls)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): QuotePart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Whether there is a network.
data class Reachable(
    /// As the platform says; never believed further than to try at once.
    val online: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bool(online)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Reachable {
            deserializer.increase_container_depth()
            val online = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return Reachable(online)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Reachable {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One notification. Tapping it, or one of its actions, is answered with `OpenUrl` of the link.
data class Reminder(
    /// Its name; two reminders never share one.
    val key: String,
    /// When it is due, in milliseconds since 1970.
    val atMs: Long,
    /// First line.
    val title: String,
    /// Second line.
    val body: String,
    /// What a tap on it opens.
    val link: String,
    /// What else can be done, in order.
    val actions: List<app.spotter.core.types.ReminderAction>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_i64(atMs)
        serializer.serialize_str(title)
        serializer.serialize_str(body)
        serializer.serialize_str(link)
        actions.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Reminder {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val atMs = deserializer.deserialize_i64()
            val title = deserializer.deserialize_str()
            val body = deserializer.deserialize_str()
            val link = deserializer.deserialize_str()
            val actions =
                deserializer.deserializeListOf {
                    app.spotter.core.types.ReminderAction.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return Reminder(key, atMs, title, body, link, actions)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Reminder {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A button on a notification.
data class ReminderAction(
    /// The words on it.
    val label: String,
    /// What it sends as `OpenUrl`.
    val link: String,
    /// Whether the app comes to the front; if not, the core hears of it in the background.
    val opens: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(label)
        serializer.serialize_str(link)
        serializer.serialize_bool(opens)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ReminderAction {
            deserializer.increase_container_depth()
            val label = deserializer.deserialize_str()
            val link = deserializer.deserialize_str()
            val opens = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return ReminderAction(label, link, opens)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ReminderAction {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Makes what is scheduled exactly this, by key.
///
/// A reminder whose time is to come is scheduled, again if its time or its words changed. One whose
/// time is past was due already: it is not shown again, and stays where it is shown. What is not in
/// the set any more is cancelled, and taken away where it is shown. The core has at most one of
/// these requests out.
data class RemindersOperation(
    /// The person has just tapped for this: ask for the platform's permission where that is needed.
    /// Otherwise never ask, and say how the permission stands.
    val ask: Boolean,
    /// Every wanted reminder, the first due first.
    val reminders: List<app.spotter.core.types.Reminder>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bool(ask)
        reminders.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): RemindersOperation {
            deserializer.increase_container_depth()
            val ask = deserializer.deserialize_bool()
            val reminders =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Reminder.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return RemindersOperation(ask, reminders)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): RemindersOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What became of it.
enum class RemindersOutput {
    /// What is scheduled is what is wanted.
    SET,
    /// The platform shows nothing of ours now; a tap may ask again.
    DENIED,
    /// It shows nothing of ours and will not ask: only its own settings change that.
    DENIEDFOREVER;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): RemindersOutput {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> SET
                1 -> DENIED
                2 -> DENIEDFOREVER
                else -> throw DeserializationError("Unknown variant index for RemindersOutput: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): RemindersOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The single operation `Render` implements.
data object RenderOperation {
    fun serialize(serializer: Serializer) {}

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    fun deserialize(deserializer: Deserializer): RenderOperation {
        return RenderOperation
    }

    @Throws(DeserializationError::class)
    fun bincodeDeserialize(input: ByteArray?): RenderOperation {
        if (input == null) {
            throw DeserializationError("Cannot deserialize null array")
        }
        val deserializer = BincodeDeserializer(input)
        val value = deserialize(deserializer)
        if (deserializer.get_buffer_offset() < input.size) {
            throw DeserializationError("Some input bytes were not read")
        }
        return value
    }
}

/// Request for a side-effect passed from the Core to the Shell.
///
/// The `EffectId` links the `Request` with the corresponding call to [`Core::resolve`] to pass the data back
/// to the [`App::update`] function (wrapped in the event provided to the capability originating the effect).
data class Request(
    val id: UInt,
    val effect: app.spotter.core.types.Effect,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(id)
        effect.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Request {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_u32()
            val effect = app.spotter.core.types.Effect.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Request(id, effect)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Request {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A batch of effect requests from the Core to the Shell, as serialised by
/// [`Bridge::update`] and [`Bridge::resolve`].
///
/// The wire format is identical to `Vec<Request<Eff>>` (the newtype is
/// `serde(transparent)`), so existing shell code that already deserialises
/// a `Vec<Request>` remains binary-compatible.
///
/// Registering this type with the type-generation system causes the code
/// generators to emit a `Requests` type (with a `value` field containing the
/// list) together with a top-level `bincodeDeserialize` / `BincodeDeserialize`
/// helper, replacing the hand-written extension files that were previously
/// appended by `add_extensions()`.
data class Requests(
    val value: kotlin.collections.List<app.spotter.core.types.Request>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        value.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Requests {
            deserializer.increase_container_depth()
            val value =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Request.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return Requests(value)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Requests {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One line of a list.
data class RowPart(
    /// Key.
    val key: String,
    /// Before the words.
    val lead: app.spotter.core.types.Lead? = null,
    /// First line.
    val title: String,
    /// Second line.
    val second: String? = null,
    /// At the end of the line, as "2".
    val value: String? = null,
    /// A pill.
    val badge: app.spotter.core.types.Badge? = null,
    /// What a tap on the row does; its label is what a screen reader says of the whole row.
    val tap: app.spotter.core.types.Control? = null,
    /// The button at the end.
    val button: app.spotter.core.types.Control? = null,
    /// What a swipe does, at most two; each stands in the menu too.
    val swipes: List<app.spotter.core.types.Control>,
    /// At most five.
    val menu: List<app.spotter.core.types.Control>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        lead.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(title)
        second.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        value.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        badge.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        tap.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        button.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        swipes.serialize(serializer) {
            it.serialize(serializer)
        }
        menu.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): RowPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val lead =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Lead.deserialize(deserializer)
                }
            val title = deserializer.deserialize_str()
            val second =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val value =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val badge =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Badge.deserialize(deserializer)
                }
            val tap =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val button =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val swipes =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val menu =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return RowPart(key, lead, title, second, value, badge, tap, button, swipes, menu)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): RowPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A run of words.
data class Run(
    /// What became of it.
    val kind: app.spotter.core.types.RunKind,
    /// The words.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        kind.serialize(serializer)
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Run {
            deserializer.increase_container_depth()
            val kind = app.spotter.core.types.RunKind.deserialize(deserializer)
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Run(kind, text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Run {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What became of a run of words.
enum class RunKind {
    /// Still there.
    SAME,
    /// New.
    ADDED,
    /// Gone.
    REMOVED;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): RunKind {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> SAME
                1 -> ADDED
                2 -> REMOVED
                else -> throw DeserializationError("Unknown variant index for RunKind: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): RunKind {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Words for a screen reader.
data class Say(
    /// A new id is a new sentence.
    val id: ULong,
    /// The sentence.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u64(id)
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Say {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_u64()
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Say(id, text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Say {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Looks for one code, until it is found or the person thinks better of it.
data class ScanOperation(
    /// What to point the camera at, for a screen of the shell's own.
    val hint: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(hint)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ScanOperation {
            deserializer.increase_container_depth()
            val hint = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return ScanOperation(hint)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ScanOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What became of it.
sealed interface ScanOutput {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// A code was read.
    data class Scanned(
        val value: app.spotter.core.types.ScannedText,
    ) : ScanOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Scanned {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ScannedText.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Scanned(value)
            }
        }
    }

    /// The person thought better of it.
    data object Cancelled: ScanOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Cancelled {
            return Cancelled
        }
    }

    /// The camera may not be used now; a tap may ask again.
    data object Denied: ScanOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Denied {
            return Denied
        }
    }

    /// It may not be used, and only the platform's own settings change that.
    data object DeniedForever: ScanOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): DeniedForever {
            return DeniedForever
        }
    }

    /// It could not be used.
    data object Failed: ScanOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(4)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Failed {
            return Failed
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ScanOutput {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Scanned.deserialize(deserializer)
                1 -> Cancelled.deserialize(deserializer)
                2 -> Denied.deserialize(deserializer)
                3 -> DeniedForever.deserialize(deserializer)
                4 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for ScanOutput: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ScanOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A prefix to scan.
data class ScanPrefix(
    val prefix: Bytes,
    val after: Bytes,
    /// At most so many entries.
    val limit: UInt,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(prefix)
        serializer.serialize_bytes(after)
        serializer.serialize_u32(limit)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ScanPrefix {
            deserializer.increase_container_depth()
            val prefix = deserializer.deserialize_bytes()
            val after = deserializer.deserialize_bytes()
            val limit = deserializer.deserialize_u32()
            deserializer.decrease_container_depth()
            return ScanPrefix(prefix, after, limit)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ScanPrefix {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What a code holds.
data class ScannedText(
    /// As it stands in the code.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ScannedText {
            deserializer.increase_container_depth()
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return ScannedText(text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ScannedText {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The main job: one criterion at a time, or all of them as a list.
data class ScoreCard(
    /// Title, "On this phone · saved", close, menu.
    val header: app.spotter.core.types.Header,
    /// Running time, in live sessions only.
    val clock: app.spotter.core.types.ClockPart? = null,
    /// One per criterion.
    val dots: List<app.spotter.core.types.Dot>,
    /// The dots are one control: a tap shows all criteria. Its value says "3 of 8 scored".
    val overview: app.spotter.core.types.Control,
    /// One at a time, or a list.
    val body: app.spotter.core.types.ScoreCardBody,
    /// Undo, ‹, ›, Finish.
    val bar: app.spotter.core.types.ScoreCardBar,
    /// How long the settled row is shown before the next criterion slides in: 250, 120 or 0 ms.
    val settleMs: UInt,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        header.serialize(serializer)
        clock.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        dots.serialize(serializer) {
            it.serialize(serializer)
        }
        overview.serialize(serializer)
        body.serialize(serializer)
        bar.serialize(serializer)
        serializer.serialize_u32(settleMs)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ScoreCard {
            deserializer.increase_container_depth()
            val header = app.spotter.core.types.Header.deserialize(deserializer)
            val clock =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.ClockPart.deserialize(deserializer)
                }
            val dots =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Dot.deserialize(deserializer)
                }
            val overview = app.spotter.core.types.Control.deserialize(deserializer)
            val body = app.spotter.core.types.ScoreCardBody.deserialize(deserializer)
            val bar = app.spotter.core.types.ScoreCardBar.deserialize(deserializer)
            val settleMs = deserializer.deserialize_u32()
            deserializer.decrease_container_depth()
            return ScoreCard(header, clock, dots, overview, body, bar, settleMs)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ScoreCard {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The bar at the bottom.
data class ScoreCardBar(
    /// Undo.
    val undo: app.spotter.core.types.Control,
    /// ‹
    val previous: app.spotter.core.types.Control,
    /// ›
    val next: app.spotter.core.types.Control,
    /// "Finish · 5 left": quiet until nothing is missing.
    val finish: app.spotter.core.types.Control,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        undo.serialize(serializer)
        previous.serialize(serializer)
        next.serialize(serializer)
        finish.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ScoreCardBar {
            deserializer.increase_container_depth()
            val undo = app.spotter.core.types.Control.deserialize(deserializer)
            val previous = app.spotter.core.types.Control.deserialize(deserializer)
            val next = app.spotter.core.types.Control.deserialize(deserializer)
            val finish = app.spotter.core.types.Control.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return ScoreCardBar(undo, previous, next, finish)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ScoreCardBar {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What stands between dots and bar.
sealed interface ScoreCardBody {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// One criterion.
    data class Single(
        val value: app.spotter.core.types.CriterionView,
    ) : ScoreCardBody {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Single {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.CriterionView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Single(value)
            }
        }
    }

    /// All criteria.
    data class List(
        val value: kotlin.collections.List<app.spotter.core.types.CriterionLine>,
    ) : ScoreCardBody {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer) {
                it.serialize(serializer)
            }
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): List {
                deserializer.increase_container_depth()
                val value =
                    deserializer.deserializeListOf {
                        app.spotter.core.types.CriterionLine.deserialize(deserializer)
                    }
                deserializer.decrease_container_depth()
                return List(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ScoreCardBody {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Single.deserialize(deserializer)
                1 -> List.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for ScoreCardBody: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ScoreCardBody {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The score with its denominator.
data class ScoreLine(
    /// As "70".
    val number: String,
    /// As "6 of 7 scored".
    val of: String,
    /// For a screen reader.
    val spoken: String,
    /// "How is this counted?".
    val how: app.spotter.core.types.Control? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(number)
        serializer.serialize_str(of)
        serializer.serialize_str(spoken)
        how.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ScoreLine {
            deserializer.increase_container_depth()
            val number = deserializer.deserialize_str()
            val of = deserializer.deserialize_str()
            val spoken = deserializer.deserialize_str()
            val how =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return ScoreLine(number, of, spoken, how)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ScoreLine {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A screen.
sealed interface Screen {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Put together from parts.
    data class Page(
        val value: app.spotter.core.types.Page,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Page {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Page.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Page(value)
            }
        }
    }

    /// The main job.
    data class ScoreCard(
        val value: app.spotter.core.types.ScoreCard,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): ScoreCard {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ScoreCard.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return ScoreCard(value)
            }
        }
    }

    /// Self beside peers.
    data class Session(
        val value: app.spotter.core.types.SessionView,
    ) : Screen {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Session {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SessionView.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Session(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Screen {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Page.deserialize(deserializer)
                1 -> ScoreCard.deserialize(deserializer)
                2 -> Session.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for Screen: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Screen {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A search field; what is typed goes as `Typed` under its key.
data class Search(
    /// Its key.
    val key: String,
    /// What it holds.
    val text: String,
    /// Grows when the core changed the text.
    val rev: ULong,
    /// What it is for.
    val placeholder: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(text)
        serializer.serialize_u64(rev)
        serializer.serialize_str(placeholder)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Search {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val text = deserializer.deserialize_str()
            val rev = deserializer.deserialize_u64()
            val placeholder = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Search(key, text, rev, placeholder)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Search {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The secret.
data class SecretBytes(
    val bytes: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(bytes)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SecretBytes {
            deserializer.increase_container_depth()
            val bytes = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return SecretBytes(bytes)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SecretBytes {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What to do with the one secret: the device's token, with its device id beside it.
sealed interface SecretOperation {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Reads it.
    data object Read: SecretOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Read {
            return Read
        }
    }

    /// Replaces it.
    data class Write(
        val value: app.spotter.core.types.SecretBytes,
    ) : SecretOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Write {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SecretBytes.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Write(value)
            }
        }
    }

    /// Removes it.
    data object Remove: SecretOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Remove {
            return Remove
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SecretOperation {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Read.deserialize(deserializer)
                1 -> Write.deserialize(deserializer)
                2 -> Remove.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for SecretOperation: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SecretOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The answer.
sealed interface SecretOutput {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// To `Read`: here it is.
    data class Found(
        val value: app.spotter.core.types.SecretBytes,
    ) : SecretOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Found {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SecretBytes.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Found(value)
            }
        }
    }

    /// To `Read`: there is none.
    data object Absent: SecretOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Absent {
            return Absent
        }
    }

    /// To `Write` and `Remove`.
    data object Done: SecretOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Done {
            return Done
        }
    }

    /// The safe could not be opened.
    data object Failed: SecretOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Failed {
            return Failed
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SecretOutput {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Found.deserialize(deserializer)
                1 -> Absent.deserialize(deserializer)
                2 -> Done.deserialize(deserializer)
                3 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for SecretOutput: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SecretOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A section.
data class Section(
    /// Its key.
    val key: String,
    /// Its heading.
    val heading: String? = null,
    /// A note below its parts.
    val note: String? = null,
    /// How it looks.
    val look: app.spotter.core.types.SectionLook,
    /// What it holds.
    val parts: List<app.spotter.core.types.Part>,
    /// Set when this is a window of a longer list.
    val window: app.spotter.core.types.Window? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        heading.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        note.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        look.serialize(serializer)
        parts.serialize(serializer) {
            it.serialize(serializer)
        }
        window.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Section {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val heading =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val note =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val look = app.spotter.core.types.SectionLook.deserialize(deserializer)
            val parts =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Part.deserialize(deserializer)
                }
            val window =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Window.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return Section(key, heading, note, look, parts, window)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Section {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How a section looks.
enum class SectionLook {
    /// A card of rows.
    INSET,
    /// On the paper itself.
    PLAIN,
    /// This week's focus.
    FOCUS;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SectionLook {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> INSET
                1 -> PLAIN
                2 -> FOCUS
                else -> throw DeserializationError("Unknown variant index for SectionLook: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SectionLook {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One session, with what is known of it.
data class SessionView(
    /// Title, "17 Nov · scored by Cleo and Ben", back, menu.
    val header: app.spotter.core.types.Header,
    /// The score, once there is one.
    val score: app.spotter.core.types.ScoreLine? = null,
    /// Who is which shape.
    val legend: List<app.spotter.core.types.LegendEntry>,
    /// Biggest gap first, then words, people and their cards.
    val sections: List<app.spotter.core.types.Section>,
    /// What can be done now, as *Score yourself*.
    val bar: List<app.spotter.core.types.Control>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        header.serialize(serializer)
        score.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        legend.serialize(serializer) {
            it.serialize(serializer)
        }
        sections.serialize(serializer) {
            it.serialize(serializer)
        }
        bar.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SessionView {
            deserializer.increase_container_depth()
            val header = app.spotter.core.types.Header.deserialize(deserializer)
            val score =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.ScoreLine.deserialize(deserializer)
                }
            val legend =
                deserializer.deserializeListOf {
                    app.spotter.core.types.LegendEntry.deserialize(deserializer)
                }
            val sections =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Section.deserialize(deserializer)
                }
            val bar =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return SessionView(header, score, legend, sections, bar)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SessionView {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What to share.
sealed interface ShareOutOperation {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Words, as a link with a sentence.
    data class Text(
        val value: app.spotter.core.types.SharedText,
    ) : ShareOutOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Text {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SharedText.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Text(value)
            }
        }
    }

    /// A file.
    data class File(
        val value: app.spotter.core.types.SharedFile,
    ) : ShareOutOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): File {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SharedFile.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return File(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ShareOutOperation {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Text.deserialize(deserializer)
                1 -> File.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for ShareOutOperation: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ShareOutOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What became of it.
enum class ShareOutOutput {
    /// Handed to the platform.
    SHARED,
    /// There is no share sheet; the words are on the clipboard instead.
    COPIED,
    /// The person thought better of it.
    CANCELLED,
    /// It could not be done.
    FAILED;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): ShareOutOutput {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> SHARED
                1 -> COPIED
                2 -> CANCELLED
                3 -> FAILED
                else -> throw DeserializationError("Unknown variant index for ShareOutOutput: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ShareOutOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A file.
data class SharedFile(
    /// Its name.
    val name: String,
    /// As `application/json`.
    val mime: String,
    val bytes: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(name)
        serializer.serialize_str(mime)
        serializer.serialize_bytes(bytes)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SharedFile {
            deserializer.increase_container_depth()
            val name = deserializer.deserialize_str()
            val mime = deserializer.deserialize_str()
            val bytes = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return SharedFile(name, mime, bytes)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SharedFile {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Words.
data class SharedText(
    /// A title, for platforms that show one.
    val title: String,
    /// The words.
    val text: String,
    /// A link.
    val url: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(title)
        serializer.serialize_str(text)
        url.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SharedText {
            deserializer.increase_container_depth()
            val title = deserializer.deserialize_str()
            val text = deserializer.deserialize_str()
            val url =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return SharedText(title, text, url)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SharedText {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A sheet.
data class Sheet(
    /// What it shows.
    val screen: app.spotter.core.types.Screen,
    /// How much of the height it wants at first.
    val size: app.spotter.core.types.SheetSize,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        screen.serialize(serializer)
        size.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Sheet {
            deserializer.increase_container_depth()
            val screen = app.spotter.core.types.Screen.deserialize(deserializer)
            val size = app.spotter.core.types.SheetSize.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Sheet(screen, size)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Sheet {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How high a sheet opens.
enum class SheetSize {
    /// Half of the height.
    HALF,
    /// All of it.
    FULL;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SheetSize {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> HALF
                1 -> FULL
                else -> throw DeserializationError("Unknown variant index for SheetSize: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SheetSize {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What happened, and when.
data class ShellEvent(
    /// The wall clock, in milliseconds since 1970.
    val nowMs: Long,
    /// Minutes east of UTC.
    val utcOffsetMin: Int,
    /// What happened.
    val what: app.spotter.core.types.Happening,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_i64(nowMs)
        serializer.serialize_i32(utcOffsetMin)
        what.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): ShellEvent {
            deserializer.increase_container_depth()
            val nowMs = deserializer.deserialize_i64()
            val utcOffsetMin = deserializer.deserialize_i32()
            val what = app.spotter.core.types.Happening.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return ShellEvent(nowMs, utcOffsetMin, what)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): ShellEvent {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Which.
data class SocketClose(
    /// Which socket.
    val id: UInt,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(id)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SocketClose {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_u32()
            deserializer.decrease_container_depth()
            return SocketClose(id)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SocketClose {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A frame.
data class SocketFrame(
    val bytes: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(bytes)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SocketFrame {
            deserializer.increase_container_depth()
            val bytes = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return SocketFrame(bytes)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SocketFrame {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Where to.
data class SocketOpen(
    /// The core's number for it.
    val id: UInt,
    /// `ws://` or `wss://`.
    val url: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(id)
        serializer.serialize_str(url)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SocketOpen {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_u32()
            val url = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return SocketOpen(id, url)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SocketOpen {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What to do. The core numbers its sockets; it has one open at a time.
sealed interface SocketOperation {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Opens one. Its request is answered many times: `Opened`, `Received`…, and at last `Closed`.
    data class Open(
        val value: app.spotter.core.types.SocketOpen,
    ) : SocketOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Open {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SocketOpen.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Open(value)
            }
        }
    }

    /// Sends a binary frame; answered `Sent` when it was handed over, or `Closed`.
    data class Send(
        val value: app.spotter.core.types.SocketSend,
    ) : SocketOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Send {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SocketSend.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Send(value)
            }
        }
    }

    /// Closes it; answered `Closed`.
    data class Close(
        val value: app.spotter.core.types.SocketClose,
    ) : SocketOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Close {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SocketClose.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Close(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SocketOperation {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Open.deserialize(deserializer)
                1 -> Send.deserialize(deserializer)
                2 -> Close.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for SocketOperation: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SocketOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What happened.
sealed interface SocketOutput {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// It is open.
    data object Opened: SocketOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Opened {
            return Opened
        }
    }

    /// A frame came.
    data class Received(
        val value: app.spotter.core.types.SocketFrame,
    ) : SocketOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Received {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.SocketFrame.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Received(value)
            }
        }
    }

    /// The frame was handed over.
    data object Sent: SocketOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Sent {
            return Sent
        }
    }

    /// It is closed, or never opened; nothing comes after this.
    data object Closed: SocketOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Closed {
            return Closed
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): SocketOutput {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Opened.deserialize(deserializer)
                1 -> Received.deserialize(deserializer)
                2 -> Sent.deserialize(deserializer)
                3 -> Closed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for SocketOutput: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SocketOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What.
data class SocketSend(
    /// Which socket.
    val id: UInt,
    val frame: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(id)
        serializer.serialize_bytes(frame)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SocketSend {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_u32()
            val frame = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return SocketSend(id, frame)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SocketSend {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Points over time, `0..=1000` between low and high; absent points are gaps.
data class SparklinePart(
    /// Key.
    val key: String,
    /// The points.
    val points: List<UInt?>,
    /// The lowest in words.
    val low: String,
    /// The highest in words.
    val high: String,
    /// In words.
    val shown: String,
    /// For a screen reader.
    val spoken: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        points.serialize(serializer) { level1 ->
            level1.serializeOptionOf(serializer) {
                serializer.serialize_u32(it)
            }
        }
        serializer.serialize_str(low)
        serializer.serialize_str(high)
        serializer.serialize_str(shown)
        serializer.serialize_str(spoken)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): SparklinePart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val points =
                deserializer.deserializeListOf {
                    deserializer.deserializeOptionOf {
                        deserializer.deserialize_u32()
                    }
                }
            val low = deserializer.deserialize_str()
            val high = deserializer.deserialize_str()
            val shown = deserializer.deserialize_str()
            val spoken = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return SparklinePart(key, points, low, high, shown, spoken)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): SparklinePart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The first event.
data class Start(
    val seed: Bytes,
    /// The link that opened the app, or the page's address; empty for none.
    val url: String,
    /// The server's origin where the shell knows it (a page came from it); empty otherwise.
    val origin: String,
    /// BCP 47.
    val locale: String,
    /// The surroundings.
    val environment: app.spotter.core.types.Environment,
    /// What this shell can do: `share`, `haptics`, `reminders`, `scan`, `installed`,
    /// `installable_only` (Safari in a tab), `insecure`, `persisted`, `hides_screen_reader` (the
    /// platform does not tell whether one is on).
    val capabilities: List<String>,
    /// A name for this device, as "Firefox on Linux".
    val deviceName: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(seed)
        serializer.serialize_str(url)
        serializer.serialize_str(origin)
        serializer.serialize_str(locale)
        environment.serialize(serializer)
        capabilities.serialize(serializer) {
            serializer.serialize_str(it)
        }
        serializer.serialize_str(deviceName)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Start {
            deserializer.increase_container_depth()
            val seed = deserializer.deserialize_bytes()
            val url = deserializer.deserialize_str()
            val origin = deserializer.deserialize_str()
            val locale = deserializer.deserialize_str()
            val environment = app.spotter.core.types.Environment.deserialize(deserializer)
            val capabilities =
                deserializer.deserializeListOf {
                    deserializer.deserialize_str()
                }
            val deviceName = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Start(seed, url, origin, locale, environment, capabilities, deviceName)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Start {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Less or more.
data class StepperPart(
    /// Key.
    val key: String,
    /// What is counted.
    val label: String,
    /// The value as shown.
    val shown: String,
    /// One less.
    val less: app.spotter.core.types.Control,
    /// One more.
    val more: app.spotter.core.types.Control,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        serializer.serialize_str(shown)
        less.serialize(serializer)
        more.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): StepperPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val shown = deserializer.deserialize_str()
            val less = app.spotter.core.types.Control.deserialize(deserializer)
            val more = app.spotter.core.types.Control.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return StepperPart(key, label, shown, less, more)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): StepperPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Entries.
data class StoreEntries(
    /// In key order.
    val entries: List<app.spotter.core.types.StoreEntry>,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        entries.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): StoreEntries {
            deserializer.increase_container_depth()
            val entries =
                deserializer.deserializeListOf {
                    app.spotter.core.types.StoreEntry.deserialize(deserializer)
                }
            deserializer.decrease_container_depth()
            return StoreEntries(entries)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): StoreEntries {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A key and its value.
data class StoreEntry(
    val key: Bytes,
    val value: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(key)
        serializer.serialize_bytes(value)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): StoreEntry {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_bytes()
            val value = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return StoreEntry(key, value)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): StoreEntry {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Why the store could not.
enum class StoreError {
    /// The disk or the quota is full.
    FULL,
    /// Another process holds it.
    LOCKED,
    /// It cannot be read.
    DAMAGED,
    /// Anything else.
    UNAVAILABLE;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): StoreError {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> FULL
                1 -> LOCKED
                2 -> DAMAGED
                3 -> UNAVAILABLE
                else -> throw DeserializationError("Unknown variant index for StoreError: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): StoreError {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A key.
data class StoreKey(
    val bytes: Bytes,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_bytes(bytes)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): StoreKey {
            deserializer.increase_container_depth()
            val bytes = deserializer.deserialize_bytes()
            deserializer.decrease_container_depth()
            return StoreKey(bytes)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): StoreKey {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What to do.
sealed interface StoreOperation {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// Values of these keys, in their order.
    data class Load(
        val value: app.spotter.core.types.LoadKeys,
    ) : StoreOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Load {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.LoadKeys.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Load(value)
            }
        }
    }

    /// Entries whose keys begin with a prefix, in key order.
    data class Scan(
        val value: app.spotter.core.types.ScanPrefix,
    ) : StoreOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Scan {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.ScanPrefix.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Scan(value)
            }
        }
    }

    /// All of these puts and deletes, or none of them; durable when it is answered.
    data class Commit(
        val value: app.spotter.core.types.Commit,
    ) : StoreOperation {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Commit {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.Commit.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Commit(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): StoreOperation {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Load.deserialize(deserializer)
                1 -> Scan.deserialize(deserializer)
                2 -> Commit.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for StoreOperation: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): StoreOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// The answer.
sealed interface StoreOutput {
    fun serialize(serializer: Serializer)

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    /// To `Load`: the entries that exist.
    data class Loaded(
        val value: app.spotter.core.types.StoreEntries,
    ) : StoreOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(0)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Loaded {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.StoreEntries.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Loaded(value)
            }
        }
    }

    /// To `Scan`: entries in key order; fewer than the limit means there are no more.
    data class Scanned(
        val value: app.spotter.core.types.StoreEntries,
    ) : StoreOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(1)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Scanned {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.StoreEntries.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Scanned(value)
            }
        }
    }

    /// To `Commit`: durable.
    data object Committed: StoreOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(2)
            serializer.decrease_container_depth()
        }

        fun deserialize(deserializer: Deserializer): Committed {
            return Committed
        }
    }

    /// Nothing was changed.
    data class Failed(
        val value: app.spotter.core.types.StoreError,
    ) : StoreOutput {
        override fun serialize(serializer: Serializer) {
            serializer.increase_container_depth()
            serializer.serialize_variant_index(3)
            value.serialize(serializer)
            serializer.decrease_container_depth()
        }

        companion object {
            fun deserialize(deserializer: Deserializer): Failed {
                deserializer.increase_container_depth()
                val value = app.spotter.core.types.StoreError.deserialize(deserializer)
                deserializer.decrease_container_depth()
                return Failed(value)
            }
        }
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): StoreOutput {
            val index = deserializer.deserialize_variant_index()
            return when (index) {
                0 -> Loaded.deserialize(deserializer)
                1 -> Scanned.deserialize(deserializer)
                2 -> Committed.deserialize(deserializer)
                3 -> Failed.deserialize(deserializer)
                else -> throw DeserializationError("Unknown variant index for StoreOutput: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): StoreOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A tab.
data class Tab(
    /// `selected` says which is active.
    val control: app.spotter.core.types.Control,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        control.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Tab {
            deserializer.increase_container_depth()
            val control = app.spotter.core.types.Control.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Tab(control)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Tab {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Words.
data class TextPart(
    /// Key.
    val key: String,
    /// How important.
    val role: app.spotter.core.types.TextRole,
    /// The words.
    val text: String,
    /// How meant.
    val tone: app.spotter.core.types.Tone,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        role.serialize(serializer)
        serializer.serialize_str(text)
        tone.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): TextPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val role = app.spotter.core.types.TextRole.deserialize(deserializer)
            val text = deserializer.deserialize_str()
            val tone = app.spotter.core.types.Tone.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return TextPart(key, role, text, tone)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): TextPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How important words are.
enum class TextRole {
    /// The largest heading.
    HEADING1,
    /// A heading.
    HEADING2,
    /// The smallest heading.
    HEADING3,
    /// The first sentence.
    LEAD,
    /// As usual.
    BODY,
    /// Small print.
    NOTE;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): TextRole {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> HEADING1
                1 -> HEADING2
                2 -> HEADING3
                3 -> LEAD
                4 -> BODY
                5 -> NOTE
                else -> throw DeserializationError("Unknown variant index for TextRole: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): TextRole {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// After so long, by a clock that does not jump.
data class TimerOperation(
    /// Milliseconds from now.
    val afterMs: UInt,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(afterMs)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): TimerOperation {
            deserializer.increase_container_depth()
            val afterMs = deserializer.deserialize_u32()
            deserializer.decrease_container_depth()
            return TimerOperation(afterMs)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): TimerOperation {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// It is time.
data class TimerOutput(
    /// The wall clock, in milliseconds since 1970.
    val nowMs: Long,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_i64(nowMs)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): TimerOutput {
            deserializer.increase_container_depth()
            val nowMs = deserializer.deserialize_i64()
            deserializer.decrease_container_depth()
            return TimerOutput(nowMs)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): TimerOutput {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A short word at the bottom, with at most one control.
data class Toast(
    /// A new id is a new toast.
    val id: ULong,
    /// One sentence.
    val text: String,
    /// How it is meant.
    val tone: app.spotter.core.types.Tone,
    /// What can be done, as *Take back*.
    val control: app.spotter.core.types.Control? = null,
    /// Stays until the core takes it away; others go after four seconds.
    val sticky: Boolean,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u64(id)
        serializer.serialize_str(text)
        tone.serialize(serializer)
        control.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_bool(sticky)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Toast {
            deserializer.increase_container_depth()
            val id = deserializer.deserialize_u64()
            val text = deserializer.deserialize_str()
            val tone = app.spotter.core.types.Tone.deserialize(deserializer)
            val control =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val sticky = deserializer.deserialize_bool()
            deserializer.decrease_container_depth()
            return Toast(id, text, tone, control, sticky)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Toast {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// On or off.
data class TogglePart(
    /// Key.
    val key: String,
    /// A second line.
    val note: String? = null,
    /// Label and action; `selected` says whether it is on.
    val control: app.spotter.core.types.Control,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        note.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        control.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): TogglePart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val note =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val control = app.spotter.core.types.Control.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return TogglePart(key, note, control)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): TogglePart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// How something is meant. A shell turns it into colour and weight.
enum class Tone {
    /// As usual.
    PLAIN,
    /// The one thing to do here.
    PRIMARY,
    /// Steps back.
    QUIET,
    /// About you, or this week's focus.
    YOU,
    /// About a peer.
    PEER,
    /// Destructive, or could not be sent.
    WARN;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): Tone {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> PLAIN
                1 -> PRIMARY
                2 -> QUIET
                3 -> YOU
                4 -> PEER
                5 -> WARN
                else -> throw DeserializationError("Unknown variant index for Tone: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Tone {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What a field holds.
data class Typed(
    /// The field's key.
    val key: String,
    /// The revision it was typed over.
    val rev: ULong,
    /// The whole text.
    val text: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_u64(rev)
        serializer.serialize_str(text)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Typed {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val rev = deserializer.deserialize_u64()
            val text = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return Typed(key, rev, text)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Typed {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Everything a shell draws.
data class View(
    /// Grows with each different view.
    val rev: ULong,
    /// The tab bar; empty where there is none (Welcome).
    val tabs: List<app.spotter.core.types.Tab>,
    /// The screen on top, and below it the one that a back gesture shows: one or two.
    val stack: List<app.spotter.core.types.Screen>,
    /// A sheet over the stack.
    val sheet: app.spotter.core.types.Sheet? = null,
    /// The pill that says what is still to send; absent when all is sent.
    val sync: app.spotter.core.types.Control? = null,
    /// A short word at the bottom.
    val toast: app.spotter.core.types.Toast? = null,
    /// Said once by a screen reader, never drawn.
    val say: app.spotter.core.types.Say? = null,
    /// The route as a path, as `/s/…`.
    val path: String,
    /// How deep the stack is, 1–3, one more with a sheet; push when it grows, replace when equal.
    val depth: UInt,
    /// BCP 47.
    val language: String,
    /// From the language alone.
    val direction: app.spotter.core.types.Direction,
    /// Where Undo, ‹ ›, Finish, the trailing row button and the round button stand.
    val hand: app.spotter.core.types.Hand,
    /// Text size chosen in Settings, in percent of the platform's own; 100 unless changed.
    val textPercent: UInt,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u64(rev)
        tabs.serialize(serializer) {
            it.serialize(serializer)
        }
        stack.serialize(serializer) {
            it.serialize(serializer)
        }
        sheet.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        sync.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        toast.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        say.serializeOptionOf(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(path)
        serializer.serialize_u32(depth)
        serializer.serialize_str(language)
        direction.serialize(serializer)
        hand.serialize(serializer)
        serializer.serialize_u32(textPercent)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): View {
            deserializer.increase_container_depth()
            val rev = deserializer.deserialize_u64()
            val tabs =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Tab.deserialize(deserializer)
                }
            val stack =
                deserializer.deserializeListOf {
                    app.spotter.core.types.Screen.deserialize(deserializer)
                }
            val sheet =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Sheet.deserialize(deserializer)
                }
            val sync =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Control.deserialize(deserializer)
                }
            val toast =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Toast.deserialize(deserializer)
                }
            val say =
                deserializer.deserializeOptionOf {
                    app.spotter.core.types.Say.deserialize(deserializer)
                }
            val path = deserializer.deserialize_str()
            val depth = deserializer.deserialize_u32()
            val language = deserializer.deserialize_str()
            val direction = app.spotter.core.types.Direction.deserialize(deserializer)
            val hand = app.spotter.core.types.Hand.deserialize(deserializer)
            val textPercent = deserializer.deserialize_u32()
            deserializer.decrease_container_depth()
            return View(rev, tabs, stack, sheet, sync, toast, say, path, depth, language, direction, hand, textPercent)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): View {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// One week.
enum class WeekCell {
    /// Practice happened.
    KEPT,
    /// It did not.
    MISSED,
    /// Declared away.
    AWAY,
    /// Not over.
    OPEN,
    /// A phone that could hold an event has not synced past its end.
    UNCONFIRMED;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): WeekCell {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> KEPT
                1 -> MISSED
                2 -> AWAY
                3 -> OPEN
                4 -> UNCONFIRMED
                else -> throw DeserializationError("Unknown variant index for WeekCell: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): WeekCell {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Weeks kept and missed, oldest first.
data class WeeksPart(
    /// Key.
    val key: String,
    /// The weeks.
    val cells: List<app.spotter.core.types.WeekCell>,
    /// In words.
    val shown: String,
    /// For a screen reader.
    val spoken: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        cells.serialize(serializer) {
            it.serialize(serializer)
        }
        serializer.serialize_str(shown)
        serializer.serialize_str(spoken)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): WeeksPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val cells =
                deserializer.deserializeListOf {
                    app.spotter.core.types.WeekCell.deserialize(deserializer)
                }
            val shown = deserializer.deserialize_str()
            val spoken = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return WeeksPart(key, cells, shown, spoken)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): WeeksPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// Where a back gesture ended.
data class WentBack(
    /// The header's key of the screen now on top.
    val to: String,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(to)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): WentBack {
            deserializer.increase_container_depth()
            val to = deserializer.deserialize_str()
            deserializer.decrease_container_depth()
            return WentBack(to)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): WentBack {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// What is picked.
enum class WhenKind {
    /// A day.
    DATE,
    /// A time.
    TIME,
    /// Both.
    BOTH,
    /// A day of the week.
    WEEKDAY,
    /// A duration.
    DURATION;

    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_variant_index(ordinal)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        @Throws(DeserializationError::class)
        fun deserialize(deserializer: Deserializer): WhenKind {
            deserializer.increase_container_depth()
            val index = deserializer.deserialize_variant_index()
            deserializer.decrease_container_depth()
            return when (index) {
                0 -> DATE
                1 -> TIME
                2 -> BOTH
                3 -> WEEKDAY
                4 -> DURATION
                else -> throw DeserializationError("Unknown variant index for WhenKind: $index")
            }
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): WhenKind {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A date, time, weekday or duration. `value`, `least`, `most` as in HTML (`2026-11-23T14:30`).
data class WhenPart(
    /// Key, for `Typed`.
    val key: String,
    /// What it is.
    val label: String,
    /// What is picked.
    val kind: app.spotter.core.types.WhenKind,
    /// The value.
    val value: String,
    /// The value in words.
    val shown: String,
    /// The earliest.
    val least: String? = null,
    /// The latest.
    val most: String? = null,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_str(key)
        serializer.serialize_str(label)
        kind.serialize(serializer)
        serializer.serialize_str(value)
        serializer.serialize_str(shown)
        least.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        most.serializeOptionOf(serializer) {
            serializer.serialize_str(it)
        }
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): WhenPart {
            deserializer.increase_container_depth()
            val key = deserializer.deserialize_str()
            val label = deserializer.deserialize_str()
            val kind = app.spotter.core.types.WhenKind.deserialize(deserializer)
            val value = deserializer.deserialize_str()
            val shown = deserializer.deserialize_str()
            val least =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            val most =
                deserializer.deserializeOptionOf {
                    deserializer.deserialize_str()
                }
            deserializer.decrease_container_depth()
            return WhenPart(key, label, kind, value, shown, least, most)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): WhenPart {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}

/// A window of a longer list.
data class Window(
    /// How long the list is.
    val total: UInt,
    /// Shows more of it.
    val more: app.spotter.core.types.Control,
) {
    fun serialize(serializer: Serializer) {
        serializer.increase_container_depth()
        serializer.serialize_u32(total)
        more.serialize(serializer)
        serializer.decrease_container_depth()
    }

    fun bincodeSerialize(): ByteArray {
        val serializer = BincodeSerializer()
        serialize(serializer)
        return serializer.get_bytes()
    }

    companion object {
        fun deserialize(deserializer: Deserializer): Window {
            deserializer.increase_container_depth()
            val total = deserializer.deserialize_u32()
            val more = app.spotter.core.types.Control.deserialize(deserializer)
            deserializer.decrease_container_depth()
            return Window(total, more)
        }

        @Throws(DeserializationError::class)
        fun bincodeDeserialize(input: ByteArray?): Window {
            if (input == null) {
                throw DeserializationError("Cannot deserialize null array")
            }
            val deserializer = BincodeDeserializer(input)
            val value = deserialize(deserializer)
            if (deserializer.get_buffer_offset() < input.size) {
                throw DeserializationError("Some input bytes were not read")
            }
            return value
        }
    }
}
