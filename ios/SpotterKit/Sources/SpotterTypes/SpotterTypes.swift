import Serde

func serializeArray<T, S: Serializer>(
    value: [T],
    serializer: S,
    serializeElement: (T, S) throws -> Void
) throws {
    try serializer.serialize_len(value: value.count)
    for item in value {
        try serializeElement(item, serializer)
    }
}

func deserializeArray<T, D: Deserializer>(
    deserializer: D,
    deserializeElement: (D) throws -> T
) throws -> [T] {
    let length = try deserializer.deserialize_len()
    var obj: [T] = []
    for _ in 0..<length {
        obj.append(try deserializeElement(deserializer))
    }
    return obj
}

func serializeOption<T, S: Serializer>(
    value: T?,
    serializer: S,
    serializeElement: (T, S) throws -> Void
) throws {
    if let value = value {
        try serializer.serialize_option_tag(value: true)
        try serializeElement(value, serializer)
    } else {
        try serializer.serialize_option_tag(value: false)
    }
}

func deserializeOption<T, D: Deserializer>(
    deserializer: D,
    deserializeElement: (D) throws -> T
) throws -> T? {
    let tag = try deserializer.deserialize_option_tag()
    if tag {
        return try deserializeElement(deserializer)
    } else {
        return nil
    }
}

/// A person's round picture.
public struct Avatar: Hashable, Equatable {
    /// One or two letters, or "You".
    public var initials: String
    /// `You` or `Peer`.
    public var tone: Tone

    public init(initials: String, tone: Tone) {
        self.initials = initials
        self.tone = tone
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.initials)
        try self.tone.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Avatar {
        try deserializer.increase_container_depth()
        let initials = try deserializer.deserialize_str()
        let tone = try Tone.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return Avatar(initials: initials, tone: tone)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Avatar {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A short word in a pill.
public struct Badge: Hashable, Equatable {
    /// The word.
    public var label: String
    /// How meant.
    public var tone: Tone

    public init(label: String, tone: Tone) {
        self.label = label
        self.tone = tone
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.label)
        try self.tone.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Badge {
        try deserializer.increase_container_depth()
        let label = try deserializer.deserialize_str()
        let tone = try Tone.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return Badge(label: label, tone: tone)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Badge {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// How buttons stand.
indirect public enum ButtonsLayout: Hashable, Equatable {
    /// One below the other, full width.
    case stack
    /// Beside each other.
    case line

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .stack:
            try serializer.serialize_variant_index(value: 0)
        case .line:
            try serializer.serialize_variant_index(value: 1)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ButtonsLayout {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .stack
        case 1:
            try deserializer.decrease_container_depth()
            return .line
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for ButtonsLayout: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ButtonsLayout {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One to four controls.
public struct ButtonsPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// How they stand.
    public var layout: ButtonsLayout
    /// The controls.
    public var controls: [Control]

    public init(key: String, layout: ButtonsLayout, controls: [Control]) {
        self.key = key
        self.layout = layout
        self.controls = controls
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try self.layout.serialize(serializer: serializer)
        try serializeArray(value: self.controls, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ButtonsPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let layout = try ButtonsLayout.deserialize(deserializer: deserializer)
        let controls = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return ButtonsPart(key: key, layout: layout, controls: controls)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ButtonsPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One or several of a few.
public struct ChoicePart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// What is chosen.
    public var label: String
    /// How it looks.
    public var style: ChoiceStyle
    /// Whether several can be chosen.
    public var many: Bool
    /// The options; `selected` says which.
    public var options: [Control]

    public init(key: String, label: String, style: ChoiceStyle, many: Bool, options: [Control]) {
        self.key = key
        self.label = label
        self.style = style
        self.many = many
        self.options = options
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try self.style.serialize(serializer: serializer)
        try serializer.serialize_bool(value: self.many)
        try serializeArray(value: self.options, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ChoicePart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let style = try ChoiceStyle.deserialize(deserializer: deserializer)
        let many = try deserializer.deserialize_bool()
        let options = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return ChoicePart(key: key, label: label, style: style, many: many, options: options)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ChoicePart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// How a choice looks.
indirect public enum ChoiceStyle: Hashable, Equatable {
    /// Segments in one line.
    case segments
    /// Chips that wrap.
    case chips
    /// A list of rows.
    case list
    /// Behind one control.
    case menu

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .segments:
            try serializer.serialize_variant_index(value: 0)
        case .chips:
            try serializer.serialize_variant_index(value: 1)
        case .list:
            try serializer.serialize_variant_index(value: 2)
        case .menu:
            try serializer.serialize_variant_index(value: 3)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ChoiceStyle {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .segments
        case 1:
            try deserializer.decrease_container_depth()
            return .chips
        case 2:
            try deserializer.decrease_container_depth()
            return .list
        case 3:
            try deserializer.decrease_container_depth()
            return .menu
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for ChoiceStyle: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ChoiceStyle {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A clock that the shell ticks.
public struct ClockPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// What it measures.
    public var label: String
    /// Since when, in milliseconds since 1970.
    public var sinceMs: Int64
    /// What had run before that, in milliseconds.
    public var beforeMs: Int64
    /// Whether it runs.
    public var running: Bool

    public init(key: String, label: String, sinceMs: Int64, beforeMs: Int64, running: Bool) {
        self.key = key
        self.label = label
        self.sinceMs = sinceMs
        self.beforeMs = beforeMs
        self.running = running
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try serializer.serialize_i64(value: self.sinceMs)
        try serializer.serialize_i64(value: self.beforeMs)
        try serializer.serialize_bool(value: self.running)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ClockPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let sinceMs = try deserializer.deserialize_i64()
        let beforeMs = try deserializer.deserialize_i64()
        let running = try deserializer.deserialize_bool()
        try deserializer.decrease_container_depth()
        return ClockPart(key: key, label: label, sinceMs: sinceMs, beforeMs: beforeMs, running: running)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ClockPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A code to show, copy or share.
public struct CodePart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// What a QR picture of it says, as a link.
    public var payload: String
    /// As a person reads it.
    public var shown: String
    /// Rows of the QR picture, `#` for dark and `.` for light; empty where none is wanted.
    public var rows: [String]
    /// For a screen reader.
    public var spoken: String
    /// Copies it.
    public var copy: Control?
    /// Sends it.
    public var share: Control?

    public init(key: String, payload: String, shown: String, rows: [String], spoken: String, copy: Control?, share: Control?) {
        self.key = key
        self.payload = payload
        self.shown = shown
        self.rows = rows
        self.spoken = spoken
        self.copy = copy
        self.share = share
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.payload)
        try serializer.serialize_str(value: self.shown)
        try serializeArray(value: self.rows, serializer: serializer) { item, serializer in
            try serializer.serialize_str(value: item)
        }
        try serializer.serialize_str(value: self.spoken)
        try serializeOption(value: self.copy, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeOption(value: self.share, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> CodePart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let payload = try deserializer.deserialize_str()
        let shown = try deserializer.deserialize_str()
        let rows = try deserializeArray(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let spoken = try deserializer.deserialize_str()
        let copy = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let share = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return CodePart(key: key, payload: payload, shown: shown, rows: rows, spoken: spoken, copy: copy, share: share)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> CodePart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One atomic commit.
public struct Commit: Hashable, Equatable {
    /// What to write.
    public var puts: [StoreEntry]
    /// What to delete; a key that is not there is not an error.
    public var deletes: [StoreKey]

    public init(puts: [StoreEntry], deletes: [StoreKey]) {
        self.puts = puts
        self.deletes = deletes
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializeArray(value: self.puts, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeArray(value: self.deletes, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Commit {
        try deserializer.increase_container_depth()
        let puts = try deserializeArray(deserializer: deserializer) { deserializer in
            try StoreEntry.deserialize(deserializer: deserializer)
        }
        let deletes = try deserializeArray(deserializer: deserializer) { deserializer in
            try StoreKey.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return Commit(puts: puts, deletes: deletes)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Commit {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// You beside others on one scale of `0..=1000`. You are a circle, a peer is a diamond, a model a
/// square.
public struct ComparePart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// What is compared.
    public var title: String
    /// In words, as "You 3 · they 1".
    public var shown: String
    /// For a screen reader.
    public var spoken: String
    /// Where you stand.
    public var you: UInt32?
    /// Where others stand.
    public var others: [UInt32]
    /// Where a model stands.
    public var model: UInt32?
    /// How many levels the scale has.
    public var topLevel: UInt32
    /// What a tap does.
    public var tap: Control?

    public init(key: String, title: String, shown: String, spoken: String, you: UInt32?, others: [UInt32], model: UInt32?, topLevel: UInt32, tap: Control?) {
        self.key = key
        self.title = title
        self.shown = shown
        self.spoken = spoken
        self.you = you
        self.others = others
        self.model = model
        self.topLevel = topLevel
        self.tap = tap
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.title)
        try serializer.serialize_str(value: self.shown)
        try serializer.serialize_str(value: self.spoken)
        try serializeOption(value: self.you, serializer: serializer) { value, serializer in
            try serializer.serialize_u32(value: value)
        }
        try serializeArray(value: self.others, serializer: serializer) { item, serializer in
            try serializer.serialize_u32(value: item)
        }
        try serializeOption(value: self.model, serializer: serializer) { value, serializer in
            try serializer.serialize_u32(value: value)
        }
        try serializer.serialize_u32(value: self.topLevel)
        try serializeOption(value: self.tap, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ComparePart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let title = try deserializer.deserialize_str()
        let shown = try deserializer.deserialize_str()
        let spoken = try deserializer.deserialize_str()
        let you = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_u32()
        }
        let others = try deserializeArray(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_u32()
        }
        let model = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_u32()
        }
        let topLevel = try deserializer.deserialize_u32()
        let tap = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return ComparePart(key: key, title: title, shown: shown, spoken: spoken, you: you, others: others, model: model, topLevel: topLevel, tap: tap)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ComparePart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A question before an action.
public struct Confirm: Hashable, Equatable {
    /// The question.
    public var title: String
    /// What follows from it.
    public var body: String
    /// The word on the button that does it.
    public var yes: String
    /// The word on the button that does not.
    public var no: String

    public init(title: String, body: String, yes: String, no: String) {
        self.title = title
        self.body = body
        self.yes = yes
        self.no = no
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.title)
        try serializer.serialize_str(value: self.body)
        try serializer.serialize_str(value: self.yes)
        try serializer.serialize_str(value: self.no)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Confirm {
        try deserializer.increase_container_depth()
        let title = try deserializer.deserialize_str()
        let body = try deserializer.deserialize_str()
        let yes = try deserializer.deserialize_str()
        let no = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return Confirm(title: title, body: body, yes: yes, no: no)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Confirm {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Something that can be tapped. Its action crosses as opaque bytes: a shell cannot read it.
public struct Control: Hashable, Equatable {
    /// Unique on its screen, made of ids.
    public var key: String
    /// The words on it.
    public var label: String
    /// What a screen reader says instead of the label.
    public var spoken: String?
    /// Its value, as "3 of 8".
    public var value: String?
    /// What happens, for a screen reader.
    public var hint: String?
    /// A picture beside, or instead of, the label.
    public var icon: Icon?
    /// How it is meant.
    public var tone: Tone
    /// Whether it can be tapped now.
    public var enabled: Bool
    /// If not: why, in words.
    public var whyNot: String?
    /// Whether it is the chosen one; absent where nothing can be chosen.
    public var selected: Bool?
    /// Whether it is at work.
    public var busy: Bool
    /// Asked before the action is sent; only for what cannot be taken back.
    public var confirm: Confirm?
    public var action: [UInt8]

    public init(key: String, label: String, spoken: String?, value: String?, hint: String?, icon: Icon?, tone: Tone, enabled: Bool, whyNot: String?, selected: Bool?, busy: Bool, confirm: Confirm?, action: [UInt8]) {
        self.key = key
        self.label = label
        self.spoken = spoken
        self.value = value
        self.hint = hint
        self.icon = icon
        self.tone = tone
        self.enabled = enabled
        self.whyNot = whyNot
        self.selected = selected
        self.busy = busy
        self.confirm = confirm
        self.action = action
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try serializeOption(value: self.spoken, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.value, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.hint, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.icon, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try self.tone.serialize(serializer: serializer)
        try serializer.serialize_bool(value: self.enabled)
        try serializeOption(value: self.whyNot, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.selected, serializer: serializer) { value, serializer in
            try serializer.serialize_bool(value: value)
        }
        try serializer.serialize_bool(value: self.busy)
        try serializeOption(value: self.confirm, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.serialize_bytes(value: self.action)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Control {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let spoken = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let value = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let hint = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let icon = try deserializeOption(deserializer: deserializer) { deserializer in
            try Icon.deserialize(deserializer: deserializer)
        }
        let tone = try Tone.deserialize(deserializer: deserializer)
        let enabled = try deserializer.deserialize_bool()
        let whyNot = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let selected = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_bool()
        }
        let busy = try deserializer.deserialize_bool()
        let confirm = try deserializeOption(deserializer: deserializer) { deserializer in
            try Confirm.deserialize(deserializer: deserializer)
        }
        let action = try deserializer.deserialize_bytes()
        try deserializer.decrease_container_depth()
        return Control(key: key, label: label, spoken: spoken, value: value, hint: hint, icon: icon, tone: tone, enabled: enabled, whyNot: whyNot, selected: selected, busy: busy, confirm: confirm, action: action)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Control {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Puts words on it.
public struct CopyOperation: Hashable, Equatable {
    /// The words.
    public var text: String

    public init(text: String) {
        self.text = text
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.text)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> CopyOperation {
        try deserializer.increase_container_depth()
        let text = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return CopyOperation(text: text)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> CopyOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What became of it.
indirect public enum CopyOutput: Hashable, Equatable {
    /// It is there.
    case copied
    /// The platform did not let us.
    case denied

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .copied:
            try serializer.serialize_variant_index(value: 0)
        case .denied:
            try serializer.serialize_variant_index(value: 1)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> CopyOutput {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .copied
        case 1:
            try deserializer.decrease_container_depth()
            return .denied
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for CopyOutput: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> CopyOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One criterion as a line of the list.
public struct CriterionLine: Hashable, Equatable {
    /// Key: the criterion's id.
    public var key: String
    /// Its title; a tap shows it alone.
    public var title: Control
    /// "Must do" and the like.
    public var badges: [Badge]
    /// Numerals, at most five, then *Not seen* and *N/A*.
    public var numerals: [Control]
    /// The anchor of the chosen level, or what is chosen in words.
    public var chosen: String?

    public init(key: String, title: Control, badges: [Badge], numerals: [Control], chosen: String?) {
        self.key = key
        self.title = title
        self.badges = badges
        self.numerals = numerals
        self.chosen = chosen
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try self.title.serialize(serializer: serializer)
        try serializeArray(value: self.badges, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeArray(value: self.numerals, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeOption(value: self.chosen, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> CriterionLine {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let title = try Control.deserialize(deserializer: deserializer)
        let badges = try deserializeArray(deserializer: deserializer) { deserializer in
            try Badge.deserialize(deserializer: deserializer)
        }
        let numerals = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let chosen = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        try deserializer.decrease_container_depth()
        return CriterionLine(key: key, title: title, badges: badges, numerals: numerals, chosen: chosen)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> CriterionLine {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One criterion, large.
public struct CriterionView: Hashable, Equatable {
    /// Key: the criterion's id.
    public var key: String
    /// Its step, as "Impact".
    public var step: String
    /// Its title; a tap opens all anchors, questions and notes.
    public var title: Control
    /// A short prompt.
    public var prompt: String
    /// "This week's focus", "Must do".
    public var badges: [Badge]
    /// The levels, lowest first: a radio group.
    public var levels: [LevelView]
    /// *Not seen*.
    public var notSeen: Control
    /// *N/A*.
    public var notApplicable: Control
    /// *Note*: opens or closes the field.
    public var note: Control
    /// The note's field, while it is open.
    public var noteField: InputPart?

    public init(key: String, step: String, title: Control, prompt: String, badges: [Badge], levels: [LevelView], notSeen: Control, notApplicable: Control, note: Control, noteField: InputPart?) {
        self.key = key
        self.step = step
        self.title = title
        self.prompt = prompt
        self.badges = badges
        self.levels = levels
        self.notSeen = notSeen
        self.notApplicable = notApplicable
        self.note = note
        self.noteField = noteField
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.step)
        try self.title.serialize(serializer: serializer)
        try serializer.serialize_str(value: self.prompt)
        try serializeArray(value: self.badges, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeArray(value: self.levels, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try self.notSeen.serialize(serializer: serializer)
        try self.notApplicable.serialize(serializer: serializer)
        try self.note.serialize(serializer: serializer)
        try serializeOption(value: self.noteField, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> CriterionView {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let step = try deserializer.deserialize_str()
        let title = try Control.deserialize(deserializer: deserializer)
        let prompt = try deserializer.deserialize_str()
        let badges = try deserializeArray(deserializer: deserializer) { deserializer in
            try Badge.deserialize(deserializer: deserializer)
        }
        let levels = try deserializeArray(deserializer: deserializer) { deserializer in
            try LevelView.deserialize(deserializer: deserializer)
        }
        let notSeen = try Control.deserialize(deserializer: deserializer)
        let notApplicable = try Control.deserialize(deserializer: deserializer)
        let note = try Control.deserialize(deserializer: deserializer)
        let noteField = try deserializeOption(deserializer: deserializer) { deserializer in
            try InputPart.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return CriterionView(key: key, step: step, title: title, prompt: prompt, badges: badges, levels: levels, notSeen: notSeen, notApplicable: notApplicable, note: note, noteField: noteField)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> CriterionView {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What changed in a text.
public struct DiffPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// What is compared.
    public var label: String
    /// The runs.
    public var runs: [Run]

    public init(key: String, label: String, runs: [Run]) {
        self.key = key
        self.label = label
        self.runs = runs
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try serializeArray(value: self.runs, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> DiffPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let runs = try deserializeArray(deserializer: deserializer) { deserializer in
            try Run.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return DiffPart(key: key, label: label, runs: runs)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> DiffPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Reading direction.
indirect public enum Direction: Hashable, Equatable {
    /// Left to right.
    case ltr
    /// Right to left.
    case rtl

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .ltr:
            try serializer.serialize_variant_index(value: 0)
        case .rtl:
            try serializer.serialize_variant_index(value: 1)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Direction {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .ltr
        case 1:
            try deserializer.decrease_container_depth()
            return .rtl
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Direction: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Direction {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What was dismissed.
public struct DismissedKey: Hashable, Equatable {
    /// A sheet's header key, or `toast/ID`.
    public var key: String

    public init(key: String) {
        self.key = key
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> DismissedKey {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return DismissedKey(key: key)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> DismissedKey {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A tap.
public struct Do: Hashable, Equatable {
    public var action: [UInt8]
    /// When the finger came down: milliseconds on a clock that does not jump.
    public var atMs: Int64

    public init(action: [UInt8], atMs: Int64) {
        self.action = action
        self.atMs = atMs
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bytes(value: self.action)
        try serializer.serialize_i64(value: self.atMs)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Do {
        try deserializer.increase_container_depth()
        let action = try deserializer.deserialize_bytes()
        let atMs = try deserializer.deserialize_i64()
        try deserializer.decrease_container_depth()
        return Do(action: action, atMs: atMs)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Do {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Where a criterion stands.
indirect public enum Dot: Hashable, Equatable {
    /// Scored, not seen or not applicable.
    case done
    /// The one shown.
    case current
    /// Not yet.
    case open

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .done:
            try serializer.serialize_variant_index(value: 0)
        case .current:
            try serializer.serialize_variant_index(value: 1)
        case .open:
            try serializer.serialize_variant_index(value: 2)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Dot {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .done
        case 1:
            try deserializer.decrease_container_depth()
            return .current
        case 2:
            try deserializer.decrease_container_depth()
            return .open
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Dot: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Dot {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

indirect public enum Effect: Hashable, Equatable {
    /// Read the view again, and draw it.
    case render(RenderOperation)
    /// One request over HTTP.
    case http(HttpOperation)
    /// A WebSocket.
    case socket(SocketOperation)
    /// The device's store.
    case store(StoreOperation)
    /// Wake me later.
    case timer(TimerOperation)
    /// The platform's safe for the device's token.
    case secret(SecretOperation)
    /// The platform's share sheet.
    case shareOut(ShareOutOperation)
    /// The clipboard.
    case copy(CopyOperation)
    /// A touch that can be felt.
    case haptic(HapticOperation)
    /// The platform's local notifications.
    case reminders(RemindersOperation)
    /// Reading a QR code with the camera.
    case scan(ScanOperation)
    /// The platform's own settings of this app.
    case openSettings(OpenSettingsOperation)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .render(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .http(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .socket(let x):
            try serializer.serialize_variant_index(value: 2)
            try x.serialize(serializer: serializer)
        case .store(let x):
            try serializer.serialize_variant_index(value: 3)
            try x.serialize(serializer: serializer)
        case .timer(let x):
            try serializer.serialize_variant_index(value: 4)
            try x.serialize(serializer: serializer)
        case .secret(let x):
            try serializer.serialize_variant_index(value: 5)
            try x.serialize(serializer: serializer)
        case .shareOut(let x):
            try serializer.serialize_variant_index(value: 6)
            try x.serialize(serializer: serializer)
        case .copy(let x):
            try serializer.serialize_variant_index(value: 7)
            try x.serialize(serializer: serializer)
        case .haptic(let x):
            try serializer.serialize_variant_index(value: 8)
            try x.serialize(serializer: serializer)
        case .reminders(let x):
            try serializer.serialize_variant_index(value: 9)
            try x.serialize(serializer: serializer)
        case .scan(let x):
            try serializer.serialize_variant_index(value: 10)
            try x.serialize(serializer: serializer)
        case .openSettings(let x):
            try serializer.serialize_variant_index(value: 11)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Effect {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try RenderOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .render(x)
        case 1:
            let x = try HttpOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .http(x)
        case 2:
            let x = try SocketOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .socket(x)
        case 3:
            let x = try StoreOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .store(x)
        case 4:
            let x = try TimerOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .timer(x)
        case 5:
            let x = try SecretOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .secret(x)
        case 6:
            let x = try ShareOutOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .shareOut(x)
        case 7:
            let x = try CopyOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .copy(x)
        case 8:
            let x = try HapticOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .haptic(x)
        case 9:
            let x = try RemindersOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .reminders(x)
        case 10:
            let x = try ScanOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .scan(x)
        case 11:
            let x = try OpenSettingsOperation.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .openSettings(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Effect: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Effect {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Nothing here yet.
public struct EmptyPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// One sentence.
    public var sentence: String
    /// One button.
    public var button: Control?

    public init(key: String, sentence: String, button: Control?) {
        self.key = key
        self.sentence = sentence
        self.button = button
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.sentence)
        try serializeOption(value: self.button, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> EmptyPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let sentence = try deserializer.deserialize_str()
        let button = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return EmptyPart(key: key, sentence: sentence, button: button)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> EmptyPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Language, habits and needs of the person, as the platform knows them.
public struct Environment: Hashable, Equatable {
    /// BCP 47.
    public var language: String
    /// Two letters, as `DE`; empty if unknown.
    public var region: String
    /// 24-hour clock.
    public var hour24: Bool
    /// 1 = Monday … 7 = Sunday.
    public var firstWeekday: UInt8
    /// IANA name.
    public var zone: String
    /// A screen reader is on.
    public var screenReader: Bool
    /// Motion is reduced.
    public var reduceMotion: Bool
    /// Text size in percent.
    public var textScale: UInt32
    /// Width of the window in points.
    public var width: UInt32

    public init(language: String, region: String, hour24: Bool, firstWeekday: UInt8, zone: String, screenReader: Bool, reduceMotion: Bool, textScale: UInt32, width: UInt32) {
        self.language = language
        self.region = region
        self.hour24 = hour24
        self.firstWeekday = firstWeekday
        self.zone = zone
        self.screenReader = screenReader
        self.reduceMotion = reduceMotion
        self.textScale = textScale
        self.width = width
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.language)
        try serializer.serialize_str(value: self.region)
        try serializer.serialize_bool(value: self.hour24)
        try serializer.serialize_u8(value: self.firstWeekday)
        try serializer.serialize_str(value: self.zone)
        try serializer.serialize_bool(value: self.screenReader)
        try serializer.serialize_bool(value: self.reduceMotion)
        try serializer.serialize_u32(value: self.textScale)
        try serializer.serialize_u32(value: self.width)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Environment {
        try deserializer.increase_container_depth()
        let language = try deserializer.deserialize_str()
        let region = try deserializer.deserialize_str()
        let hour24 = try deserializer.deserialize_bool()
        let firstWeekday = try deserializer.deserialize_u8()
        let zone = try deserializer.deserialize_str()
        let screenReader = try deserializer.deserialize_bool()
        let reduceMotion = try deserializer.deserialize_bool()
        let textScale = try deserializer.deserialize_u32()
        let width = try deserializer.deserialize_u32()
        try deserializer.decrease_container_depth()
        return Environment(language: language, region: region, hour24: hour24, firstWeekday: firstWeekday, zone: zone, screenReader: screenReader, reduceMotion: reduceMotion, textScale: textScale, width: width)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Environment {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// An event: from a shell, or from the core to itself.
indirect public enum Event: Hashable, Equatable {
    /// From a shell.
    case shell(ShellEvent)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .shell(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Event {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try ShellEvent.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .shell(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Event: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Event {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A field.
public struct FieldKey: Hashable, Equatable {
    /// Its key.
    public var key: String

    public init(key: String) {
        self.key = key
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> FieldKey {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return FieldKey(key: key)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> FieldKey {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The hand that holds the phone.
indirect public enum Hand: Hashable, Equatable {
    /// Controls stand right.
    case right
    /// Controls stand left.
    case left

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .right:
            try serializer.serialize_variant_index(value: 0)
        case .left:
            try serializer.serialize_variant_index(value: 1)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Hand {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .right
        case 1:
            try deserializer.decrease_container_depth()
            return .left
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Hand: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Hand {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What happened.
indirect public enum Happening: Hashable, Equatable {
    /// The process started; the first event.
    case start(Start)
    /// The surroundings changed.
    case environment(Environment)
    /// A control was tapped.
    case `do`(Do)
    /// A field's text, after 200 ms of quiet and before any other event.
    case typed(Typed)
    /// A field lost the focus.
    case left(FieldKey)
    /// The platform's back gesture ended on this screen (its header's key).
    case wentBack(WentBack)
    /// A sheet (its screen's key) or toast was dismissed.
    case dismissed(DismissedKey)
    /// A link was opened, or the browser's address changed.
    case openUrl(OpenedUrl)
    /// The app came to the front.
    case foreground
    /// The app went to the back.
    case background
    /// The network came or went, where the platform says so.
    case reachable(Reachable)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .start(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .environment(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .do(let x):
            try serializer.serialize_variant_index(value: 2)
            try x.serialize(serializer: serializer)
        case .typed(let x):
            try serializer.serialize_variant_index(value: 3)
            try x.serialize(serializer: serializer)
        case .left(let x):
            try serializer.serialize_variant_index(value: 4)
            try x.serialize(serializer: serializer)
        case .wentBack(let x):
            try serializer.serialize_variant_index(value: 5)
            try x.serialize(serializer: serializer)
        case .dismissed(let x):
            try serializer.serialize_variant_index(value: 6)
            try x.serialize(serializer: serializer)
        case .openUrl(let x):
            try serializer.serialize_variant_index(value: 7)
            try x.serialize(serializer: serializer)
        case .foreground:
            try serializer.serialize_variant_index(value: 8)
        case .background:
            try serializer.serialize_variant_index(value: 9)
        case .reachable(let x):
            try serializer.serialize_variant_index(value: 10)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Happening {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try Start.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .start(x)
        case 1:
            let x = try Environment.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .environment(x)
        case 2:
            let x = try Do.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .do(x)
        case 3:
            let x = try Typed.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .typed(x)
        case 4:
            let x = try FieldKey.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .left(x)
        case 5:
            let x = try WentBack.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .wentBack(x)
        case 6:
            let x = try DismissedKey.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .dismissed(x)
        case 7:
            let x = try OpenedUrl.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .openUrl(x)
        case 8:
            try deserializer.decrease_container_depth()
            return .foreground
        case 9:
            try deserializer.decrease_container_depth()
            return .background
        case 10:
            let x = try Reachable.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .reachable(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Happening: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Happening {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Which.
indirect public enum HapticOperation: Hashable, Equatable {
    /// A level was chosen.
    case selected
    /// A card was shared.
    case finished
    /// Something was refused.
    case refused

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .selected:
            try serializer.serialize_variant_index(value: 0)
        case .finished:
            try serializer.serialize_variant_index(value: 1)
        case .refused:
            try serializer.serialize_variant_index(value: 2)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> HapticOperation {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .selected
        case 1:
            try deserializer.decrease_container_depth()
            return .finished
        case 2:
            try deserializer.decrease_container_depth()
            return .refused
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for HapticOperation: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> HapticOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What stands on top of every screen.
public struct Header: Hashable, Equatable {
    /// The screen's key: scroll is kept under it.
    public var key: String
    /// The title.
    public var title: String
    /// A second line.
    public var subtitle: String?
    /// Back or close.
    public var back: Control?
    /// What else can be done: the first may be drawn, the rest stand behind *More*.
    public var menu: [Control]
    /// The avatar on a tab's root, to Team, Sync and Settings.
    public var avatar: Control?
    /// The key that gets the focus when the screen opens.
    public var focus: String?

    public init(key: String, title: String, subtitle: String?, back: Control?, menu: [Control], avatar: Control?, focus: String?) {
        self.key = key
        self.title = title
        self.subtitle = subtitle
        self.back = back
        self.menu = menu
        self.avatar = avatar
        self.focus = focus
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.title)
        try serializeOption(value: self.subtitle, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.back, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeArray(value: self.menu, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeOption(value: self.avatar, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeOption(value: self.focus, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Header {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let title = try deserializer.deserialize_str()
        let subtitle = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let back = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let menu = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let avatar = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let focus = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        try deserializer.decrease_container_depth()
        return Header(key: key, title: title, subtitle: subtitle, back: back, menu: menu, avatar: avatar, focus: focus)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Header {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A status and a body.
public struct HttpAnswer: Hashable, Equatable {
    /// As 200.
    public var status: UInt16
    public var body: [UInt8]

    public init(status: UInt16, body: [UInt8]) {
        self.status = status
        self.body = body
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u16(value: self.status)
        try serializer.serialize_bytes(value: self.body)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> HttpAnswer {
        try deserializer.increase_container_depth()
        let status = try deserializer.deserialize_u16()
        let body = try deserializer.deserialize_bytes()
        try deserializer.decrease_container_depth()
        return HttpAnswer(status: status, body: body)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> HttpAnswer {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A header.
public struct HttpHeader: Hashable, Equatable {
    /// Name, in lower case.
    public var name: String
    /// Value.
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.name)
        try serializer.serialize_str(value: self.value)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> HttpHeader {
        try deserializer.increase_container_depth()
        let name = try deserializer.deserialize_str()
        let value = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return HttpHeader(name: name, value: value)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> HttpHeader {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A request. Redirects are not followed; no cookies are sent or kept.
public struct HttpOperation: Hashable, Equatable {
    /// `GET` or `POST`.
    public var method: String
    /// The whole address.
    public var url: String
    /// Headers.
    public var headers: [HttpHeader]
    public var body: [UInt8]
    /// Give up after so long.
    public var timeoutMs: UInt32

    public init(method: String, url: String, headers: [HttpHeader], body: [UInt8], timeoutMs: UInt32) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeoutMs = timeoutMs
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.method)
        try serializer.serialize_str(value: self.url)
        try serializeArray(value: self.headers, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.serialize_bytes(value: self.body)
        try serializer.serialize_u32(value: self.timeoutMs)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> HttpOperation {
        try deserializer.increase_container_depth()
        let method = try deserializer.deserialize_str()
        let url = try deserializer.deserialize_str()
        let headers = try deserializeArray(deserializer: deserializer) { deserializer in
            try HttpHeader.deserialize(deserializer: deserializer)
        }
        let body = try deserializer.deserialize_bytes()
        let timeoutMs = try deserializer.deserialize_u32()
        try deserializer.decrease_container_depth()
        return HttpOperation(method: method, url: url, headers: headers, body: body, timeoutMs: timeoutMs)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> HttpOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The answer.
indirect public enum HttpOutput: Hashable, Equatable {
    /// Any status.
    case answered(HttpAnswer)
    /// No answer: offline, refused, timed out.
    case failed

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .answered(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .failed:
            try serializer.serialize_variant_index(value: 1)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> HttpOutput {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try HttpAnswer.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .answered(x)
        case 1:
            try deserializer.decrease_container_depth()
            return .failed
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for HttpOutput: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> HttpOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The one list of icon names; each platform has its own pictures for them.
indirect public enum Icon: Hashable, Equatable {
    /// Tab Today.
    case today
    /// Tab Sessions.
    case sessions
    /// Tab Blueprints.
    case blueprints
    /// Add, new.
    case plus
    /// Close.
    case close
    /// Back.
    case back
    /// Forward.
    case forward
    /// Undo.
    case undo
    /// More: a menu.
    case more
    /// A note.
    case note
    /// Done, a check mark.
    case check
    /// A person.
    case person
    /// People.
    case people
    /// A phone or other device.
    case device
    /// Send, share.
    case share
    /// Copy.
    case copy
    /// Settings.
    case settings
    /// Sync.
    case sync
    /// A list.
    case list
    /// One at a time.
    case single
    /// Discard, delete.
    case bin
    /// A lock: sealed.
    case lock
    /// A warning.
    case warning
    /// Search.
    case search
    /// A link or code.
    case code
    /// A clock.
    case clock
    /// Information, "How is this counted?".
    case info
    /// A star: focus.
    case focus
    /// Leave.
    case leave
    /// Export a file.
    case export

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .today:
            try serializer.serialize_variant_index(value: 0)
        case .sessions:
            try serializer.serialize_variant_index(value: 1)
        case .blueprints:
            try serializer.serialize_variant_index(value: 2)
        case .plus:
            try serializer.serialize_variant_index(value: 3)
        case .close:
            try serializer.serialize_variant_index(value: 4)
        case .back:
            try serializer.serialize_variant_index(value: 5)
        case .forward:
            try serializer.serialize_variant_index(value: 6)
        case .undo:
            try serializer.serialize_variant_index(value: 7)
        case .more:
            try serializer.serialize_variant_index(value: 8)
        case .note:
            try serializer.serialize_variant_index(value: 9)
        case .check:
            try serializer.serialize_variant_index(value: 10)
        case .person:
            try serializer.serialize_variant_index(value: 11)
        case .people:
            try serializer.serialize_variant_index(value: 12)
        case .device:
            try serializer.serialize_variant_index(value: 13)
        case .share:
            try serializer.serialize_variant_index(value: 14)
        case .copy:
            try serializer.serialize_variant_index(value: 15)
        case .settings:
            try serializer.serialize_variant_index(value: 16)
        case .sync:
            try serializer.serialize_variant_index(value: 17)
        case .list:
            try serializer.serialize_variant_index(value: 18)
        case .single:
            try serializer.serialize_variant_index(value: 19)
        case .bin:
            try serializer.serialize_variant_index(value: 20)
        case .lock:
            try serializer.serialize_variant_index(value: 21)
        case .warning:
            try serializer.serialize_variant_index(value: 22)
        case .search:
            try serializer.serialize_variant_index(value: 23)
        case .code:
            try serializer.serialize_variant_index(value: 24)
        case .clock:
            try serializer.serialize_variant_index(value: 25)
        case .info:
            try serializer.serialize_variant_index(value: 26)
        case .focus:
            try serializer.serialize_variant_index(value: 27)
        case .leave:
            try serializer.serialize_variant_index(value: 28)
        case .export:
            try serializer.serialize_variant_index(value: 29)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Icon {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .today
        case 1:
            try deserializer.decrease_container_depth()
            return .sessions
        case 2:
            try deserializer.decrease_container_depth()
            return .blueprints
        case 3:
            try deserializer.decrease_container_depth()
            return .plus
        case 4:
            try deserializer.decrease_container_depth()
            return .close
        case 5:
            try deserializer.decrease_container_depth()
            return .back
        case 6:
            try deserializer.decrease_container_depth()
            return .forward
        case 7:
            try deserializer.decrease_container_depth()
            return .undo
        case 8:
            try deserializer.decrease_container_depth()
            return .more
        case 9:
            try deserializer.decrease_container_depth()
            return .note
        case 10:
            try deserializer.decrease_container_depth()
            return .check
        case 11:
            try deserializer.decrease_container_depth()
            return .person
        case 12:
            try deserializer.decrease_container_depth()
            return .people
        case 13:
            try deserializer.decrease_container_depth()
            return .device
        case 14:
            try deserializer.decrease_container_depth()
            return .share
        case 15:
            try deserializer.decrease_container_depth()
            return .copy
        case 16:
            try deserializer.decrease_container_depth()
            return .settings
        case 17:
            try deserializer.decrease_container_depth()
            return .sync
        case 18:
            try deserializer.decrease_container_depth()
            return .list
        case 19:
            try deserializer.decrease_container_depth()
            return .single
        case 20:
            try deserializer.decrease_container_depth()
            return .bin
        case 21:
            try deserializer.decrease_container_depth()
            return .lock
        case 22:
            try deserializer.decrease_container_depth()
            return .warning
        case 23:
            try deserializer.decrease_container_depth()
            return .search
        case 24:
            try deserializer.decrease_container_depth()
            return .code
        case 25:
            try deserializer.decrease_container_depth()
            return .clock
        case 26:
            try deserializer.decrease_container_depth()
            return .info
        case 27:
            try deserializer.decrease_container_depth()
            return .focus
        case 28:
            try deserializer.decrease_container_depth()
            return .leave
        case 29:
            try deserializer.decrease_container_depth()
            return .export
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Icon: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Icon {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What a text field is for.
indirect public enum InputKind: Hashable, Equatable {
    /// Words.
    case plain
    /// A person's or team's name.
    case name
    /// A code: upper case, no correction.
    case code
    /// Digits.
    case number
    /// An address.
    case url
    /// Search.
    case search

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .plain:
            try serializer.serialize_variant_index(value: 0)
        case .name:
            try serializer.serialize_variant_index(value: 1)
        case .code:
            try serializer.serialize_variant_index(value: 2)
        case .number:
            try serializer.serialize_variant_index(value: 3)
        case .url:
            try serializer.serialize_variant_index(value: 4)
        case .search:
            try serializer.serialize_variant_index(value: 5)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> InputKind {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .plain
        case 1:
            try deserializer.decrease_container_depth()
            return .name
        case 2:
            try deserializer.decrease_container_depth()
            return .code
        case 3:
            try deserializer.decrease_container_depth()
            return .number
        case 4:
            try deserializer.decrease_container_depth()
            return .url
        case 5:
            try deserializer.decrease_container_depth()
            return .search
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for InputKind: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> InputKind {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A text field. While it has the focus it owns its text; the shell adopts `text` only when `rev`
/// changes.
public struct InputPart: Hashable, Equatable {
    /// Key, for `Typed` and `Left`.
    public var key: String
    /// What it is.
    public var label: String
    /// What it holds.
    public var text: String
    /// Grows when the core changed the text.
    public var rev: UInt64
    /// An example.
    public var placeholder: String
    /// What it is for.
    public var kind: InputKind
    /// How many lines it shows.
    public var lines: UInt32
    /// How many characters it takes.
    public var lengthMax: UInt32
    /// As "80 of 120", when it is close.
    public var count: String?
    /// What is wrong with it, in words.
    public var problem: String?
    /// The platform's name of what it may fill in, as `name`.
    public var autofill: String?
    /// The word on the keyboard's return key.
    public var returnLabel: String?
    /// What return does.
    public var submit: Control?

    public init(key: String, label: String, text: String, rev: UInt64, placeholder: String, kind: InputKind, lines: UInt32, lengthMax: UInt32, count: String?, problem: String?, autofill: String?, returnLabel: String?, submit: Control?) {
        self.key = key
        self.label = label
        self.text = text
        self.rev = rev
        self.placeholder = placeholder
        self.kind = kind
        self.lines = lines
        self.lengthMax = lengthMax
        self.count = count
        self.problem = problem
        self.autofill = autofill
        self.returnLabel = returnLabel
        self.submit = submit
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try serializer.serialize_str(value: self.text)
        try serializer.serialize_u64(value: self.rev)
        try serializer.serialize_str(value: self.placeholder)
        try self.kind.serialize(serializer: serializer)
        try serializer.serialize_u32(value: self.lines)
        try serializer.serialize_u32(value: self.lengthMax)
        try serializeOption(value: self.count, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.problem, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.autofill, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.returnLabel, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.submit, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> InputPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let text = try deserializer.deserialize_str()
        let rev = try deserializer.deserialize_u64()
        let placeholder = try deserializer.deserialize_str()
        let kind = try InputKind.deserialize(deserializer: deserializer)
        let lines = try deserializer.deserialize_u32()
        let lengthMax = try deserializer.deserialize_u32()
        let count = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let problem = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let autofill = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let returnLabel = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let submit = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return InputPart(key: key, label: label, text: text, rev: rev, placeholder: placeholder, kind: kind, lines: lines, lengthMax: lengthMax, count: count, problem: problem, autofill: autofill, returnLabel: returnLabel, submit: submit)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> InputPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What stands before a row's words.
indirect public enum Lead: Hashable, Equatable {
    /// An icon.
    case icon(Icon)
    /// A person.
    case avatar(Avatar)
    /// A number in a circle, as a level's.
    case number(String)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .icon(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .avatar(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .number(let x):
            try serializer.serialize_variant_index(value: 2)
            try serializer.serialize_str(value: x)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Lead {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try Icon.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .icon(x)
        case 1:
            let x = try Avatar.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .avatar(x)
        case 2:
            let x = try deserializer.deserialize_str()
            try deserializer.decrease_container_depth()
            return .number(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Lead: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Lead {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One entry of the legend.
public struct LegendEntry: Hashable, Equatable {
    /// `You` is a circle, `Peer` a diamond.
    public var tone: Tone
    /// The words.
    public var label: String

    public init(tone: Tone, label: String) {
        self.tone = tone
        self.label = label
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try self.tone.serialize(serializer: serializer)
        try serializer.serialize_str(value: self.label)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> LegendEntry {
        try deserializer.increase_container_depth()
        let tone = try Tone.deserialize(deserializer: deserializer)
        let label = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return LegendEntry(tone: tone, label: label)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> LegendEntry {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One level's row; the whole row is the control, its label the anchor.
public struct LevelView: Hashable, Equatable {
    /// "0" to "4".
    public var number: String
    /// The row.
    public var control: Control

    public init(number: String, control: Control) {
        self.number = number
        self.control = control
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.number)
        try self.control.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> LevelView {
        try deserializer.increase_container_depth()
        let number = try deserializer.deserialize_str()
        let control = try Control.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return LevelView(number: number, control: control)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> LevelView {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Keys to load.
public struct LoadKeys: Hashable, Equatable {
    /// The keys.
    public var keys: [StoreKey]

    public init(keys: [StoreKey]) {
        self.keys = keys
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializeArray(value: self.keys, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> LoadKeys {
        try deserializer.increase_container_depth()
        let keys = try deserializeArray(deserializer: deserializer) { deserializer in
            try StoreKey.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return LoadKeys(keys: keys)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> LoadKeys {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A part of a whole.
public struct MeterPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// What it measures.
    public var label: String
    /// How much.
    public var part: UInt32
    /// Of how much.
    public var whole: UInt32
    /// In words.
    public var shown: String
    /// For a screen reader.
    public var spoken: String

    public init(key: String, label: String, part: UInt32, whole: UInt32, shown: String, spoken: String) {
        self.key = key
        self.label = label
        self.part = part
        self.whole = whole
        self.shown = shown
        self.spoken = spoken
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try serializer.serialize_u32(value: self.part)
        try serializer.serialize_u32(value: self.whole)
        try serializer.serialize_str(value: self.shown)
        try serializer.serialize_str(value: self.spoken)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> MeterPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let part = try deserializer.deserialize_u32()
        let whole = try deserializer.deserialize_u32()
        let shown = try deserializer.deserialize_str()
        let spoken = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return MeterPart(key: key, label: label, part: part, whole: whole, shown: shown, spoken: spoken)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> MeterPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Which page, where the platform has one for it.
indirect public enum OpenSettingsOperation: Hashable, Equatable {
    /// Notifications.
    case notifications
    /// The camera.
    case camera

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .notifications:
            try serializer.serialize_variant_index(value: 0)
        case .camera:
            try serializer.serialize_variant_index(value: 1)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> OpenSettingsOperation {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .notifications
        case 1:
            try deserializer.decrease_container_depth()
            return .camera
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for OpenSettingsOperation: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> OpenSettingsOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A link.
public struct OpenedUrl: Hashable, Equatable {
    /// The whole address, or a path.
    public var url: String

    public init(url: String) {
        self.url = url
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.url)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> OpenedUrl {
        try deserializer.increase_container_depth()
        let url = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return OpenedUrl(url: url)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> OpenedUrl {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A page.
public struct Page: Hashable, Equatable {
    /// On top.
    public var header: Header
    /// Whether pulling down asks for news.
    public var refresh: Control?
    /// A field that searches this page.
    public var search: Search?
    /// What it shows.
    public var sections: [Section]
    /// The bar at the bottom, in reach of the thumb.
    public var bar: [Control]
    /// The round button.
    public var round: Control?

    public init(header: Header, refresh: Control?, search: Search?, sections: [Section], bar: [Control], round: Control?) {
        self.header = header
        self.refresh = refresh
        self.search = search
        self.sections = sections
        self.bar = bar
        self.round = round
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try self.header.serialize(serializer: serializer)
        try serializeOption(value: self.refresh, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeOption(value: self.search, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeArray(value: self.sections, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeArray(value: self.bar, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeOption(value: self.round, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Page {
        try deserializer.increase_container_depth()
        let header = try Header.deserialize(deserializer: deserializer)
        let refresh = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let search = try deserializeOption(deserializer: deserializer) { deserializer in
            try Search.deserialize(deserializer: deserializer)
        }
        let sections = try deserializeArray(deserializer: deserializer) { deserializer in
            try Section.deserialize(deserializer: deserializer)
        }
        let bar = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let round = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return Page(header: header, refresh: refresh, search: search, sections: sections, bar: bar, round: round)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Page {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One part.
indirect public enum Part: Hashable, Equatable {
    /// Words.
    case text(TextPart)
    /// One line of a list.
    case row(RowPart)
    /// One to four controls.
    case buttons(ButtonsPart)
    /// On or off.
    case toggle(TogglePart)
    /// One or several of a few.
    case choice(ChoicePart)
    /// Less or more.
    case stepper(StepperPart)
    /// A text field.
    case input(InputPart)
    /// A date, time, weekday or duration.
    case when(WhenPart)
    /// A part of a whole.
    case meter(MeterPart)
    /// Weeks kept and missed.
    case weeks(WeeksPart)
    /// Points over time.
    case sparkline(SparklinePart)
    /// You beside others.
    case compare(ComparePart)
    /// Somebody's words.
    case quote(QuotePart)
    /// A picture.
    case picture(PicturePart)
    /// What changed in a text.
    case diff(DiffPart)
    /// Work under way.
    case progress(ProgressPart)
    /// A code to show, copy or share.
    case code(CodePart)
    /// A clock that the shell ticks.
    case clock(ClockPart)
    /// Nothing here yet: one sentence, one button.
    case empty(EmptyPart)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .text(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .row(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .buttons(let x):
            try serializer.serialize_variant_index(value: 2)
            try x.serialize(serializer: serializer)
        case .toggle(let x):
            try serializer.serialize_variant_index(value: 3)
            try x.serialize(serializer: serializer)
        case .choice(let x):
            try serializer.serialize_variant_index(value: 4)
            try x.serialize(serializer: serializer)
        case .stepper(let x):
            try serializer.serialize_variant_index(value: 5)
            try x.serialize(serializer: serializer)
        case .input(let x):
            try serializer.serialize_variant_index(value: 6)
            try x.serialize(serializer: serializer)
        case .when(let x):
            try serializer.serialize_variant_index(value: 7)
            try x.serialize(serializer: serializer)
        case .meter(let x):
            try serializer.serialize_variant_index(value: 8)
            try x.serialize(serializer: serializer)
        case .weeks(let x):
            try serializer.serialize_variant_index(value: 9)
            try x.serialize(serializer: serializer)
        case .sparkline(let x):
            try serializer.serialize_variant_index(value: 10)
            try x.serialize(serializer: serializer)
        case .compare(let x):
            try serializer.serialize_variant_index(value: 11)
            try x.serialize(serializer: serializer)
        case .quote(let x):
            try serializer.serialize_variant_index(value: 12)
            try x.serialize(serializer: serializer)
        case .picture(let x):
            try serializer.serialize_variant_index(value: 13)
            try x.serialize(serializer: serializer)
        case .diff(let x):
            try serializer.serialize_variant_index(value: 14)
            try x.serialize(serializer: serializer)
        case .progress(let x):
            try serializer.serialize_variant_index(value: 15)
            try x.serialize(serializer: serializer)
        case .code(let x):
            try serializer.serialize_variant_index(value: 16)
            try x.serialize(serializer: serializer)
        case .clock(let x):
            try serializer.serialize_variant_index(value: 17)
            try x.serialize(serializer: serializer)
        case .empty(let x):
            try serializer.serialize_variant_index(value: 18)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Part {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try TextPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .text(x)
        case 1:
            let x = try RowPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .row(x)
        case 2:
            let x = try ButtonsPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .buttons(x)
        case 3:
            let x = try TogglePart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .toggle(x)
        case 4:
            let x = try ChoicePart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .choice(x)
        case 5:
            let x = try StepperPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .stepper(x)
        case 6:
            let x = try InputPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .input(x)
        case 7:
            let x = try WhenPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .when(x)
        case 8:
            let x = try MeterPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .meter(x)
        case 9:
            let x = try WeeksPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .weeks(x)
        case 10:
            let x = try SparklinePart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .sparkline(x)
        case 11:
            let x = try ComparePart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .compare(x)
        case 12:
            let x = try QuotePart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .quote(x)
        case 13:
            let x = try PicturePart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .picture(x)
        case 14:
            let x = try DiffPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .diff(x)
        case 15:
            let x = try ProgressPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .progress(x)
        case 16:
            let x = try CodePart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .code(x)
        case 17:
            let x = try ClockPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .clock(x)
        case 18:
            let x = try EmptyPart.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .empty(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Part: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Part {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A picture, fetched by its hash off the main thread.
public struct PicturePart: Hashable, Equatable {
    /// Key.
    public var key: String
    public var hash: [UInt8]
    /// Pixels.
    public var width: UInt32
    /// Pixels.
    public var height: UInt32
    /// `#rrggbb` until it is there.
    public var colour: String
    /// What it shows.
    public var alt: String
    /// What a tap does.
    public var tap: Control?

    public init(key: String, hash: [UInt8], width: UInt32, height: UInt32, colour: String, alt: String, tap: Control?) {
        self.key = key
        self.hash = hash
        self.width = width
        self.height = height
        self.colour = colour
        self.alt = alt
        self.tap = tap
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_bytes(value: self.hash)
        try serializer.serialize_u32(value: self.width)
        try serializer.serialize_u32(value: self.height)
        try serializer.serialize_str(value: self.colour)
        try serializer.serialize_str(value: self.alt)
        try serializeOption(value: self.tap, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> PicturePart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let hash = try deserializer.deserialize_bytes()
        let width = try deserializer.deserialize_u32()
        let height = try deserializer.deserialize_u32()
        let colour = try deserializer.deserialize_str()
        let alt = try deserializer.deserialize_str()
        let tap = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return PicturePart(key: key, hash: hash, width: width, height: height, colour: colour, alt: alt, tap: tap)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> PicturePart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Work under way.
public struct ProgressPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// What is done.
    public var label: String
    /// How much.
    public var done: UInt32
    /// Of how much, if it is known.
    public var total: UInt32?
    /// Ends it.
    public var cancel: Control?

    public init(key: String, label: String, done: UInt32, total: UInt32?, cancel: Control?) {
        self.key = key
        self.label = label
        self.done = done
        self.total = total
        self.cancel = cancel
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try serializer.serialize_u32(value: self.done)
        try serializeOption(value: self.total, serializer: serializer) { value, serializer in
            try serializer.serialize_u32(value: value)
        }
        try serializeOption(value: self.cancel, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ProgressPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let done = try deserializer.deserialize_u32()
        let total = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_u32()
        }
        let cancel = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return ProgressPart(key: key, label: label, done: done, total: total, cancel: cancel)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ProgressPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Somebody's words.
public struct QuotePart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// The words.
    public var text: String
    /// Whose.
    public var by: String
    /// What they are about.
    public var about: String?
    /// What can be answered.
    public var controls: [Control]

    public init(key: String, text: String, by: String, about: String?, controls: [Control]) {
        self.key = key
        self.text = text
        self.by = by
        self.about = about
        self.controls = controls
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.text)
        try serializer.serialize_str(value: self.by)
        try serializeOption(value: self.about, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeArray(value: self.controls, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> QuotePart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let text = try deserializer.deserialize_str()
        let by = try deserializer.deserialize_str()
        let about = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let controls = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return QuotePart(key: key, text: text, by: by, about: about, controls: controls)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> QuotePart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Whether there is a network.
public struct Reachable: Hashable, Equatable {
    /// As the platform says; never believed further than to try at once.
    public var online: Bool

    public init(online: Bool) {
        self.online = online
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bool(value: self.online)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Reachable {
        try deserializer.increase_container_depth()
        let online = try deserializer.deserialize_bool()
        try deserializer.decrease_container_depth()
        return Reachable(online: online)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Reachable {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One notification. Tapping it, or one of its actions, is answered with `OpenUrl` of the link.
public struct Reminder: Hashable, Equatable {
    /// Its name; two reminders never share one.
    public var key: String
    /// When it is due, in milliseconds since 1970.
    public var atMs: Int64
    /// First line.
    public var title: String
    /// Second line.
    public var body: String
    /// What a tap on it opens.
    public var link: String
    /// What else can be done, in order.
    public var actions: [ReminderAction]

    public init(key: String, atMs: Int64, title: String, body: String, link: String, actions: [ReminderAction]) {
        self.key = key
        self.atMs = atMs
        self.title = title
        self.body = body
        self.link = link
        self.actions = actions
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_i64(value: self.atMs)
        try serializer.serialize_str(value: self.title)
        try serializer.serialize_str(value: self.body)
        try serializer.serialize_str(value: self.link)
        try serializeArray(value: self.actions, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Reminder {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let atMs = try deserializer.deserialize_i64()
        let title = try deserializer.deserialize_str()
        let body = try deserializer.deserialize_str()
        let link = try deserializer.deserialize_str()
        let actions = try deserializeArray(deserializer: deserializer) { deserializer in
            try ReminderAction.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return Reminder(key: key, atMs: atMs, title: title, body: body, link: link, actions: actions)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Reminder {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A button on a notification.
public struct ReminderAction: Hashable, Equatable {
    /// The words on it.
    public var label: String
    /// What it sends as `OpenUrl`.
    public var link: String
    /// Whether the app comes to the front; if not, the core hears of it in the background.
    public var opens: Bool

    public init(label: String, link: String, opens: Bool) {
        self.label = label
        self.link = link
        self.opens = opens
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.label)
        try serializer.serialize_str(value: self.link)
        try serializer.serialize_bool(value: self.opens)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ReminderAction {
        try deserializer.increase_container_depth()
        let label = try deserializer.deserialize_str()
        let link = try deserializer.deserialize_str()
        let opens = try deserializer.deserialize_bool()
        try deserializer.decrease_container_depth()
        return ReminderAction(label: label, link: link, opens: opens)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ReminderAction {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Makes what is scheduled exactly this, by key.
///
/// A reminder whose time is to come is scheduled, again if its time or its words changed. One whose
/// time is past was due already: it is not shown again, and stays where it is shown. What is not in
/// the set any more is cancelled, and taken away where it is shown. The core has at most one of
/// these requests out.
public struct RemindersOperation: Hashable, Equatable {
    /// The person has just tapped for this: ask for the platform's permission where that is needed.
    /// Otherwise never ask, and say how the permission stands.
    public var ask: Bool
    /// Every wanted reminder, the first due first.
    public var reminders: [Reminder]

    public init(ask: Bool, reminders: [Reminder]) {
        self.ask = ask
        self.reminders = reminders
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bool(value: self.ask)
        try serializeArray(value: self.reminders, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> RemindersOperation {
        try deserializer.increase_container_depth()
        let ask = try deserializer.deserialize_bool()
        let reminders = try deserializeArray(deserializer: deserializer) { deserializer in
            try Reminder.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return RemindersOperation(ask: ask, reminders: reminders)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> RemindersOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What became of it.
indirect public enum RemindersOutput: Hashable, Equatable {
    /// What is scheduled is what is wanted.
    case set
    /// The platform shows nothing of ours now; a tap may ask again.
    case denied
    /// It shows nothing of ours and will not ask: only its own settings change that.
    case deniedForever

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .set:
            try serializer.serialize_variant_index(value: 0)
        case .denied:
            try serializer.serialize_variant_index(value: 1)
        case .deniedForever:
            try serializer.serialize_variant_index(value: 2)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> RemindersOutput {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .set
        case 1:
            try deserializer.decrease_container_depth()
            return .denied
        case 2:
            try deserializer.decrease_container_depth()
            return .deniedForever
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for RemindersOutput: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> RemindersOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The single operation `Render` implements.
public struct RenderOperation: Hashable, Equatable {
    public init() {
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> RenderOperation {
        try deserializer.increase_container_depth()
        try deserializer.decrease_container_depth()
        return RenderOperation()
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> RenderOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Request for a side-effect passed from the Core to the Shell.
///
/// The `EffectId` links the `Request` with the corresponding call to [`Core::resolve`] to pass the data back
/// to the [`App::update`] function (wrapped in the event provided to the capability originating the effect).
public struct Request: Hashable, Equatable {
    public var id: UInt32
    public var effect: Effect

    public init(id: UInt32, effect: Effect) {
        self.id = id
        self.effect = effect
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u32(value: self.id)
        try self.effect.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Request {
        try deserializer.increase_container_depth()
        let id = try deserializer.deserialize_u32()
        let effect = try Effect.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return Request(id: id, effect: effect)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Request {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
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
public struct Requests: Hashable, Equatable {
    public var value: [Request]

    public init(value: [Request]) {
        self.value = value
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializeArray(value: self.value, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Requests {
        try deserializer.increase_container_depth()
        let value = try deserializeArray(deserializer: deserializer) { deserializer in
            try Request.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return Requests(value: value)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Requests {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One line of a list.
public struct RowPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// Before the words.
    public var lead: Lead?
    /// First line.
    public var title: String
    /// Second line.
    public var second: String?
    /// At the end of the line, as "2".
    public var value: String?
    /// A pill.
    public var badge: Badge?
    /// What a tap on the row does; its label is what a screen reader says of the whole row.
    public var tap: Control?
    /// The button at the end.
    public var button: Control?
    /// What a swipe does, at most two; each stands in the menu too.
    public var swipes: [Control]
    /// At most five.
    public var menu: [Control]

    public init(key: String, lead: Lead?, title: String, second: String?, value: String?, badge: Badge?, tap: Control?, button: Control?, swipes: [Control], menu: [Control]) {
        self.key = key
        self.lead = lead
        self.title = title
        self.second = second
        self.value = value
        self.badge = badge
        self.tap = tap
        self.button = button
        self.swipes = swipes
        self.menu = menu
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializeOption(value: self.lead, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.serialize_str(value: self.title)
        try serializeOption(value: self.second, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.value, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.badge, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeOption(value: self.tap, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeOption(value: self.button, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeArray(value: self.swipes, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeArray(value: self.menu, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> RowPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let lead = try deserializeOption(deserializer: deserializer) { deserializer in
            try Lead.deserialize(deserializer: deserializer)
        }
        let title = try deserializer.deserialize_str()
        let second = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let value = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let badge = try deserializeOption(deserializer: deserializer) { deserializer in
            try Badge.deserialize(deserializer: deserializer)
        }
        let tap = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let button = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let swipes = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let menu = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return RowPart(key: key, lead: lead, title: title, second: second, value: value, badge: badge, tap: tap, button: button, swipes: swipes, menu: menu)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> RowPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A run of words.
public struct Run: Hashable, Equatable {
    /// What became of it.
    public var kind: RunKind
    /// The words.
    public var text: String

    public init(kind: RunKind, text: String) {
        self.kind = kind
        self.text = text
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try self.kind.serialize(serializer: serializer)
        try serializer.serialize_str(value: self.text)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Run {
        try deserializer.increase_container_depth()
        let kind = try RunKind.deserialize(deserializer: deserializer)
        let text = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return Run(kind: kind, text: text)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Run {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What became of a run of words.
indirect public enum RunKind: Hashable, Equatable {
    /// Still there.
    case same
    /// New.
    case added
    /// Gone.
    case removed

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .same:
            try serializer.serialize_variant_index(value: 0)
        case .added:
            try serializer.serialize_variant_index(value: 1)
        case .removed:
            try serializer.serialize_variant_index(value: 2)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> RunKind {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .same
        case 1:
            try deserializer.decrease_container_depth()
            return .added
        case 2:
            try deserializer.decrease_container_depth()
            return .removed
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for RunKind: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> RunKind {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Words for a screen reader.
public struct Say: Hashable, Equatable {
    /// A new id is a new sentence.
    public var id: UInt64
    /// The sentence.
    public var text: String

    public init(id: UInt64, text: String) {
        self.id = id
        self.text = text
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u64(value: self.id)
        try serializer.serialize_str(value: self.text)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Say {
        try deserializer.increase_container_depth()
        let id = try deserializer.deserialize_u64()
        let text = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return Say(id: id, text: text)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Say {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Looks for one code, until it is found or the person thinks better of it.
public struct ScanOperation: Hashable, Equatable {
    /// What to point the camera at, for a screen of the shell's own.
    public var hint: String

    public init(hint: String) {
        self.hint = hint
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.hint)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ScanOperation {
        try deserializer.increase_container_depth()
        let hint = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return ScanOperation(hint: hint)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ScanOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What became of it.
indirect public enum ScanOutput: Hashable, Equatable {
    /// A code was read.
    case scanned(ScannedText)
    /// The person thought better of it.
    case cancelled
    /// The camera may not be used now; a tap may ask again.
    case denied
    /// It may not be used, and only the platform's own settings change that.
    case deniedForever
    /// It could not be used.
    case failed

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .scanned(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .cancelled:
            try serializer.serialize_variant_index(value: 1)
        case .denied:
            try serializer.serialize_variant_index(value: 2)
        case .deniedForever:
            try serializer.serialize_variant_index(value: 3)
        case .failed:
            try serializer.serialize_variant_index(value: 4)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ScanOutput {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try ScannedText.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .scanned(x)
        case 1:
            try deserializer.decrease_container_depth()
            return .cancelled
        case 2:
            try deserializer.decrease_container_depth()
            return .denied
        case 3:
            try deserializer.decrease_container_depth()
            return .deniedForever
        case 4:
            try deserializer.decrease_container_depth()
            return .failed
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for ScanOutput: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ScanOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A prefix to scan.
public struct ScanPrefix: Hashable, Equatable {
    public var prefix: [UInt8]
    public var after: [UInt8]
    /// At most so many entries.
    public var limit: UInt32

    public init(prefix: [UInt8], after: [UInt8], limit: UInt32) {
        self.prefix = prefix
        self.after = after
        self.limit = limit
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bytes(value: self.prefix)
        try serializer.serialize_bytes(value: self.after)
        try serializer.serialize_u32(value: self.limit)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ScanPrefix {
        try deserializer.increase_container_depth()
        let prefix = try deserializer.deserialize_bytes()
        let after = try deserializer.deserialize_bytes()
        let limit = try deserializer.deserialize_u32()
        try deserializer.decrease_container_depth()
        return ScanPrefix(prefix: prefix, after: after, limit: limit)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ScanPrefix {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What a code holds.
public struct ScannedText: Hashable, Equatable {
    /// As it stands in the code.
    public var text: String

    public init(text: String) {
        self.text = text
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.text)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ScannedText {
        try deserializer.increase_container_depth()
        let text = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return ScannedText(text: text)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ScannedText {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The main job: one criterion at a time, or all of them as a list.
public struct ScoreCard: Hashable, Equatable {
    /// Title, "On this phone · saved", close, menu.
    public var header: Header
    /// Running time, in live sessions only.
    public var clock: ClockPart?
    /// One per criterion.
    public var dots: [Dot]
    /// The dots are one control: a tap shows all criteria. Its value says "3 of 8 scored".
    public var overview: Control
    /// One at a time, or a list.
    public var body: ScoreCardBody
    /// Undo, ‹, ›, Finish.
    public var bar: ScoreCardBar
    /// How long the settled row is shown before the next criterion slides in: 250, 120 or 0 ms.
    public var settleMs: UInt32

    public init(header: Header, clock: ClockPart?, dots: [Dot], overview: Control, body: ScoreCardBody, bar: ScoreCardBar, settleMs: UInt32) {
        self.header = header
        self.clock = clock
        self.dots = dots
        self.overview = overview
        self.body = body
        self.bar = bar
        self.settleMs = settleMs
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try self.header.serialize(serializer: serializer)
        try serializeOption(value: self.clock, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeArray(value: self.dots, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try self.overview.serialize(serializer: serializer)
        try self.body.serialize(serializer: serializer)
        try self.bar.serialize(serializer: serializer)
        try serializer.serialize_u32(value: self.settleMs)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ScoreCard {
        try deserializer.increase_container_depth()
        let header = try Header.deserialize(deserializer: deserializer)
        let clock = try deserializeOption(deserializer: deserializer) { deserializer in
            try ClockPart.deserialize(deserializer: deserializer)
        }
        let dots = try deserializeArray(deserializer: deserializer) { deserializer in
            try Dot.deserialize(deserializer: deserializer)
        }
        let overview = try Control.deserialize(deserializer: deserializer)
        let body = try ScoreCardBody.deserialize(deserializer: deserializer)
        let bar = try ScoreCardBar.deserialize(deserializer: deserializer)
        let settleMs = try deserializer.deserialize_u32()
        try deserializer.decrease_container_depth()
        return ScoreCard(header: header, clock: clock, dots: dots, overview: overview, body: body, bar: bar, settleMs: settleMs)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ScoreCard {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The bar at the bottom.
public struct ScoreCardBar: Hashable, Equatable {
    /// Undo.
    public var undo: Control
    /// ‹
    public var previous: Control
    /// ›
    public var next: Control
    /// "Finish · 5 left": quiet until nothing is missing.
    public var finish: Control

    public init(undo: Control, previous: Control, next: Control, finish: Control) {
        self.undo = undo
        self.previous = previous
        self.next = next
        self.finish = finish
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try self.undo.serialize(serializer: serializer)
        try self.previous.serialize(serializer: serializer)
        try self.next.serialize(serializer: serializer)
        try self.finish.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ScoreCardBar {
        try deserializer.increase_container_depth()
        let undo = try Control.deserialize(deserializer: deserializer)
        let previous = try Control.deserialize(deserializer: deserializer)
        let next = try Control.deserialize(deserializer: deserializer)
        let finish = try Control.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return ScoreCardBar(undo: undo, previous: previous, next: next, finish: finish)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ScoreCardBar {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What stands between dots and bar.
indirect public enum ScoreCardBody: Hashable, Equatable {
    /// One criterion.
    case single(CriterionView)
    /// All criteria.
    case list([CriterionLine])

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .single(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .list(let x):
            try serializer.serialize_variant_index(value: 1)
            try serializeArray(value: x, serializer: serializer) { item, serializer in
                try item.serialize(serializer: serializer)
            }
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ScoreCardBody {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try CriterionView.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .single(x)
        case 1:
            let x = try deserializeArray(deserializer: deserializer) { deserializer in
                try CriterionLine.deserialize(deserializer: deserializer)
            }
            try deserializer.decrease_container_depth()
            return .list(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for ScoreCardBody: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ScoreCardBody {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The score with its denominator.
public struct ScoreLine: Hashable, Equatable {
    /// As "70".
    public var number: String
    /// As "6 of 7 scored".
    public var of: String
    /// For a screen reader.
    public var spoken: String
    /// "How is this counted?".
    public var how: Control?

    public init(number: String, of: String, spoken: String, how: Control?) {
        self.number = number
        self.of = of
        self.spoken = spoken
        self.how = how
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.number)
        try serializer.serialize_str(value: self.of)
        try serializer.serialize_str(value: self.spoken)
        try serializeOption(value: self.how, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ScoreLine {
        try deserializer.increase_container_depth()
        let number = try deserializer.deserialize_str()
        let of = try deserializer.deserialize_str()
        let spoken = try deserializer.deserialize_str()
        let how = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return ScoreLine(number: number, of: of, spoken: spoken, how: how)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ScoreLine {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A screen.
indirect public enum Screen: Hashable, Equatable {
    /// Put together from parts.
    case page(Page)
    /// The main job.
    case scoreCard(ScoreCard)
    /// Self beside peers.
    case session(SessionView)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .page(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .scoreCard(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .session(let x):
            try serializer.serialize_variant_index(value: 2)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Screen {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try Page.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .page(x)
        case 1:
            let x = try ScoreCard.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .scoreCard(x)
        case 2:
            let x = try SessionView.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .session(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Screen: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Screen {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A search field; what is typed goes as `Typed` under its key.
public struct Search: Hashable, Equatable {
    /// Its key.
    public var key: String
    /// What it holds.
    public var text: String
    /// Grows when the core changed the text.
    public var rev: UInt64
    /// What it is for.
    public var placeholder: String

    public init(key: String, text: String, rev: UInt64, placeholder: String) {
        self.key = key
        self.text = text
        self.rev = rev
        self.placeholder = placeholder
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.text)
        try serializer.serialize_u64(value: self.rev)
        try serializer.serialize_str(value: self.placeholder)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Search {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let text = try deserializer.deserialize_str()
        let rev = try deserializer.deserialize_u64()
        let placeholder = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return Search(key: key, text: text, rev: rev, placeholder: placeholder)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Search {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The secret.
public struct SecretBytes: Hashable, Equatable {
    public var bytes: [UInt8]

    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bytes(value: self.bytes)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SecretBytes {
        try deserializer.increase_container_depth()
        let bytes = try deserializer.deserialize_bytes()
        try deserializer.decrease_container_depth()
        return SecretBytes(bytes: bytes)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SecretBytes {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What to do with the one secret: the device's token, with its device id beside it.
indirect public enum SecretOperation: Hashable, Equatable {
    /// Reads it.
    case read
    /// Replaces it.
    case write(SecretBytes)
    /// Removes it.
    case remove

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .read:
            try serializer.serialize_variant_index(value: 0)
        case .write(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .remove:
            try serializer.serialize_variant_index(value: 2)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SecretOperation {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .read
        case 1:
            let x = try SecretBytes.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .write(x)
        case 2:
            try deserializer.decrease_container_depth()
            return .remove
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for SecretOperation: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SecretOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The answer.
indirect public enum SecretOutput: Hashable, Equatable {
    /// To `Read`: here it is.
    case found(SecretBytes)
    /// To `Read`: there is none.
    case absent
    /// To `Write` and `Remove`.
    case done
    /// The safe could not be opened.
    case failed

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .found(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .absent:
            try serializer.serialize_variant_index(value: 1)
        case .done:
            try serializer.serialize_variant_index(value: 2)
        case .failed:
            try serializer.serialize_variant_index(value: 3)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SecretOutput {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try SecretBytes.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .found(x)
        case 1:
            try deserializer.decrease_container_depth()
            return .absent
        case 2:
            try deserializer.decrease_container_depth()
            return .done
        case 3:
            try deserializer.decrease_container_depth()
            return .failed
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for SecretOutput: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SecretOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A section.
public struct Section: Hashable, Equatable {
    /// Its key.
    public var key: String
    /// Its heading.
    public var heading: String?
    /// A note below its parts.
    public var note: String?
    /// How it looks.
    public var look: SectionLook
    /// What it holds.
    public var parts: [Part]
    /// Set when this is a window of a longer list.
    public var window: Window?

    public init(key: String, heading: String?, note: String?, look: SectionLook, parts: [Part], window: Window?) {
        self.key = key
        self.heading = heading
        self.note = note
        self.look = look
        self.parts = parts
        self.window = window
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializeOption(value: self.heading, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.note, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try self.look.serialize(serializer: serializer)
        try serializeArray(value: self.parts, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeOption(value: self.window, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Section {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let heading = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let note = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let look = try SectionLook.deserialize(deserializer: deserializer)
        let parts = try deserializeArray(deserializer: deserializer) { deserializer in
            try Part.deserialize(deserializer: deserializer)
        }
        let window = try deserializeOption(deserializer: deserializer) { deserializer in
            try Window.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return Section(key: key, heading: heading, note: note, look: look, parts: parts, window: window)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Section {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// How a section looks.
indirect public enum SectionLook: Hashable, Equatable {
    /// A card of rows.
    case inset
    /// On the paper itself.
    case plain
    /// This week's focus.
    case focus

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .inset:
            try serializer.serialize_variant_index(value: 0)
        case .plain:
            try serializer.serialize_variant_index(value: 1)
        case .focus:
            try serializer.serialize_variant_index(value: 2)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SectionLook {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .inset
        case 1:
            try deserializer.decrease_container_depth()
            return .plain
        case 2:
            try deserializer.decrease_container_depth()
            return .focus
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for SectionLook: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SectionLook {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One session, with what is known of it.
public struct SessionView: Hashable, Equatable {
    /// Title, "17 Nov · scored by Cleo and Ben", back, menu.
    public var header: Header
    /// The score, once there is one.
    public var score: ScoreLine?
    /// Who is which shape.
    public var legend: [LegendEntry]
    /// Biggest gap first, then words, people and their cards.
    public var sections: [Section]
    /// What can be done now, as *Score yourself*.
    public var bar: [Control]

    public init(header: Header, score: ScoreLine?, legend: [LegendEntry], sections: [Section], bar: [Control]) {
        self.header = header
        self.score = score
        self.legend = legend
        self.sections = sections
        self.bar = bar
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try self.header.serialize(serializer: serializer)
        try serializeOption(value: self.score, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeArray(value: self.legend, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeArray(value: self.sections, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeArray(value: self.bar, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SessionView {
        try deserializer.increase_container_depth()
        let header = try Header.deserialize(deserializer: deserializer)
        let score = try deserializeOption(deserializer: deserializer) { deserializer in
            try ScoreLine.deserialize(deserializer: deserializer)
        }
        let legend = try deserializeArray(deserializer: deserializer) { deserializer in
            try LegendEntry.deserialize(deserializer: deserializer)
        }
        let sections = try deserializeArray(deserializer: deserializer) { deserializer in
            try Section.deserialize(deserializer: deserializer)
        }
        let bar = try deserializeArray(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return SessionView(header: header, score: score, legend: legend, sections: sections, bar: bar)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SessionView {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What to share.
indirect public enum ShareOutOperation: Hashable, Equatable {
    /// Words, as a link with a sentence.
    case text(SharedText)
    /// A file.
    case file(SharedFile)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .text(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .file(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ShareOutOperation {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try SharedText.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .text(x)
        case 1:
            let x = try SharedFile.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .file(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for ShareOutOperation: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ShareOutOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What became of it.
indirect public enum ShareOutOutput: Hashable, Equatable {
    /// Handed to the platform.
    case shared
    /// There is no share sheet; the words are on the clipboard instead.
    case copied
    /// The person thought better of it.
    case cancelled
    /// It could not be done.
    case failed

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .shared:
            try serializer.serialize_variant_index(value: 0)
        case .copied:
            try serializer.serialize_variant_index(value: 1)
        case .cancelled:
            try serializer.serialize_variant_index(value: 2)
        case .failed:
            try serializer.serialize_variant_index(value: 3)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ShareOutOutput {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .shared
        case 1:
            try deserializer.decrease_container_depth()
            return .copied
        case 2:
            try deserializer.decrease_container_depth()
            return .cancelled
        case 3:
            try deserializer.decrease_container_depth()
            return .failed
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for ShareOutOutput: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ShareOutOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A file.
public struct SharedFile: Hashable, Equatable {
    /// Its name.
    public var name: String
    /// As `application/json`.
    public var mime: String
    public var bytes: [UInt8]

    public init(name: String, mime: String, bytes: [UInt8]) {
        self.name = name
        self.mime = mime
        self.bytes = bytes
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.name)
        try serializer.serialize_str(value: self.mime)
        try serializer.serialize_bytes(value: self.bytes)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SharedFile {
        try deserializer.increase_container_depth()
        let name = try deserializer.deserialize_str()
        let mime = try deserializer.deserialize_str()
        let bytes = try deserializer.deserialize_bytes()
        try deserializer.decrease_container_depth()
        return SharedFile(name: name, mime: mime, bytes: bytes)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SharedFile {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Words.
public struct SharedText: Hashable, Equatable {
    /// A title, for platforms that show one.
    public var title: String
    /// The words.
    public var text: String
    /// A link.
    public var url: String?

    public init(title: String, text: String, url: String?) {
        self.title = title
        self.text = text
        self.url = url
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.title)
        try serializer.serialize_str(value: self.text)
        try serializeOption(value: self.url, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SharedText {
        try deserializer.increase_container_depth()
        let title = try deserializer.deserialize_str()
        let text = try deserializer.deserialize_str()
        let url = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        try deserializer.decrease_container_depth()
        return SharedText(title: title, text: text, url: url)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SharedText {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A sheet.
public struct Sheet: Hashable, Equatable {
    /// What it shows.
    public var screen: Screen
    /// How much of the height it wants at first.
    public var size: SheetSize

    public init(screen: Screen, size: SheetSize) {
        self.screen = screen
        self.size = size
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try self.screen.serialize(serializer: serializer)
        try self.size.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Sheet {
        try deserializer.increase_container_depth()
        let screen = try Screen.deserialize(deserializer: deserializer)
        let size = try SheetSize.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return Sheet(screen: screen, size: size)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Sheet {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// How high a sheet opens.
indirect public enum SheetSize: Hashable, Equatable {
    /// Half of the height.
    case half
    /// All of it.
    case full

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .half:
            try serializer.serialize_variant_index(value: 0)
        case .full:
            try serializer.serialize_variant_index(value: 1)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SheetSize {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .half
        case 1:
            try deserializer.decrease_container_depth()
            return .full
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for SheetSize: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SheetSize {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What happened, and when.
public struct ShellEvent: Hashable, Equatable {
    /// The wall clock, in milliseconds since 1970.
    public var nowMs: Int64
    /// Minutes east of UTC.
    public var utcOffsetMin: Int32
    /// What happened.
    public var what: Happening

    public init(nowMs: Int64, utcOffsetMin: Int32, what: Happening) {
        self.nowMs = nowMs
        self.utcOffsetMin = utcOffsetMin
        self.what = what
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_i64(value: self.nowMs)
        try serializer.serialize_i32(value: self.utcOffsetMin)
        try self.what.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> ShellEvent {
        try deserializer.increase_container_depth()
        let nowMs = try deserializer.deserialize_i64()
        let utcOffsetMin = try deserializer.deserialize_i32()
        let what = try Happening.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return ShellEvent(nowMs: nowMs, utcOffsetMin: utcOffsetMin, what: what)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> ShellEvent {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Which.
public struct SocketClose: Hashable, Equatable {
    /// Which socket.
    public var id: UInt32

    public init(id: UInt32) {
        self.id = id
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u32(value: self.id)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SocketClose {
        try deserializer.increase_container_depth()
        let id = try deserializer.deserialize_u32()
        try deserializer.decrease_container_depth()
        return SocketClose(id: id)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SocketClose {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A frame.
public struct SocketFrame: Hashable, Equatable {
    public var bytes: [UInt8]

    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bytes(value: self.bytes)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SocketFrame {
        try deserializer.increase_container_depth()
        let bytes = try deserializer.deserialize_bytes()
        try deserializer.decrease_container_depth()
        return SocketFrame(bytes: bytes)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SocketFrame {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Where to.
public struct SocketOpen: Hashable, Equatable {
    /// The core's number for it.
    public var id: UInt32
    /// `ws://` or `wss://`.
    public var url: String

    public init(id: UInt32, url: String) {
        self.id = id
        self.url = url
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u32(value: self.id)
        try serializer.serialize_str(value: self.url)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SocketOpen {
        try deserializer.increase_container_depth()
        let id = try deserializer.deserialize_u32()
        let url = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return SocketOpen(id: id, url: url)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SocketOpen {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What to do. The core numbers its sockets; it has one open at a time.
indirect public enum SocketOperation: Hashable, Equatable {
    /// Opens one. Its request is answered many times: `Opened`, `Received`…, and at last `Closed`.
    case open(SocketOpen)
    /// Sends a binary frame; answered `Sent` when it was handed over, or `Closed`.
    case send(SocketSend)
    /// Closes it; answered `Closed`.
    case close(SocketClose)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .open(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .send(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .close(let x):
            try serializer.serialize_variant_index(value: 2)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SocketOperation {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try SocketOpen.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .open(x)
        case 1:
            let x = try SocketSend.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .send(x)
        case 2:
            let x = try SocketClose.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .close(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for SocketOperation: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SocketOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What happened.
indirect public enum SocketOutput: Hashable, Equatable {
    /// It is open.
    case opened
    /// A frame came.
    case received(SocketFrame)
    /// The frame was handed over.
    case sent
    /// It is closed, or never opened; nothing comes after this.
    case closed

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .opened:
            try serializer.serialize_variant_index(value: 0)
        case .received(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .sent:
            try serializer.serialize_variant_index(value: 2)
        case .closed:
            try serializer.serialize_variant_index(value: 3)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SocketOutput {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .opened
        case 1:
            let x = try SocketFrame.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .received(x)
        case 2:
            try deserializer.decrease_container_depth()
            return .sent
        case 3:
            try deserializer.decrease_container_depth()
            return .closed
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for SocketOutput: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SocketOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What.
public struct SocketSend: Hashable, Equatable {
    /// Which socket.
    public var id: UInt32
    public var frame: [UInt8]

    public init(id: UInt32, frame: [UInt8]) {
        self.id = id
        self.frame = frame
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u32(value: self.id)
        try serializer.serialize_bytes(value: self.frame)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SocketSend {
        try deserializer.increase_container_depth()
        let id = try deserializer.deserialize_u32()
        let frame = try deserializer.deserialize_bytes()
        try deserializer.decrease_container_depth()
        return SocketSend(id: id, frame: frame)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SocketSend {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Points over time, `0..=1000` between low and high; absent points are gaps.
public struct SparklinePart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// The points.
    public var points: [UInt32?]
    /// The lowest in words.
    public var low: String
    /// The highest in words.
    public var high: String
    /// In words.
    public var shown: String
    /// For a screen reader.
    public var spoken: String

    public init(key: String, points: [UInt32?], low: String, high: String, shown: String, spoken: String) {
        self.key = key
        self.points = points
        self.low = low
        self.high = high
        self.shown = shown
        self.spoken = spoken
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializeArray(value: self.points, serializer: serializer) { item, serializer in
            try serializeOption(value: item, serializer: serializer) { value, serializer in
                try serializer.serialize_u32(value: value)
            }
        }
        try serializer.serialize_str(value: self.low)
        try serializer.serialize_str(value: self.high)
        try serializer.serialize_str(value: self.shown)
        try serializer.serialize_str(value: self.spoken)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> SparklinePart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let points = try deserializeArray(deserializer: deserializer) { deserializer in
            try deserializeOption(deserializer: deserializer) { deserializer in
                try deserializer.deserialize_u32()
            }
        }
        let low = try deserializer.deserialize_str()
        let high = try deserializer.deserialize_str()
        let shown = try deserializer.deserialize_str()
        let spoken = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return SparklinePart(key: key, points: points, low: low, high: high, shown: shown, spoken: spoken)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> SparklinePart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The first event.
public struct Start: Hashable, Equatable {
    public var seed: [UInt8]
    /// The link that opened the app, or the page's address; empty for none.
    public var url: String
    /// The server's origin where the shell knows it (a page came from it); empty otherwise.
    public var origin: String
    /// BCP 47.
    public var locale: String
    /// The surroundings.
    public var environment: Environment
    /// What this shell can do: `share`, `haptics`, `reminders`, `scan`, `installed`,
    /// `installable_only` (Safari in a tab), `insecure`, `persisted`, `hides_screen_reader` (the
    /// platform does not tell whether one is on).
    public var capabilities: [String]
    /// A name for this device, as "Firefox on Linux".
    public var deviceName: String

    public init(seed: [UInt8], url: String, origin: String, locale: String, environment: Environment, capabilities: [String], deviceName: String) {
        self.seed = seed
        self.url = url
        self.origin = origin
        self.locale = locale
        self.environment = environment
        self.capabilities = capabilities
        self.deviceName = deviceName
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bytes(value: self.seed)
        try serializer.serialize_str(value: self.url)
        try serializer.serialize_str(value: self.origin)
        try serializer.serialize_str(value: self.locale)
        try self.environment.serialize(serializer: serializer)
        try serializeArray(value: self.capabilities, serializer: serializer) { item, serializer in
            try serializer.serialize_str(value: item)
        }
        try serializer.serialize_str(value: self.deviceName)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Start {
        try deserializer.increase_container_depth()
        let seed = try deserializer.deserialize_bytes()
        let url = try deserializer.deserialize_str()
        let origin = try deserializer.deserialize_str()
        let locale = try deserializer.deserialize_str()
        let environment = try Environment.deserialize(deserializer: deserializer)
        let capabilities = try deserializeArray(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let deviceName = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return Start(seed: seed, url: url, origin: origin, locale: locale, environment: environment, capabilities: capabilities, deviceName: deviceName)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Start {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Less or more.
public struct StepperPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// What is counted.
    public var label: String
    /// The value as shown.
    public var shown: String
    /// One less.
    public var less: Control
    /// One more.
    public var more: Control

    public init(key: String, label: String, shown: String, less: Control, more: Control) {
        self.key = key
        self.label = label
        self.shown = shown
        self.less = less
        self.more = more
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try serializer.serialize_str(value: self.shown)
        try self.less.serialize(serializer: serializer)
        try self.more.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> StepperPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let shown = try deserializer.deserialize_str()
        let less = try Control.deserialize(deserializer: deserializer)
        let more = try Control.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return StepperPart(key: key, label: label, shown: shown, less: less, more: more)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> StepperPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Entries.
public struct StoreEntries: Hashable, Equatable {
    /// In key order.
    public var entries: [StoreEntry]

    public init(entries: [StoreEntry]) {
        self.entries = entries
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializeArray(value: self.entries, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> StoreEntries {
        try deserializer.increase_container_depth()
        let entries = try deserializeArray(deserializer: deserializer) { deserializer in
            try StoreEntry.deserialize(deserializer: deserializer)
        }
        try deserializer.decrease_container_depth()
        return StoreEntries(entries: entries)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> StoreEntries {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A key and its value.
public struct StoreEntry: Hashable, Equatable {
    public var key: [UInt8]
    public var value: [UInt8]

    public init(key: [UInt8], value: [UInt8]) {
        self.key = key
        self.value = value
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bytes(value: self.key)
        try serializer.serialize_bytes(value: self.value)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> StoreEntry {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_bytes()
        let value = try deserializer.deserialize_bytes()
        try deserializer.decrease_container_depth()
        return StoreEntry(key: key, value: value)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> StoreEntry {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Why the store could not.
indirect public enum StoreError: Hashable, Equatable {
    /// The disk or the quota is full.
    case full
    /// Another process holds it.
    case locked
    /// It cannot be read.
    case damaged
    /// Anything else.
    case unavailable

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .full:
            try serializer.serialize_variant_index(value: 0)
        case .locked:
            try serializer.serialize_variant_index(value: 1)
        case .damaged:
            try serializer.serialize_variant_index(value: 2)
        case .unavailable:
            try serializer.serialize_variant_index(value: 3)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> StoreError {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .full
        case 1:
            try deserializer.decrease_container_depth()
            return .locked
        case 2:
            try deserializer.decrease_container_depth()
            return .damaged
        case 3:
            try deserializer.decrease_container_depth()
            return .unavailable
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for StoreError: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> StoreError {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A key.
public struct StoreKey: Hashable, Equatable {
    public var bytes: [UInt8]

    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_bytes(value: self.bytes)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> StoreKey {
        try deserializer.increase_container_depth()
        let bytes = try deserializer.deserialize_bytes()
        try deserializer.decrease_container_depth()
        return StoreKey(bytes: bytes)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> StoreKey {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What to do.
indirect public enum StoreOperation: Hashable, Equatable {
    /// Values of these keys, in their order.
    case load(LoadKeys)
    /// Entries whose keys begin with a prefix, in key order.
    case scan(ScanPrefix)
    /// All of these puts and deletes, or none of them; durable when it is answered.
    case commit(Commit)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .load(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .scan(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .commit(let x):
            try serializer.serialize_variant_index(value: 2)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> StoreOperation {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try LoadKeys.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .load(x)
        case 1:
            let x = try ScanPrefix.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .scan(x)
        case 2:
            let x = try Commit.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .commit(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for StoreOperation: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> StoreOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// The answer.
indirect public enum StoreOutput: Hashable, Equatable {
    /// To `Load`: the entries that exist.
    case loaded(StoreEntries)
    /// To `Scan`: entries in key order; fewer than the limit means there are no more.
    case scanned(StoreEntries)
    /// To `Commit`: durable.
    case committed
    /// Nothing was changed.
    case failed(StoreError)

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .loaded(let x):
            try serializer.serialize_variant_index(value: 0)
            try x.serialize(serializer: serializer)
        case .scanned(let x):
            try serializer.serialize_variant_index(value: 1)
            try x.serialize(serializer: serializer)
        case .committed:
            try serializer.serialize_variant_index(value: 2)
        case .failed(let x):
            try serializer.serialize_variant_index(value: 3)
            try x.serialize(serializer: serializer)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> StoreOutput {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            let x = try StoreEntries.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .loaded(x)
        case 1:
            let x = try StoreEntries.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .scanned(x)
        case 2:
            try deserializer.decrease_container_depth()
            return .committed
        case 3:
            let x = try StoreError.deserialize(deserializer: deserializer)
            try deserializer.decrease_container_depth()
            return .failed(x)
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for StoreOutput: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> StoreOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A tab.
public struct Tab: Hashable, Equatable {
    /// `selected` says which is active.
    public var control: Control

    public init(control: Control) {
        self.control = control
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try self.control.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Tab {
        try deserializer.increase_container_depth()
        let control = try Control.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return Tab(control: control)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Tab {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Words.
public struct TextPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// How important.
    public var role: TextRole
    /// The words.
    public var text: String
    /// How meant.
    public var tone: Tone

    public init(key: String, role: TextRole, text: String, tone: Tone) {
        self.key = key
        self.role = role
        self.text = text
        self.tone = tone
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try self.role.serialize(serializer: serializer)
        try serializer.serialize_str(value: self.text)
        try self.tone.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> TextPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let role = try TextRole.deserialize(deserializer: deserializer)
        let text = try deserializer.deserialize_str()
        let tone = try Tone.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return TextPart(key: key, role: role, text: text, tone: tone)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> TextPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// How important words are.
indirect public enum TextRole: Hashable, Equatable {
    /// The largest heading.
    case heading1
    /// A heading.
    case heading2
    /// The smallest heading.
    case heading3
    /// The first sentence.
    case lead
    /// As usual.
    case body
    /// Small print.
    case note

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .heading1:
            try serializer.serialize_variant_index(value: 0)
        case .heading2:
            try serializer.serialize_variant_index(value: 1)
        case .heading3:
            try serializer.serialize_variant_index(value: 2)
        case .lead:
            try serializer.serialize_variant_index(value: 3)
        case .body:
            try serializer.serialize_variant_index(value: 4)
        case .note:
            try serializer.serialize_variant_index(value: 5)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> TextRole {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .heading1
        case 1:
            try deserializer.decrease_container_depth()
            return .heading2
        case 2:
            try deserializer.decrease_container_depth()
            return .heading3
        case 3:
            try deserializer.decrease_container_depth()
            return .lead
        case 4:
            try deserializer.decrease_container_depth()
            return .body
        case 5:
            try deserializer.decrease_container_depth()
            return .note
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for TextRole: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> TextRole {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// After so long, by a clock that does not jump.
public struct TimerOperation: Hashable, Equatable {
    /// Milliseconds from now.
    public var afterMs: UInt32

    public init(afterMs: UInt32) {
        self.afterMs = afterMs
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u32(value: self.afterMs)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> TimerOperation {
        try deserializer.increase_container_depth()
        let afterMs = try deserializer.deserialize_u32()
        try deserializer.decrease_container_depth()
        return TimerOperation(afterMs: afterMs)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> TimerOperation {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// It is time.
public struct TimerOutput: Hashable, Equatable {
    /// The wall clock, in milliseconds since 1970.
    public var nowMs: Int64

    public init(nowMs: Int64) {
        self.nowMs = nowMs
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_i64(value: self.nowMs)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> TimerOutput {
        try deserializer.increase_container_depth()
        let nowMs = try deserializer.deserialize_i64()
        try deserializer.decrease_container_depth()
        return TimerOutput(nowMs: nowMs)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> TimerOutput {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A short word at the bottom, with at most one control.
public struct Toast: Hashable, Equatable {
    /// A new id is a new toast.
    public var id: UInt64
    /// One sentence.
    public var text: String
    /// How it is meant.
    public var tone: Tone
    /// What can be done, as *Take back*.
    public var control: Control?
    /// Stays until the core takes it away; others go after four seconds.
    public var sticky: Bool

    public init(id: UInt64, text: String, tone: Tone, control: Control?, sticky: Bool) {
        self.id = id
        self.text = text
        self.tone = tone
        self.control = control
        self.sticky = sticky
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u64(value: self.id)
        try serializer.serialize_str(value: self.text)
        try self.tone.serialize(serializer: serializer)
        try serializeOption(value: self.control, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.serialize_bool(value: self.sticky)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Toast {
        try deserializer.increase_container_depth()
        let id = try deserializer.deserialize_u64()
        let text = try deserializer.deserialize_str()
        let tone = try Tone.deserialize(deserializer: deserializer)
        let control = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let sticky = try deserializer.deserialize_bool()
        try deserializer.decrease_container_depth()
        return Toast(id: id, text: text, tone: tone, control: control, sticky: sticky)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Toast {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// On or off.
public struct TogglePart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// A second line.
    public var note: String?
    /// Label and action; `selected` says whether it is on.
    public var control: Control

    public init(key: String, note: String?, control: Control) {
        self.key = key
        self.note = note
        self.control = control
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializeOption(value: self.note, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try self.control.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> TogglePart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let note = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let control = try Control.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return TogglePart(key: key, note: note, control: control)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> TogglePart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// How something is meant. A shell turns it into colour and weight.
indirect public enum Tone: Hashable, Equatable {
    /// As usual.
    case plain
    /// The one thing to do here.
    case primary
    /// Steps back.
    case quiet
    /// About you, or this week's focus.
    case you
    /// About a peer.
    case peer
    /// Destructive, or could not be sent.
    case warn

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .plain:
            try serializer.serialize_variant_index(value: 0)
        case .primary:
            try serializer.serialize_variant_index(value: 1)
        case .quiet:
            try serializer.serialize_variant_index(value: 2)
        case .you:
            try serializer.serialize_variant_index(value: 3)
        case .peer:
            try serializer.serialize_variant_index(value: 4)
        case .warn:
            try serializer.serialize_variant_index(value: 5)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Tone {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .plain
        case 1:
            try deserializer.decrease_container_depth()
            return .primary
        case 2:
            try deserializer.decrease_container_depth()
            return .quiet
        case 3:
            try deserializer.decrease_container_depth()
            return .you
        case 4:
            try deserializer.decrease_container_depth()
            return .peer
        case 5:
            try deserializer.decrease_container_depth()
            return .warn
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for Tone: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Tone {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What a field holds.
public struct Typed: Hashable, Equatable {
    /// The field's key.
    public var key: String
    /// The revision it was typed over.
    public var rev: UInt64
    /// The whole text.
    public var text: String

    public init(key: String, rev: UInt64, text: String) {
        self.key = key
        self.rev = rev
        self.text = text
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_u64(value: self.rev)
        try serializer.serialize_str(value: self.text)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Typed {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let rev = try deserializer.deserialize_u64()
        let text = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return Typed(key: key, rev: rev, text: text)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Typed {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Everything a shell draws.
public struct View: Hashable, Equatable {
    /// Grows with each different view.
    public var rev: UInt64
    /// The tab bar; empty where there is none (Welcome).
    public var tabs: [Tab]
    /// The screen on top, and below it the one that a back gesture shows: one or two.
    public var stack: [Screen]
    /// A sheet over the stack.
    public var sheet: Sheet?
    /// The pill that says what is still to send; absent when all is sent.
    public var sync: Control?
    /// A short word at the bottom.
    public var toast: Toast?
    /// Said once by a screen reader, never drawn.
    public var say: Say?
    /// The route as a path, as `/s/…`.
    public var path: String
    /// How deep the stack is, 1–3, one more with a sheet; push when it grows, replace when equal.
    public var depth: UInt32
    /// BCP 47.
    public var language: String
    /// From the language alone.
    public var direction: Direction
    /// Where Undo, ‹ ›, Finish, the trailing row button and the round button stand.
    public var hand: Hand
    /// Text size chosen in Settings, in percent of the platform's own; 100 unless changed.
    public var textPercent: UInt32

    public init(rev: UInt64, tabs: [Tab], stack: [Screen], sheet: Sheet?, sync: Control?, toast: Toast?, say: Say?, path: String, depth: UInt32, language: String, direction: Direction, hand: Hand, textPercent: UInt32) {
        self.rev = rev
        self.tabs = tabs
        self.stack = stack
        self.sheet = sheet
        self.sync = sync
        self.toast = toast
        self.say = say
        self.path = path
        self.depth = depth
        self.language = language
        self.direction = direction
        self.hand = hand
        self.textPercent = textPercent
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u64(value: self.rev)
        try serializeArray(value: self.tabs, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeArray(value: self.stack, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializeOption(value: self.sheet, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeOption(value: self.sync, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeOption(value: self.toast, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializeOption(value: self.say, serializer: serializer) { value, serializer in
            try value.serialize(serializer: serializer)
        }
        try serializer.serialize_str(value: self.path)
        try serializer.serialize_u32(value: self.depth)
        try serializer.serialize_str(value: self.language)
        try self.direction.serialize(serializer: serializer)
        try self.hand.serialize(serializer: serializer)
        try serializer.serialize_u32(value: self.textPercent)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> View {
        try deserializer.increase_container_depth()
        let rev = try deserializer.deserialize_u64()
        let tabs = try deserializeArray(deserializer: deserializer) { deserializer in
            try Tab.deserialize(deserializer: deserializer)
        }
        let stack = try deserializeArray(deserializer: deserializer) { deserializer in
            try Screen.deserialize(deserializer: deserializer)
        }
        let sheet = try deserializeOption(deserializer: deserializer) { deserializer in
            try Sheet.deserialize(deserializer: deserializer)
        }
        let sync = try deserializeOption(deserializer: deserializer) { deserializer in
            try Control.deserialize(deserializer: deserializer)
        }
        let toast = try deserializeOption(deserializer: deserializer) { deserializer in
            try Toast.deserialize(deserializer: deserializer)
        }
        let say = try deserializeOption(deserializer: deserializer) { deserializer in
            try Say.deserialize(deserializer: deserializer)
        }
        let path = try deserializer.deserialize_str()
        let depth = try deserializer.deserialize_u32()
        let language = try deserializer.deserialize_str()
        let direction = try Direction.deserialize(deserializer: deserializer)
        let hand = try Hand.deserialize(deserializer: deserializer)
        let textPercent = try deserializer.deserialize_u32()
        try deserializer.decrease_container_depth()
        return View(rev: rev, tabs: tabs, stack: stack, sheet: sheet, sync: sync, toast: toast, say: say, path: path, depth: depth, language: language, direction: direction, hand: hand, textPercent: textPercent)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> View {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// One week.
indirect public enum WeekCell: Hashable, Equatable {
    /// Practice happened.
    case kept
    /// It did not.
    case missed
    /// Declared away.
    case away
    /// Not over.
    case open
    /// A phone that could hold an event has not synced past its end.
    case unconfirmed

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .kept:
            try serializer.serialize_variant_index(value: 0)
        case .missed:
            try serializer.serialize_variant_index(value: 1)
        case .away:
            try serializer.serialize_variant_index(value: 2)
        case .open:
            try serializer.serialize_variant_index(value: 3)
        case .unconfirmed:
            try serializer.serialize_variant_index(value: 4)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> WeekCell {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .kept
        case 1:
            try deserializer.decrease_container_depth()
            return .missed
        case 2:
            try deserializer.decrease_container_depth()
            return .away
        case 3:
            try deserializer.decrease_container_depth()
            return .open
        case 4:
            try deserializer.decrease_container_depth()
            return .unconfirmed
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for WeekCell: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> WeekCell {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Weeks kept and missed, oldest first.
public struct WeeksPart: Hashable, Equatable {
    /// Key.
    public var key: String
    /// The weeks.
    public var cells: [WeekCell]
    /// In words.
    public var shown: String
    /// For a screen reader.
    public var spoken: String

    public init(key: String, cells: [WeekCell], shown: String, spoken: String) {
        self.key = key
        self.cells = cells
        self.shown = shown
        self.spoken = spoken
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializeArray(value: self.cells, serializer: serializer) { item, serializer in
            try item.serialize(serializer: serializer)
        }
        try serializer.serialize_str(value: self.shown)
        try serializer.serialize_str(value: self.spoken)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> WeeksPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let cells = try deserializeArray(deserializer: deserializer) { deserializer in
            try WeekCell.deserialize(deserializer: deserializer)
        }
        let shown = try deserializer.deserialize_str()
        let spoken = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return WeeksPart(key: key, cells: cells, shown: shown, spoken: spoken)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> WeeksPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// Where a back gesture ended.
public struct WentBack: Hashable, Equatable {
    /// The header's key of the screen now on top.
    public var to: String

    public init(to: String) {
        self.to = to
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.to)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> WentBack {
        try deserializer.increase_container_depth()
        let to = try deserializer.deserialize_str()
        try deserializer.decrease_container_depth()
        return WentBack(to: to)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> WentBack {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// What is picked.
indirect public enum WhenKind: Hashable, Equatable {
    /// A day.
    case date
    /// A time.
    case time
    /// Both.
    case both
    /// A day of the week.
    case weekday
    /// A duration.
    case duration

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        switch self {
        case .date:
            try serializer.serialize_variant_index(value: 0)
        case .time:
            try serializer.serialize_variant_index(value: 1)
        case .both:
            try serializer.serialize_variant_index(value: 2)
        case .weekday:
            try serializer.serialize_variant_index(value: 3)
        case .duration:
            try serializer.serialize_variant_index(value: 4)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> WhenKind {
        let index = try deserializer.deserialize_variant_index()
        try deserializer.increase_container_depth()
        switch index {
        case 0:
            try deserializer.decrease_container_depth()
            return .date
        case 1:
            try deserializer.decrease_container_depth()
            return .time
        case 2:
            try deserializer.decrease_container_depth()
            return .both
        case 3:
            try deserializer.decrease_container_depth()
            return .weekday
        case 4:
            try deserializer.decrease_container_depth()
            return .duration
        default: throw DeserializationError.invalidInput(issue: "Unknown variant index for WhenKind: \(index)")
        }
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> WhenKind {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A date, time, weekday or duration. `value`, `least`, `most` as in HTML (`2026-11-23T14:30`).
public struct WhenPart: Hashable, Equatable {
    /// Key, for `Typed`.
    public var key: String
    /// What it is.
    public var label: String
    /// What is picked.
    public var kind: WhenKind
    /// The value.
    public var value: String
    /// The value in words.
    public var shown: String
    /// The earliest.
    public var least: String?
    /// The latest.
    public var most: String?

    public init(key: String, label: String, kind: WhenKind, value: String, shown: String, least: String?, most: String?) {
        self.key = key
        self.label = label
        self.kind = kind
        self.value = value
        self.shown = shown
        self.least = least
        self.most = most
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_str(value: self.key)
        try serializer.serialize_str(value: self.label)
        try self.kind.serialize(serializer: serializer)
        try serializer.serialize_str(value: self.value)
        try serializer.serialize_str(value: self.shown)
        try serializeOption(value: self.least, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializeOption(value: self.most, serializer: serializer) { value, serializer in
            try serializer.serialize_str(value: value)
        }
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> WhenPart {
        try deserializer.increase_container_depth()
        let key = try deserializer.deserialize_str()
        let label = try deserializer.deserialize_str()
        let kind = try WhenKind.deserialize(deserializer: deserializer)
        let value = try deserializer.deserialize_str()
        let shown = try deserializer.deserialize_str()
        let least = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        let most = try deserializeOption(deserializer: deserializer) { deserializer in
            try deserializer.deserialize_str()
        }
        try deserializer.decrease_container_depth()
        return WhenPart(key: key, label: label, kind: kind, value: value, shown: shown, least: least, most: most)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> WhenPart {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}

/// A window of a longer list.
public struct Window: Hashable, Equatable {
    /// How long the list is.
    public var total: UInt32
    /// Shows more of it.
    public var more: Control

    public init(total: UInt32, more: Control) {
        self.total = total
        self.more = more
    }

    public func serialize<S: Serializer>(serializer: S) throws {
        try serializer.increase_container_depth()
        try serializer.serialize_u32(value: self.total)
        try self.more.serialize(serializer: serializer)
        try serializer.decrease_container_depth()
    }

    public func bincodeSerialize() throws -> [UInt8] {
        let serializer = BincodeSerializer.init();
        try self.serialize(serializer: serializer)
        return serializer.get_bytes()
    }

    public static func deserialize<D: Deserializer>(deserializer: D) throws -> Window {
        try deserializer.increase_container_depth()
        let total = try deserializer.deserialize_u32()
        let more = try Control.deserialize(deserializer: deserializer)
        try deserializer.decrease_container_depth()
        return Window(total: total, more: more)
    }

    public static func bincodeDeserialize(input: [UInt8]) throws -> Window {
        let deserializer = BincodeDeserializer.init(input: input);
        let obj = try deserialize(deserializer: deserializer)
        if deserializer.get_buffer_offset() < input.count {
            throw DeserializationError.invalidInput(issue: "Some input bytes were not read")
        }
        return obj
    }
}
