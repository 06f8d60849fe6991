// Made by `cargo xtask bindings`: change shared/app, never this file.
// @ts-nocheck
import type { Serializer, Deserializer } from "./bincode";
type bool = boolean;
type bytes = Uint8Array;
type int32 = number;
type int64 = bigint;
type Optional<T> = T | null;
type Seq<T> = T[];
type str = string;
type uint16 = number;
type uint32 = number;
type uint64 = bigint;
type uint8 = number;

function serializeArray<T>(
    value: T[],
    serializer: Serializer,
    serializeElement: (item: T, serializer: Serializer) => void,
): void {
    serializer.serializeLen(value.length);
    value.forEach((item) => {
        serializeElement(item, serializer);
    });
}

function deserializeArray<T>(
    deserializer: Deserializer,
    deserializeElement: (deserializer: Deserializer) => T,
): T[] {
    const length = deserializer.deserializeLen();
    const list: T[] = [];
    for (let i = 0; i < length; i++) {
        list.push(deserializeElement(deserializer));
    }
    return list;
}

function serializeOption<T>(
    value: T | null,
    serializer: Serializer,
    serializeElement: (value: T, serializer: Serializer) => void,
): void {
    if (value !== null) {
        serializer.serializeOptionTag(true);
        serializeElement(value, serializer);
    } else {
        serializer.serializeOptionTag(false);
    }
}

function deserializeOption<T>(
    deserializer: Deserializer,
    deserializeElement: (deserializer: Deserializer) => T,
): T | null {
    const tag = deserializer.deserializeOptionTag();
    if (!tag) {
        return null;
    } else {
        return deserializeElement(deserializer);
    }
}

/// A person's round picture.
export class Avatar {
    constructor (public initials: str, public tone: Tone) {
    }

    static deserialize(deserializer: Deserializer): Avatar {
        const initials = deserializer.deserializeStr();
        const tone = deserializeTone(deserializer);
        return new Avatar(initials,tone);
    }
}

/// A short word in a pill.
export class Badge {
    constructor (public label: str, public tone: Tone) {
    }

    static deserialize(deserializer: Deserializer): Badge {
        const label = deserializer.deserializeStr();
        const tone = deserializeTone(deserializer);
        return new Badge(label,tone);
    }
}

/// How buttons stand.
export type ButtonsLayout =
    | { kind: "Stack" }
    | { kind: "Line" };

export const buttonsLayoutStack = (): ButtonsLayout => ({ kind: "Stack" });

export const buttonsLayoutLine = (): ButtonsLayout => ({ kind: "Line" });

export function matchButtonsLayout<R>(value: ButtonsLayout, cases: {
    Stack: (v: Extract<ButtonsLayout, { kind: "Stack" }>) => R;
    Line: (v: Extract<ButtonsLayout, { kind: "Line" }>) => R;
}): R {
    return cases[value.kind as ButtonsLayout["kind"]](value as never);
}

export function deserializeButtonsLayout(deserializer: Deserializer): ButtonsLayout {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Stack" };
        }
        case 1: {
            return { kind: "Line" };
        }
        default: throw new Error("Unknown variant index for ButtonsLayout: " + index);
    }
}

/// One to four controls.
export class ButtonsPart {
    constructor (public key: str, public layout: ButtonsLayout, public controls: Seq<Control>) {
    }

    static deserialize(deserializer: Deserializer): ButtonsPart {
        const key = deserializer.deserializeStr();
        const layout = deserializeButtonsLayout(deserializer);
        const controls = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new ButtonsPart(key,layout,controls);
    }
}

/// One or several of a few.
export class ChoicePart {
    constructor (public key: str, public label: str, public style: ChoiceStyle, public many: bool, public options: Seq<Control>) {
    }

    static deserialize(deserializer: Deserializer): ChoicePart {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const style = deserializeChoiceStyle(deserializer);
        const many = deserializer.deserializeBool();
        const options = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new ChoicePart(key,label,style,many,options);
    }
}

/// How a choice looks.
export type ChoiceStyle =
    | { kind: "Segments" }
    | { kind: "Chips" }
    | { kind: "List" }
    | { kind: "Menu" };

export const choiceStyleSegments = (): ChoiceStyle => ({ kind: "Segments" });

export const choiceStyleChips = (): ChoiceStyle => ({ kind: "Chips" });

export const choiceStyleList = (): ChoiceStyle => ({ kind: "List" });

export const choiceStyleMenu = (): ChoiceStyle => ({ kind: "Menu" });

export function matchChoiceStyle<R>(value: ChoiceStyle, cases: {
    Segments: (v: Extract<ChoiceStyle, { kind: "Segments" }>) => R;
    Chips: (v: Extract<ChoiceStyle, { kind: "Chips" }>) => R;
    List: (v: Extract<ChoiceStyle, { kind: "List" }>) => R;
    Menu: (v: Extract<ChoiceStyle, { kind: "Menu" }>) => R;
}): R {
    return cases[value.kind as ChoiceStyle["kind"]](value as never);
}

export function deserializeChoiceStyle(deserializer: Deserializer): ChoiceStyle {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Segments" };
        }
        case 1: {
            return { kind: "Chips" };
        }
        case 2: {
            return { kind: "List" };
        }
        case 3: {
            return { kind: "Menu" };
        }
        default: throw new Error("Unknown variant index for ChoiceStyle: " + index);
    }
}

/// A clock that the shell ticks.
export class ClockPart {
    constructor (public key: str, public label: str, public since_ms: int64, public before_ms: int64, public running: bool) {
    }

    static deserialize(deserializer: Deserializer): ClockPart {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const since_ms = deserializer.deserializeI64();
        const before_ms = deserializer.deserializeI64();
        const running = deserializer.deserializeBool();
        return new ClockPart(key,label,since_ms,before_ms,running);
    }
}

/// A code to show, copy or share.
export class CodePart {
    constructor (public key: str, public payload: str, public shown: str, public rows: Seq<str>, public spoken: str, public copy: Optional<Control>, public share: Optional<Control>) {
    }

    static deserialize(deserializer: Deserializer): CodePart {
        const key = deserializer.deserializeStr();
        const payload = deserializer.deserializeStr();
        const shown = deserializer.deserializeStr();
        const rows = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const spoken = deserializer.deserializeStr();
        const copy = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const share = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new CodePart(key,payload,shown,rows,spoken,copy,share);
    }
}

/// One atomic commit.
export class Commit {
    constructor (public puts: Seq<StoreEntry>, public deletes: Seq<StoreKey>) {
    }

    static deserialize(deserializer: Deserializer): Commit {
        const puts = deserializeArray(deserializer, (deserializer) => {
            return StoreEntry.deserialize(deserializer);
        });
        const deletes = deserializeArray(deserializer, (deserializer) => {
            return StoreKey.deserialize(deserializer);
        });
        return new Commit(puts,deletes);
    }
}

/// You beside others on one scale of `0..=1000`. You are a circle, a peer is a diamond, a model a
/// square.
export class ComparePart {
    constructor (public key: str, public title: str, public shown: str, public spoken: str, public you: Optional<uint32>, public others: Seq<uint32>, public model: Optional<uint32>, public top_level: uint32, public tap: Optional<Control>) {
    }

    static deserialize(deserializer: Deserializer): ComparePart {
        const key = deserializer.deserializeStr();
        const title = deserializer.deserializeStr();
        const shown = deserializer.deserializeStr();
        const spoken = deserializer.deserializeStr();
        const you = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeU32();
        });
        const others = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeU32();
        });
        const model = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeU32();
        });
        const top_level = deserializer.deserializeU32();
        const tap = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new ComparePart(key,title,shown,spoken,you,others,model,top_level,tap);
    }
}

/// A question before an action.
export class Confirm {
    constructor (public title: str, public body: str, public yes: str, public no: str) {
    }

    static deserialize(deserializer: Deserializer): Confirm {
        const title = deserializer.deserializeStr();
        const body = deserializer.deserializeStr();
        const yes = deserializer.deserializeStr();
        const no = deserializer.deserializeStr();
        return new Confirm(title,body,yes,no);
    }
}

/// Something that can be tapped. Its action crosses as opaque bytes: a shell cannot read it.
export class Control {
    constructor (public key: str, public label: str, public spoken: Optional<str>, public value: Optional<str>, public hint: Optional<str>, public icon: Optional<Icon>, public tone: Tone, public enabled: bool, public why_not: Optional<str>, public selected: Optional<bool>, public busy: bool, public confirm: Optional<Confirm>, public action: bytes) {
    }

    static deserialize(deserializer: Deserializer): Control {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const spoken = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const value = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const hint = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const icon = deserializeOption(deserializer, (deserializer) => {
            return deserializeIcon(deserializer);
        });
        const tone = deserializeTone(deserializer);
        const enabled = deserializer.deserializeBool();
        const why_not = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const selected = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeBool();
        });
        const busy = deserializer.deserializeBool();
        const confirm = deserializeOption(deserializer, (deserializer) => {
            return Confirm.deserialize(deserializer);
        });
        const action = deserializer.deserializeBytes();
        return new Control(key,label,spoken,value,hint,icon,tone,enabled,why_not,selected,busy,confirm,action);
    }
}

/// Puts words on it.
export class CopyOperation {
    constructor (public text: str) {
    }

    static deserialize(deserializer: Deserializer): CopyOperation {
        const text = deserializer.deserializeStr();
        return new CopyOperation(text);
    }
}

/// What became of it.
export type CopyOutput =
    | { kind: "Copied" }
    | { kind: "Denied" };

export const copyOutputCopied = (): CopyOutput => ({ kind: "Copied" });

export const copyOutputDenied = (): CopyOutput => ({ kind: "Denied" });

export function matchCopyOutput<R>(value: CopyOutput, cases: {
    Copied: (v: Extract<CopyOutput, { kind: "Copied" }>) => R;
    Denied: (v: Extract<CopyOutput, { kind: "Denied" }>) => R;
}): R {
    return cases[value.kind as CopyOutput["kind"]](value as never);
}

export function serializeCopyOutput(value: CopyOutput, serializer: Serializer): void {
    switch (value.kind) {
        case "Copied": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Denied": {
            serializer.serializeVariantIndex(1);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// One criterion as a line of the list.
export class CriterionLine {
    constructor (public key: str, public title: Control, public badges: Seq<Badge>, public numerals: Seq<Control>, public chosen: Optional<str>) {
    }

    static deserialize(deserializer: Deserializer): CriterionLine {
        const key = deserializer.deserializeStr();
        const title = Control.deserialize(deserializer);
        const badges = deserializeArray(deserializer, (deserializer) => {
            return Badge.deserialize(deserializer);
        });
        const numerals = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const chosen = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new CriterionLine(key,title,badges,numerals,chosen);
    }
}

/// One criterion, large.
export class CriterionView {
    constructor (public key: str, public step: str, public title: Control, public prompt: str, public badges: Seq<Badge>, public levels: Seq<LevelView>, public not_seen: Control, public not_applicable: Control, public note: Control, public note_field: Optional<InputPart>) {
    }

    static deserialize(deserializer: Deserializer): CriterionView {
        const key = deserializer.deserializeStr();
        const step = deserializer.deserializeStr();
        const title = Control.deserialize(deserializer);
        const prompt = deserializer.deserializeStr();
        const badges = deserializeArray(deserializer, (deserializer) => {
            return Badge.deserialize(deserializer);
        });
        const levels = deserializeArray(deserializer, (deserializer) => {
            return LevelView.deserialize(deserializer);
        });
        const not_seen = Control.deserialize(deserializer);
        const not_applicable = Control.deserialize(deserializer);
        const note = Control.deserialize(deserializer);
        const note_field = deserializeOption(deserializer, (deserializer) => {
            return InputPart.deserialize(deserializer);
        });
        return new CriterionView(key,step,title,prompt,badges,levels,not_seen,not_applicable,note,note_field);
    }
}

/// What changed in a text.
export class DiffPart {
    constructor (public key: str, public label: str, public runs: Seq<Run>) {
    }

    static deserialize(deserializer: Deserializer): DiffPart {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const runs = deserializeArray(deserializer, (deserializer) => {
            return Run.deserialize(deserializer);
        });
        return new DiffPart(key,label,runs);
    }
}

/// Reading direction.
export type Direction =
    | { kind: "Ltr" }
    | { kind: "Rtl" };

export const directionLtr = (): Direction => ({ kind: "Ltr" });

export const directionRtl = (): Direction => ({ kind: "Rtl" });

export function matchDirection<R>(value: Direction, cases: {
    Ltr: (v: Extract<Direction, { kind: "Ltr" }>) => R;
    Rtl: (v: Extract<Direction, { kind: "Rtl" }>) => R;
}): R {
    return cases[value.kind as Direction["kind"]](value as never);
}

export function deserializeDirection(deserializer: Deserializer): Direction {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Ltr" };
        }
        case 1: {
            return { kind: "Rtl" };
        }
        default: throw new Error("Unknown variant index for Direction: " + index);
    }
}

/// What was dismissed.
export class DismissedKey {
    constructor (public key: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.key);
    }

}

/// A tap.
export class Do {
    constructor (public action: bytes, public at_ms: int64) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeBytes(this.action);
        serializer.serializeI64(this.at_ms);
    }

}

/// Where a criterion stands.
export type Dot =
    | { kind: "Done" }
    | { kind: "Current" }
    | { kind: "Open" };

export const dotDone = (): Dot => ({ kind: "Done" });

export const dotCurrent = (): Dot => ({ kind: "Current" });

export const dotOpen = (): Dot => ({ kind: "Open" });

export function matchDot<R>(value: Dot, cases: {
    Done: (v: Extract<Dot, { kind: "Done" }>) => R;
    Current: (v: Extract<Dot, { kind: "Current" }>) => R;
    Open: (v: Extract<Dot, { kind: "Open" }>) => R;
}): R {
    return cases[value.kind as Dot["kind"]](value as never);
}

export function deserializeDot(deserializer: Deserializer): Dot {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Done" };
        }
        case 1: {
            return { kind: "Current" };
        }
        case 2: {
            return { kind: "Open" };
        }
        default: throw new Error("Unknown variant index for Dot: " + index);
    }
}

export type Effect =
    | { kind: "Render"; value: RenderOperation }
    | { kind: "Http"; value: HttpOperation }
    | { kind: "Socket"; value: SocketOperation }
    | { kind: "Store"; value: StoreOperation }
    | { kind: "Timer"; value: TimerOperation }
    | { kind: "Secret"; value: SecretOperation }
    | { kind: "ShareOut"; value: ShareOutOperation }
    | { kind: "Copy"; value: CopyOperation }
    | { kind: "Haptic"; value: HapticOperation }
    | { kind: "Reminders"; value: RemindersOperation }
    | { kind: "Scan"; value: ScanOperation }
    | { kind: "OpenSettings"; value: OpenSettingsOperation };

export const effectRender = (value: RenderOperation): Effect => ({ kind: "Render", value });

export const effectHttp = (value: HttpOperation): Effect => ({ kind: "Http", value });

export const effectSocket = (value: SocketOperation): Effect => ({ kind: "Socket", value });

export const effectStore = (value: StoreOperation): Effect => ({ kind: "Store", value });

export const effectTimer = (value: TimerOperation): Effect => ({ kind: "Timer", value });

export const effectSecret = (value: SecretOperation): Effect => ({ kind: "Secret", value });

export const effectShareOut = (value: ShareOutOperation): Effect => ({ kind: "ShareOut", value });

export const effectCopy = (value: CopyOperation): Effect => ({ kind: "Copy", value });

export const effectHaptic = (value: HapticOperation): Effect => ({ kind: "Haptic", value });

export const effectReminders = (value: RemindersOperation): Effect => ({ kind: "Reminders", value });

export const effectScan = (value: ScanOperation): Effect => ({ kind: "Scan", value });

export const effectOpenSettings = (value: OpenSettingsOperation): Effect => ({ kind: "OpenSettings", value });

export function matchEffect<R>(value: Effect, cases: {
    Render: (v: Extract<Effect, { kind: "Render" }>) => R;
    Http: (v: Extract<Effect, { kind: "Http" }>) => R;
    Socket: (v: Extract<Effect, { kind: "Socket" }>) => R;
    Store: (v: Extract<Effect, { kind: "Store" }>) => R;
    Timer: (v: Extract<Effect, { kind: "Timer" }>) => R;
    Secret: (v: Extract<Effect, { kind: "Secret" }>) => R;
    ShareOut: (v: Extract<Effect, { kind: "ShareOut" }>) => R;
    Copy: (v: Extract<Effect, { kind: "Copy" }>) => R;
    Haptic: (v: Extract<Effect, { kind: "Haptic" }>) => R;
    Reminders: (v: Extract<Effect, { kind: "Reminders" }>) => R;
    Scan: (v: Extract<Effect, { kind: "Scan" }>) => R;
    OpenSettings: (v: Extract<Effect, { kind: "OpenSettings" }>) => R;
}): R {
    return cases[value.kind as Effect["kind"]](value as never);
}

export function deserializeEffect(deserializer: Deserializer): Effect {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = RenderOperation.deserialize(deserializer);
            return { kind: "Render", value };
        }
        case 1: {
            const value = HttpOperation.deserialize(deserializer);
            return { kind: "Http", value };
        }
        case 2: {
            const value = deserializeSocketOperation(deserializer);
            return { kind: "Socket", value };
        }
        case 3: {
            const value = deserializeStoreOperation(deserializer);
            return { kind: "Store", value };
        }
        case 4: {
            const value = TimerOperation.deserialize(deserializer);
            return { kind: "Timer", value };
        }
        case 5: {
            const value = deserializeSecretOperation(deserializer);
            return { kind: "Secret", value };
        }
        case 6: {
            const value = deserializeShareOutOperation(deserializer);
            return { kind: "ShareOut", value };
        }
        case 7: {
            const value = CopyOperation.deserialize(deserializer);
            return { kind: "Copy", value };
        }
        case 8: {
            const value = deserializeHapticOperation(deserializer);
            return { kind: "Haptic", value };
        }
        case 9: {
            const value = RemindersOperation.deserialize(deserializer);
            return { kind: "Reminders", value };
        }
        case 10: {
            const value = ScanOperation.deserialize(deserializer);
            return { kind: "Scan", value };
        }
        case 11: {
            const value = deserializeOpenSettingsOperation(deserializer);
            return { kind: "OpenSettings", value };
        }
        default: throw new Error("Unknown variant index for Effect: " + index);
    }
}

/// Nothing here yet.
export class EmptyPart {
    constructor (public key: str, public sentence: str, public button: Optional<Control>) {
    }

    static deserialize(deserializer: Deserializer): EmptyPart {
        const key = deserializer.deserializeStr();
        const sentence = deserializer.deserializeStr();
        const button = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new EmptyPart(key,sentence,button);
    }
}

/// Language, habits and needs of the person, as the platform knows them.
export class Environment {
    constructor (public language: str, public region: str, public hour_24: bool, public first_weekday: uint8, public zone: str, public screen_reader: bool, public reduce_motion: bool, public text_scale: uint32, public width: uint32) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.language);
        serializer.serializeStr(this.region);
        serializer.serializeBool(this.hour_24);
        serializer.serializeU8(this.first_weekday);
        serializer.serializeStr(this.zone);
        serializer.serializeBool(this.screen_reader);
        serializer.serializeBool(this.reduce_motion);
        serializer.serializeU32(this.text_scale);
        serializer.serializeU32(this.width);
    }

}

/// An event: from a shell, or from the core to itself.
export type Event =
    | { kind: "Shell"; value: ShellEvent };

export const eventShell = (value: ShellEvent): Event => ({ kind: "Shell", value });

export function matchEvent<R>(value: Event, cases: {
    Shell: (v: Extract<Event, { kind: "Shell" }>) => R;
}): R {
    return cases[value.kind as Event["kind"]](value as never);
}

export function serializeEvent(value: Event, serializer: Serializer): void {
    switch (value.kind) {
        case "Shell": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// A field.
export class FieldKey {
    constructor (public key: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.key);
    }

}

/// The hand that holds the phone.
export type Hand =
    | { kind: "Right" }
    | { kind: "Left" };

export const handRight = (): Hand => ({ kind: "Right" });

export const handLeft = (): Hand => ({ kind: "Left" });

export function matchHand<R>(value: Hand, cases: {
    Right: (v: Extract<Hand, { kind: "Right" }>) => R;
    Left: (v: Extract<Hand, { kind: "Left" }>) => R;
}): R {
    return cases[value.kind as Hand["kind"]](value as never);
}

export function deserializeHand(deserializer: Deserializer): Hand {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Right" };
        }
        case 1: {
            return { kind: "Left" };
        }
        default: throw new Error("Unknown variant index for Hand: " + index);
    }
}

/// What happened.
export type Happening =
    | { kind: "Start"; value: Start }
    | { kind: "Environment"; value: Environment }
    | { kind: "Do"; value: Do }
    | { kind: "Typed"; value: Typed }
    | { kind: "Left"; value: FieldKey }
    | { kind: "WentBack"; value: WentBack }
    | { kind: "Dismissed"; value: DismissedKey }
    | { kind: "OpenUrl"; value: OpenedUrl }
    | { kind: "Foreground" }
    | { kind: "Background" }
    | { kind: "Reachable"; value: Reachable };

export const happeningStart = (value: Start): Happening => ({ kind: "Start", value });

export const happeningEnvironment = (value: Environment): Happening => ({ kind: "Environment", value });

export const happeningDo = (value: Do): Happening => ({ kind: "Do", value });

export const happeningTyped = (value: Typed): Happening => ({ kind: "Typed", value });

export const happeningLeft = (value: FieldKey): Happening => ({ kind: "Left", value });

export const happeningWentBack = (value: WentBack): Happening => ({ kind: "WentBack", value });

export const happeningDismissed = (value: DismissedKey): Happening => ({ kind: "Dismissed", value });

export const happeningOpenUrl = (value: OpenedUrl): Happening => ({ kind: "OpenUrl", value });

export const happeningForeground = (): Happening => ({ kind: "Foreground" });

export const happeningBackground = (): Happening => ({ kind: "Background" });

export const happeningReachable = (value: Reachable): Happening => ({ kind: "Reachable", value });

export function matchHappening<R>(value: Happening, cases: {
    Start: (v: Extract<Happening, { kind: "Start" }>) => R;
    Environment: (v: Extract<Happening, { kind: "Environment" }>) => R;
    Do: (v: Extract<Happening, { kind: "Do" }>) => R;
    Typed: (v: Extract<Happening, { kind: "Typed" }>) => R;
    Left: (v: Extract<Happening, { kind: "Left" }>) => R;
    WentBack: (v: Extract<Happening, { kind: "WentBack" }>) => R;
    Dismissed: (v: Extract<Happening, { kind: "Dismissed" }>) => R;
    OpenUrl: (v: Extract<Happening, { kind: "OpenUrl" }>) => R;
    Foreground: (v: Extract<Happening, { kind: "Foreground" }>) => R;
    Background: (v: Extract<Happening, { kind: "Background" }>) => R;
    Reachable: (v: Extract<Happening, { kind: "Reachable" }>) => R;
}): R {
    return cases[value.kind as Happening["kind"]](value as never);
}

export function serializeHappening(value: Happening, serializer: Serializer): void {
    switch (value.kind) {
        case "Start": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "Environment": {
            serializer.serializeVariantIndex(1);
            value.value.serialize(serializer);
            break;
        }
        case "Do": {
            serializer.serializeVariantIndex(2);
            value.value.serialize(serializer);
            break;
        }
        case "Typed": {
            serializer.serializeVariantIndex(3);
            value.value.serialize(serializer);
            break;
        }
        case "Left": {
            serializer.serializeVariantIndex(4);
            value.value.serialize(serializer);
            break;
        }
        case "WentBack": {
            serializer.serializeVariantIndex(5);
            value.value.serialize(serializer);
            break;
        }
        case "Dismissed": {
            serializer.serializeVariantIndex(6);
            value.value.serialize(serializer);
            break;
        }
        case "OpenUrl": {
            serializer.serializeVariantIndex(7);
            value.value.serialize(serializer);
            break;
        }
        case "Foreground": {
            serializer.serializeVariantIndex(8);
            break;
        }
        case "Background": {
            serializer.serializeVariantIndex(9);
            break;
        }
        case "Reachable": {
            serializer.serializeVariantIndex(10);
            value.value.serialize(serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// Which.
export type HapticOperation =
    | { kind: "Selected" }
    | { kind: "Finished" }
    | { kind: "Refused" };

export const hapticOperationSelected = (): HapticOperation => ({ kind: "Selected" });

export const hapticOperationFinished = (): HapticOperation => ({ kind: "Finished" });

export const hapticOperationRefused = (): HapticOperation => ({ kind: "Refused" });

export function matchHapticOperation<R>(value: HapticOperation, cases: {
    Selected: (v: Extract<HapticOperation, { kind: "Selected" }>) => R;
    Finished: (v: Extract<HapticOperation, { kind: "Finished" }>) => R;
    Refused: (v: Extract<HapticOperation, { kind: "Refused" }>) => R;
}): R {
    return cases[value.kind as HapticOperation["kind"]](value as never);
}

export function deserializeHapticOperation(deserializer: Deserializer): HapticOperation {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Selected" };
        }
        case 1: {
            return { kind: "Finished" };
        }
        case 2: {
            return { kind: "Refused" };
        }
        default: throw new Error("Unknown variant index for HapticOperation: " + index);
    }
}

/// What stands on top of every screen.
export class Header {
    constructor (public key: str, public title: str, public subtitle: Optional<str>, public back: Optional<Control>, public menu: Seq<Control>, public avatar: Optional<Control>, public focus: Optional<str>) {
    }

    static deserialize(deserializer: Deserializer): Header {
        const key = deserializer.deserializeStr();
        const title = deserializer.deserializeStr();
        const subtitle = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const back = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const menu = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const avatar = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const focus = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new Header(key,title,subtitle,back,menu,avatar,focus);
    }
}

/// A status and a body.
export class HttpAnswer {
    constructor (public status: uint16, public body: bytes) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeU16(this.status);
        serializer.serializeBytes(this.body);
    }

}

/// A header.
export class HttpHeader {
    constructor (public name: str, public value: str) {
    }

    static deserialize(deserializer: Deserializer): HttpHeader {
        const name = deserializer.deserializeStr();
        const value = deserializer.deserializeStr();
        return new HttpHeader(name,value);
    }
}

/// A request. Redirects are not followed; no cookies are sent or kept.
export class HttpOperation {
    constructor (public method: str, public url: str, public headers: Seq<HttpHeader>, public body: bytes, public timeout_ms: uint32) {
    }

    static deserialize(deserializer: Deserializer): HttpOperation {
        const method = deserializer.deserializeStr();
        const url = deserializer.deserializeStr();
        const headers = deserializeArray(deserializer, (deserializer) => {
            return HttpHeader.deserialize(deserializer);
        });
        const body = deserializer.deserializeBytes();
        const timeout_ms = deserializer.deserializeU32();
        return new HttpOperation(method,url,headers,body,timeout_ms);
    }
}

/// The answer.
export type HttpOutput =
    | { kind: "Answered"; value: HttpAnswer }
    | { kind: "Failed" };

export const httpOutputAnswered = (value: HttpAnswer): HttpOutput => ({ kind: "Answered", value });

export const httpOutputFailed = (): HttpOutput => ({ kind: "Failed" });

export function matchHttpOutput<R>(value: HttpOutput, cases: {
    Answered: (v: Extract<HttpOutput, { kind: "Answered" }>) => R;
    Failed: (v: Extract<HttpOutput, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as HttpOutput["kind"]](value as never);
}

export function serializeHttpOutput(value: HttpOutput, serializer: Serializer): void {
    switch (value.kind) {
        case "Answered": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(1);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// The one list of icon names; each platform has its own pictures for them.
export type Icon =
    | { kind: "Today" }
    | { kind: "Sessions" }
    | { kind: "Blueprints" }
    | { kind: "Plus" }
    | { kind: "Close" }
    | { kind: "Back" }
    | { kind: "Forward" }
    | { kind: "Undo" }
    | { kind: "More" }
    | { kind: "Note" }
    | { kind: "Check" }
    | { kind: "Person" }
    | { kind: "People" }
    | { kind: "Device" }
    | { kind: "Share" }
    | { kind: "Copy" }
    | { kind: "Settings" }
    | { kind: "Sync" }
    | { kind: "List" }
    | { kind: "Single" }
    | { kind: "Bin" }
    | { kind: "Lock" }
    | { kind: "Warning" }
    | { kind: "Search" }
    | { kind: "Code" }
    | { kind: "Clock" }
    | { kind: "Info" }
    | { kind: "Focus" }
    | { kind: "Leave" }
    | { kind: "Export" };

export const iconToday = (): Icon => ({ kind: "Today" });

export const iconSessions = (): Icon => ({ kind: "Sessions" });

export const iconBlueprints = (): Icon => ({ kind: "Blueprints" });

export const iconPlus = (): Icon => ({ kind: "Plus" });

export const iconClose = (): Icon => ({ kind: "Close" });

export const iconBack = (): Icon => ({ kind: "Back" });

export const iconForward = (): Icon => ({ kind: "Forward" });

export const iconUndo = (): Icon => ({ kind: "Undo" });

export const iconMore = (): Icon => ({ kind: "More" });

export const iconNote = (): Icon => ({ kind: "Note" });

export const iconCheck = (): Icon => ({ kind: "Check" });

export const iconPerson = (): Icon => ({ kind: "Person" });

export const iconPeople = (): Icon => ({ kind: "People" });

export const iconDevice = (): Icon => ({ kind: "Device" });

export const iconShare = (): Icon => ({ kind: "Share" });

export const iconCopy = (): Icon => ({ kind: "Copy" });

export const iconSettings = (): Icon => ({ kind: "Settings" });

export const iconSync = (): Icon => ({ kind: "Sync" });

export const iconList = (): Icon => ({ kind: "List" });

export const iconSingle = (): Icon => ({ kind: "Single" });

export const iconBin = (): Icon => ({ kind: "Bin" });

export const iconLock = (): Icon => ({ kind: "Lock" });

export const iconWarning = (): Icon => ({ kind: "Warning" });

export const iconSearch = (): Icon => ({ kind: "Search" });

export const iconCode = (): Icon => ({ kind: "Code" });

export const iconClock = (): Icon => ({ kind: "Clock" });

export const iconInfo = (): Icon => ({ kind: "Info" });

export const iconFocus = (): Icon => ({ kind: "Focus" });

export const iconLeave = (): Icon => ({ kind: "Leave" });

export const iconExport = (): Icon => ({ kind: "Export" });

export function matchIcon<R>(value: Icon, cases: {
    Today: (v: Extract<Icon, { kind: "Today" }>) => R;
    Sessions: (v: Extract<Icon, { kind: "Sessions" }>) => R;
    Blueprints: (v: Extract<Icon, { kind: "Blueprints" }>) => R;
    Plus: (v: Extract<Icon, { kind: "Plus" }>) => R;
    Close: (v: Extract<Icon, { kind: "Close" }>) => R;
    Back: (v: Extract<Icon, { kind: "Back" }>) => R;
    Forward: (v: Extract<Icon, { kind: "Forward" }>) => R;
    Undo: (v: Extract<Icon, { kind: "Undo" }>) => R;
    More: (v: Extract<Icon, { kind: "More" }>) => R;
    Note: (v: Extract<Icon, { kind: "Note" }>) => R;
    Check: (v: Extract<Icon, { kind: "Check" }>) => R;
    Person: (v: Extract<Icon, { kind: "Person" }>) => R;
    People: (v: Extract<Icon, { kind: "People" }>) => R;
    Device: (v: Extract<Icon, { kind: "Device" }>) => R;
    Share: (v: Extract<Icon, { kind: "Share" }>) => R;
    Copy: (v: Extract<Icon, { kind: "Copy" }>) => R;
    Settings: (v: Extract<Icon, { kind: "Settings" }>) => R;
    Sync: (v: Extract<Icon, { kind: "Sync" }>) => R;
    List: (v: Extract<Icon, { kind: "List" }>) => R;
    Single: (v: Extract<Icon, { kind: "Single" }>) => R;
    Bin: (v: Extract<Icon, { kind: "Bin" }>) => R;
    Lock: (v: Extract<Icon, { kind: "Lock" }>) => R;
    Warning: (v: Extract<Icon, { kind: "Warning" }>) => R;
    Search: (v: Extract<Icon, { kind: "Search" }>) => R;
    Code: (v: Extract<Icon, { kind: "Code" }>) => R;
    Clock: (v: Extract<Icon, { kind: "Clock" }>) => R;
    Info: (v: Extract<Icon, { kind: "Info" }>) => R;
    Focus: (v: Extract<Icon, { kind: "Focus" }>) => R;
    Leave: (v: Extract<Icon, { kind: "Leave" }>) => R;
    Export: (v: Extract<Icon, { kind: "Export" }>) => R;
}): R {
    return cases[value.kind as Icon["kind"]](value as never);
}

export function deserializeIcon(deserializer: Deserializer): Icon {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Today" };
        }
        case 1: {
            return { kind: "Sessions" };
        }
        case 2: {
            return { kind: "Blueprints" };
        }
        case 3: {
            return { kind: "Plus" };
        }
        case 4: {
            return { kind: "Close" };
        }
        case 5: {
            return { kind: "Back" };
        }
        case 6: {
            return { kind: "Forward" };
        }
        case 7: {
            return { kind: "Undo" };
        }
        case 8: {
            return { kind: "More" };
        }
        case 9: {
            return { kind: "Note" };
        }
        case 10: {
            return { kind: "Check" };
        }
        case 11: {
            return { kind: "Person" };
        }
        case 12: {
            return { kind: "People" };
        }
        case 13: {
            return { kind: "Device" };
        }
        case 14: {
            return { kind: "Share" };
        }
        case 15: {
            return { kind: "Copy" };
        }
        case 16: {
            return { kind: "Settings" };
        }
        case 17: {
            return { kind: "Sync" };
        }
        case 18: {
            return { kind: "List" };
        }
        case 19: {
            return { kind: "Single" };
        }
        case 20: {
            return { kind: "Bin" };
        }
        case 21: {
            return { kind: "Lock" };
        }
        case 22: {
            return { kind: "Warning" };
        }
        case 23: {
            return { kind: "Search" };
        }
        case 24: {
            return { kind: "Code" };
        }
        case 25: {
            return { kind: "Clock" };
        }
        case 26: {
            return { kind: "Info" };
        }
        case 27: {
            return { kind: "Focus" };
        }
        case 28: {
            return { kind: "Leave" };
        }
        case 29: {
            return { kind: "Export" };
        }
        default: throw new Error("Unknown variant index for Icon: " + index);
    }
}

/// What a text field is for.
export type InputKind =
    | { kind: "Plain" }
    | { kind: "Name" }
    | { kind: "Code" }
    | { kind: "Number" }
    | { kind: "Url" }
    | { kind: "Search" };

export const inputKindPlain = (): InputKind => ({ kind: "Plain" });

export const inputKindName = (): InputKind => ({ kind: "Name" });

export const inputKindCode = (): InputKind => ({ kind: "Code" });

export const inputKindNumber = (): InputKind => ({ kind: "Number" });

export const inputKindUrl = (): InputKind => ({ kind: "Url" });

export const inputKindSearch = (): InputKind => ({ kind: "Search" });

export function matchInputKind<R>(value: InputKind, cases: {
    Plain: (v: Extract<InputKind, { kind: "Plain" }>) => R;
    Name: (v: Extract<InputKind, { kind: "Name" }>) => R;
    Code: (v: Extract<InputKind, { kind: "Code" }>) => R;
    Number: (v: Extract<InputKind, { kind: "Number" }>) => R;
    Url: (v: Extract<InputKind, { kind: "Url" }>) => R;
    Search: (v: Extract<InputKind, { kind: "Search" }>) => R;
}): R {
    return cases[value.kind as InputKind["kind"]](value as never);
}

export function deserializeInputKind(deserializer: Deserializer): InputKind {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Plain" };
        }
        case 1: {
            return { kind: "Name" };
        }
        case 2: {
            return { kind: "Code" };
        }
        case 3: {
            return { kind: "Number" };
        }
        case 4: {
            return { kind: "Url" };
        }
        case 5: {
            return { kind: "Search" };
        }
        default: throw new Error("Unknown variant index for InputKind: " + index);
    }
}

/// A text field. While it has the focus it owns its text; the shell adopts `text` only when `rev`
/// changes.
export class InputPart {
    constructor (public key: str, public label: str, public text: str, public rev: uint64, public placeholder: str, public kind: InputKind, public lines: uint32, public length_max: uint32, public count: Optional<str>, public problem: Optional<str>, public autofill: Optional<str>, public return_label: Optional<str>, public submit: Optional<Control>) {
    }

    static deserialize(deserializer: Deserializer): InputPart {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const text = deserializer.deserializeStr();
        const rev = deserializer.deserializeU64();
        const placeholder = deserializer.deserializeStr();
        const kind = deserializeInputKind(deserializer);
        const lines = deserializer.deserializeU32();
        const length_max = deserializer.deserializeU32();
        const count = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const problem = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const autofill = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const return_label = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const submit = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new InputPart(key,label,text,rev,placeholder,kind,lines,length_max,count,problem,autofill,return_label,submit);
    }
}

/// What stands before a row's words.
export type Lead =
    | { kind: "Icon"; value: Icon }
    | { kind: "Avatar"; value: Avatar }
    | { kind: "Number"; value: str };

export const leadIcon = (value: Icon): Lead => ({ kind: "Icon", value });

export const leadAvatar = (value: Avatar): Lead => ({ kind: "Avatar", value });

export const leadNumber = (value: str): Lead => ({ kind: "Number", value });

export function matchLead<R>(value: Lead, cases: {
    Icon: (v: Extract<Lead, { kind: "Icon" }>) => R;
    Avatar: (v: Extract<Lead, { kind: "Avatar" }>) => R;
    Number: (v: Extract<Lead, { kind: "Number" }>) => R;
}): R {
    return cases[value.kind as Lead["kind"]](value as never);
}

export function deserializeLead(deserializer: Deserializer): Lead {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializeIcon(deserializer);
            return { kind: "Icon", value };
        }
        case 1: {
            const value = Avatar.deserialize(deserializer);
            return { kind: "Avatar", value };
        }
        case 2: {
            const value = deserializer.deserializeStr();
            return { kind: "Number", value };
        }
        default: throw new Error("Unknown variant index for Lead: " + index);
    }
}

/// One entry of the legend.
export class LegendEntry {
    constructor (public tone: Tone, public label: str) {
    }

    static deserialize(deserializer: Deserializer): LegendEntry {
        const tone = deserializeTone(deserializer);
        const label = deserializer.deserializeStr();
        return new LegendEntry(tone,label);
    }
}

/// One level's row; the whole row is the control, its label the anchor.
export class LevelView {
    constructor (public number: str, public control: Control) {
    }

    static deserialize(deserializer: Deserializer): LevelView {
        const number = deserializer.deserializeStr();
        const control = Control.deserialize(deserializer);
        return new LevelView(number,control);
    }
}

/// Keys to load.
export class LoadKeys {
    constructor (public keys: Seq<StoreKey>) {
    }

    static deserialize(deserializer: Deserializer): LoadKeys {
        const keys = deserializeArray(deserializer, (deserializer) => {
            return StoreKey.deserialize(deserializer);
        });
        return new LoadKeys(keys);
    }
}

/// A part of a whole.
export class MeterPart {
    constructor (public key: str, public label: str, public part: uint32, public whole: uint32, public shown: str, public spoken: str) {
    }

    static deserialize(deserializer: Deserializer): MeterPart {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const part = deserializer.deserializeU32();
        const whole = deserializer.deserializeU32();
        const shown = deserializer.deserializeStr();
        const spoken = deserializer.deserializeStr();
        return new MeterPart(key,label,part,whole,shown,spoken);
    }
}

/// Which page, where the platform has one for it.
export type OpenSettingsOperation =
    | { kind: "Notifications" }
    | { kind: "Camera" };

export const openSettingsOperationNotifications = (): OpenSettingsOperation => ({ kind: "Notifications" });

export const openSettingsOperationCamera = (): OpenSettingsOperation => ({ kind: "Camera" });

export function matchOpenSettingsOperation<R>(value: OpenSettingsOperation, cases: {
    Notifications: (v: Extract<OpenSettingsOperation, { kind: "Notifications" }>) => R;
    Camera: (v: Extract<OpenSettingsOperation, { kind: "Camera" }>) => R;
}): R {
    return cases[value.kind as OpenSettingsOperation["kind"]](value as never);
}

export function deserializeOpenSettingsOperation(deserializer: Deserializer): OpenSettingsOperation {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Notifications" };
        }
        case 1: {
            return { kind: "Camera" };
        }
        default: throw new Error("Unknown variant index for OpenSettingsOperation: " + index);
    }
}

/// A link.
export class OpenedUrl {
    constructor (public url: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.url);
    }

}

/// A page.
export class Page {
    constructor (public header: Header, public refresh: Optional<Control>, public search: Optional<Search>, public sections: Seq<Section>, public bar: Seq<Control>, public round: Optional<Control>) {
    }

    static deserialize(deserializer: Deserializer): Page {
        const header = Header.deserialize(deserializer);
        const refresh = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const search = deserializeOption(deserializer, (deserializer) => {
            return Search.deserialize(deserializer);
        });
        const sections = deserializeArray(deserializer, (deserializer) => {
            return Section.deserialize(deserializer);
        });
        const bar = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const round = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new Page(header,refresh,search,sections,bar,round);
    }
}

/// One part.
export type Part =
    | { kind: "Text"; value: TextPart }
    | { kind: "Row"; value: RowPart }
    | { kind: "Buttons"; value: ButtonsPart }
    | { kind: "Toggle"; value: TogglePart }
    | { kind: "Choice"; value: ChoicePart }
    | { kind: "Stepper"; value: StepperPart }
    | { kind: "Input"; value: InputPart }
    | { kind: "When"; value: WhenPart }
    | { kind: "Meter"; value: MeterPart }
    | { kind: "Weeks"; value: WeeksPart }
    | { kind: "Sparkline"; value: SparklinePart }
    | { kind: "Compare"; value: ComparePart }
    | { kind: "Quote"; value: QuotePart }
    | { kind: "Picture"; value: PicturePart }
    | { kind: "Diff"; value: DiffPart }
    | { kind: "Progress"; value: ProgressPart }
    | { kind: "Code"; value: CodePart }
    | { kind: "Clock"; value: ClockPart }
    | { kind: "Empty"; value: EmptyPart };

export const partText = (value: TextPart): Part => ({ kind: "Text", value });

export const partRow = (value: RowPart): Part => ({ kind: "Row", value });

export const partButtons = (value: ButtonsPart): Part => ({ kind: "Buttons", value });

export const partToggle = (value: TogglePart): Part => ({ kind: "Toggle", value });

export const partChoice = (value: ChoicePart): Part => ({ kind: "Choice", value });

export const partStepper = (value: StepperPart): Part => ({ kind: "Stepper", value });

export const partInput = (value: InputPart): Part => ({ kind: "Input", value });

export const partWhen = (value: WhenPart): Part => ({ kind: "When", value });

export const partMeter = (value: MeterPart): Part => ({ kind: "Meter", value });

export const partWeeks = (value: WeeksPart): Part => ({ kind: "Weeks", value });

export const partSparkline = (value: SparklinePart): Part => ({ kind: "Sparkline", value });

export const partCompare = (value: ComparePart): Part => ({ kind: "Compare", value });

export const partQuote = (value: QuotePart): Part => ({ kind: "Quote", value });

export const partPicture = (value: PicturePart): Part => ({ kind: "Picture", value });

export const partDiff = (value: DiffPart): Part => ({ kind: "Diff", value });

export const partProgress = (value: ProgressPart): Part => ({ kind: "Progress", value });

export const partCode = (value: CodePart): Part => ({ kind: "Code", value });

export const partClock = (value: ClockPart): Part => ({ kind: "Clock", value });

export const partEmpty = (value: EmptyPart): Part => ({ kind: "Empty", value });

export function matchPart<R>(value: Part, cases: {
    Text: (v: Extract<Part, { kind: "Text" }>) => R;
    Row: (v: Extract<Part, { kind: "Row" }>) => R;
    Buttons: (v: Extract<Part, { kind: "Buttons" }>) => R;
    Toggle: (v: Extract<Part, { kind: "Toggle" }>) => R;
    Choice: (v: Extract<Part, { kind: "Choice" }>) => R;
    Stepper: (v: Extract<Part, { kind: "Stepper" }>) => R;
    Input: (v: Extract<Part, { kind: "Input" }>) => R;
    When: (v: Extract<Part, { kind: "When" }>) => R;
    Meter: (v: Extract<Part, { kind: "Meter" }>) => R;
    Weeks: (v: Extract<Part, { kind: "Weeks" }>) => R;
    Sparkline: (v: Extract<Part, { kind: "Sparkline" }>) => R;
    Compare: (v: Extract<Part, { kind: "Compare" }>) => R;
    Quote: (v: Extract<Part, { kind: "Quote" }>) => R;
    Picture: (v: Extract<Part, { kind: "Picture" }>) => R;
    Diff: (v: Extract<Part, { kind: "Diff" }>) => R;
    Progress: (v: Extract<Part, { kind: "Progress" }>) => R;
    Code: (v: Extract<Part, { kind: "Code" }>) => R;
    Clock: (v: Extract<Part, { kind: "Clock" }>) => R;
    Empty: (v: Extract<Part, { kind: "Empty" }>) => R;
}): R {
    return cases[value.kind as Part["kind"]](value as never);
}

export function deserializePart(deserializer: Deserializer): Part {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = TextPart.deserialize(deserializer);
            return { kind: "Text", value };
        }
        case 1: {
            const value = RowPart.deserialize(deserializer);
            return { kind: "Row", value };
        }
        case 2: {
            const value = ButtonsPart.deserialize(deserializer);
            return { kind: "Buttons", value };
        }
        case 3: {
            const value = TogglePart.deserialize(deserializer);
            return { kind: "Toggle", value };
        }
        case 4: {
            const value = ChoicePart.deserialize(deserializer);
            return { kind: "Choice", value };
        }
        case 5: {
            const value = StepperPart.deserialize(deserializer);
            return { kind: "Stepper", value };
        }
        case 6: {
            const value = InputPart.deserialize(deserializer);
            return { kind: "Input", value };
        }
        case 7: {
            const value = WhenPart.deserialize(deserializer);
            return { kind: "When", value };
        }
        case 8: {
            const value = MeterPart.deserialize(deserializer);
            return { kind: "Meter", value };
        }
        case 9: {
            const value = WeeksPart.deserialize(deserializer);
            return { kind: "Weeks", value };
        }
        case 10: {
            const value = SparklinePart.deserialize(deserializer);
            return { kind: "Sparkline", value };
        }
        case 11: {
            const value = ComparePart.deserialize(deserializer);
            return { kind: "Compare", value };
        }
        case 12: {
            const value = QuotePart.deserialize(deserializer);
            return { kind: "Quote", value };
        }
        case 13: {
            const value = PicturePart.deserialize(deserializer);
            return { kind: "Picture", value };
        }
        case 14: {
            const value = DiffPart.deserialize(deserializer);
            return { kind: "Diff", value };
        }
        case 15: {
            const value = ProgressPart.deserialize(deserializer);
            return { kind: "Progress", value };
        }
        case 16: {
            const value = CodePart.deserialize(deserializer);
            return { kind: "Code", value };
        }
        case 17: {
            const value = ClockPart.deserialize(deserializer);
            return { kind: "Clock", value };
        }
        case 18: {
            const value = EmptyPart.deserialize(deserializer);
            return { kind: "Empty", value };
        }
        default: throw new Error("Unknown variant index for Part: " + index);
    }
}

/// A picture, fetched by its hash off the main thread.
export class PicturePart {
    constructor (public key: str, public hash: bytes, public width: uint32, public height: uint32, public colour: str, public alt: str, public tap: Optional<Control>) {
    }

    static deserialize(deserializer: Deserializer): PicturePart {
        const key = deserializer.deserializeStr();
        const hash = deserializer.deserializeBytes();
        const width = deserializer.deserializeU32();
        const height = deserializer.deserializeU32();
        const colour = deserializer.deserializeStr();
        const alt = deserializer.deserializeStr();
        const tap = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new PicturePart(key,hash,width,height,colour,alt,tap);
    }
}

/// Work under way.
export class ProgressPart {
    constructor (public key: str, public label: str, public done: uint32, public total: Optional<uint32>, public cancel: Optional<Control>) {
    }

    static deserialize(deserializer: Deserializer): ProgressPart {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const done = deserializer.deserializeU32();
        const total = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeU32();
        });
        const cancel = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new ProgressPart(key,label,done,total,cancel);
    }
}

/// Somebody's words.
export class QuotePart {
    constructor (public key: str, public text: str, public by: str, public about: Optional<str>, public controls: Seq<Control>) {
    }

    static deserialize(deserializer: Deserializer): QuotePart {
        const key = deserializer.deserializeStr();
        const text = deserializer.deserializeStr();
        const by = deserializer.deserializeStr();
        const about = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const controls = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new QuotePart(key,text,by,about,controls);
    }
}

/// Whether there is a network.
export class Reachable {
    constructor (public online: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeBool(this.online);
    }

}

/// One notification. Tapping it, or one of its actions, is answered with `OpenUrl` of the link.
export class Reminder {
    constructor (public key: str, public at_ms: int64, public title: str, public body: str, public link: str, public actions: Seq<ReminderAction>) {
    }

    static deserialize(deserializer: Deserializer): Reminder {
        const key = deserializer.deserializeStr();
        const at_ms = deserializer.deserializeI64();
        const title = deserializer.deserializeStr();
        const body = deserializer.deserializeStr();
        const link = deserializer.deserializeStr();
        const actions = deserializeArray(deserializer, (deserializer) => {
            return ReminderAction.deserialize(deserializer);
        });
        return new Reminder(key,at_ms,title,body,link,actions);
    }
}

/// A button on a notification.
export class ReminderAction {
    constructor (public label: str, public link: str, public opens: bool) {
    }

    static deserialize(deserializer: Deserializer): ReminderAction {
        const label = deserializer.deserializeStr();
        const link = deserializer.deserializeStr();
        const opens = deserializer.deserializeBool();
        return new ReminderAction(label,link,opens);
    }
}

/// Makes what is scheduled exactly this, by key.
///
/// A reminder whose time is to come is scheduled, again if its time or its words changed. One whose
/// time is past was due already: it is not shown again, and stays where it is shown. What is not in
/// the set any more is cancelled, and taken away where it is shown. The core has at most one of
/// these requests out.
export class RemindersOperation {
    constructor (public ask: bool, public reminders: Seq<Reminder>) {
    }

    static deserialize(deserializer: Deserializer): RemindersOperation {
        const ask = deserializer.deserializeBool();
        const reminders = deserializeArray(deserializer, (deserializer) => {
            return Reminder.deserialize(deserializer);
        });
        return new RemindersOperation(ask,reminders);
    }
}

/// What became of it.
export type RemindersOutput =
    | { kind: "Set" }
    | { kind: "Denied" }
    | { kind: "DeniedForever" };

export const remindersOutputSet = (): RemindersOutput => ({ kind: "Set" });

export const remindersOutputDenied = (): RemindersOutput => ({ kind: "Denied" });

export const remindersOutputDeniedForever = (): RemindersOutput => ({ kind: "DeniedForever" });

export function matchRemindersOutput<R>(value: RemindersOutput, cases: {
    Set: (v: Extract<RemindersOutput, { kind: "Set" }>) => R;
    Denied: (v: Extract<RemindersOutput, { kind: "Denied" }>) => R;
    DeniedForever: (v: Extract<RemindersOutput, { kind: "DeniedForever" }>) => R;
}): R {
    return cases[value.kind as RemindersOutput["kind"]](value as never);
}

export function serializeRemindersOutput(value: RemindersOutput, serializer: Serializer): void {
    switch (value.kind) {
        case "Set": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Denied": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "DeniedForever": {
            serializer.serializeVariantIndex(2);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// The single operation `Render` implements.
export class RenderOperation {
    constructor () {
    }

    static deserialize(deserializer: Deserializer): RenderOperation {
        return new RenderOperation();
    }
}

/// Request for a side-effect passed from the Core to the Shell.
///
/// The `EffectId` links the `Request` with the corresponding call to [`Core::resolve`] to pass the data back
/// to the [`App::update`] function (wrapped in the event provided to the capability originating the effect).
export class Request {
    constructor (public id: uint32, public effect: Effect) {
    }

    static deserialize(deserializer: Deserializer): Request {
        const id = deserializer.deserializeU32();
        const effect = deserializeEffect(deserializer);
        return new Request(id,effect);
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
export class Requests {
    constructor (public value: Seq<Request>) {
    }

    static deserialize(deserializer: Deserializer): Requests {
        const value = deserializeArray(deserializer, (deserializer) => {
            return Request.deserialize(deserializer);
        });
        return new Requests(value);
    }
}

/// One line of a list.
export class RowPart {
    constructor (public key: str, public lead: Optional<Lead>, public title: str, public second: Optional<str>, public value: Optional<str>, public badge: Optional<Badge>, public tap: Optional<Control>, public button: Optional<Control>, public swipes: Seq<Control>, public menu: Seq<Control>) {
    }

    static deserialize(deserializer: Deserializer): RowPart {
        const key = deserializer.deserializeStr();
        const lead = deserializeOption(deserializer, (deserializer) => {
            return deserializeLead(deserializer);
        });
        const title = deserializer.deserializeStr();
        const second = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const value = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const badge = deserializeOption(deserializer, (deserializer) => {
            return Badge.deserialize(deserializer);
        });
        const tap = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const button = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const swipes = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const menu = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new RowPart(key,lead,title,second,value,badge,tap,button,swipes,menu);
    }
}

/// A run of words.
export class Run {
    constructor (public kind: RunKind, public text: str) {
    }

    static deserialize(deserializer: Deserializer): Run {
        const kind = deserializeRunKind(deserializer);
        const text = deserializer.deserializeStr();
        return new Run(kind,text);
    }
}

/// What became of a run of words.
export type RunKind =
    | { kind: "Same" }
    | { kind: "Added" }
    | { kind: "Removed" };

export const runKindSame = (): RunKind => ({ kind: "Same" });

export const runKindAdded = (): RunKind => ({ kind: "Added" });

export const runKindRemoved = (): RunKind => ({ kind: "Removed" });

export function matchRunKind<R>(value: RunKind, cases: {
    Same: (v: Extract<RunKind, { kind: "Same" }>) => R;
    Added: (v: Extract<RunKind, { kind: "Added" }>) => R;
    Removed: (v: Extract<RunKind, { kind: "Removed" }>) => R;
}): R {
    return cases[value.kind as RunKind["kind"]](value as never);
}

export function deserializeRunKind(deserializer: Deserializer): RunKind {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Same" };
        }
        case 1: {
            return { kind: "Added" };
        }
        case 2: {
            return { kind: "Removed" };
        }
        default: throw new Error("Unknown variant index for RunKind: " + index);
    }
}

/// Words for a screen reader.
export class Say {
    constructor (public id: uint64, public text: str) {
    }

    static deserialize(deserializer: Deserializer): Say {
        const id = deserializer.deserializeU64();
        const text = deserializer.deserializeStr();
        return new Say(id,text);
    }
}

/// Looks for one code, until it is found or the person thinks better of it.
export class ScanOperation {
    constructor (public hint: str) {
    }

    static deserialize(deserializer: Deserializer): ScanOperation {
        const hint = deserializer.deserializeStr();
        return new ScanOperation(hint);
    }
}

/// What became of it.
export type ScanOutput =
    | { kind: "Scanned"; value: ScannedText }
    | { kind: "Cancelled" }
    | { kind: "Denied" }
    | { kind: "DeniedForever" }
    | { kind: "Failed" };

export const scanOutputScanned = (value: ScannedText): ScanOutput => ({ kind: "Scanned", value });

export const scanOutputCancelled = (): ScanOutput => ({ kind: "Cancelled" });

export const scanOutputDenied = (): ScanOutput => ({ kind: "Denied" });

export const scanOutputDeniedForever = (): ScanOutput => ({ kind: "DeniedForever" });

export const scanOutputFailed = (): ScanOutput => ({ kind: "Failed" });

export function matchScanOutput<R>(value: ScanOutput, cases: {
    Scanned: (v: Extract<ScanOutput, { kind: "Scanned" }>) => R;
    Cancelled: (v: Extract<ScanOutput, { kind: "Cancelled" }>) => R;
    Denied: (v: Extract<ScanOutput, { kind: "Denied" }>) => R;
    DeniedForever: (v: Extract<ScanOutput, { kind: "DeniedForever" }>) => R;
    Failed: (v: Extract<ScanOutput, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as ScanOutput["kind"]](value as never);
}

export function serializeScanOutput(value: ScanOutput, serializer: Serializer): void {
    switch (value.kind) {
        case "Scanned": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "Cancelled": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Denied": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "DeniedForever": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(4);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// A prefix to scan.
export class ScanPrefix {
    constructor (public prefix: bytes, public after: bytes, public limit: uint32) {
    }

    static deserialize(deserializer: Deserializer): ScanPrefix {
        const prefix = deserializer.deserializeBytes();
        const after = deserializer.deserializeBytes();
        const limit = deserializer.deserializeU32();
        return new ScanPrefix(prefix,after,limit);
    }
}

/// What a code holds.
export class ScannedText {
    constructor (public text: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
    }

}

/// The main job: one criterion at a time, or all of them as a list.
export class ScoreCard {
    constructor (public header: Header, public clock: Optional<ClockPart>, public dots: Seq<Dot>, public overview: Control, public body: ScoreCardBody, public bar: ScoreCardBar, public settle_ms: uint32) {
    }

    static deserialize(deserializer: Deserializer): ScoreCard {
        const header = Header.deserialize(deserializer);
        const clock = deserializeOption(deserializer, (deserializer) => {
            return ClockPart.deserialize(deserializer);
        });
        const dots = deserializeArray(deserializer, (deserializer) => {
            return deserializeDot(deserializer);
        });
        const overview = Control.deserialize(deserializer);
        const body = deserializeScoreCardBody(deserializer);
        const bar = ScoreCardBar.deserialize(deserializer);
        const settle_ms = deserializer.deserializeU32();
        return new ScoreCard(header,clock,dots,overview,body,bar,settle_ms);
    }
}

/// The bar at the bottom.
export class ScoreCardBar {
    constructor (public undo: Control, public previous: Control, public next: Control, public finish: Control) {
    }

    static deserialize(deserializer: Deserializer): ScoreCardBar {
        const undo = Control.deserialize(deserializer);
        const previous = Control.deserialize(deserializer);
        const next = Control.deserialize(deserializer);
        const finish = Control.deserialize(deserializer);
        return new ScoreCardBar(undo,previous,next,finish);
    }
}

/// What stands between dots and bar.
export type ScoreCardBody =
    | { kind: "Single"; value: CriterionView }
    | { kind: "List"; value: Seq<CriterionLine> };

export const scoreCardBodySingle = (value: CriterionView): ScoreCardBody => ({ kind: "Single", value });

export const scoreCardBodyList = (value: Seq<CriterionLine>): ScoreCardBody => ({ kind: "List", value });

export function matchScoreCardBody<R>(value: ScoreCardBody, cases: {
    Single: (v: Extract<ScoreCardBody, { kind: "Single" }>) => R;
    List: (v: Extract<ScoreCardBody, { kind: "List" }>) => R;
}): R {
    return cases[value.kind as ScoreCardBody["kind"]](value as never);
}

export function deserializeScoreCardBody(deserializer: Deserializer): ScoreCardBody {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = CriterionView.deserialize(deserializer);
            return { kind: "Single", value };
        }
        case 1: {
            const value = deserializeArray(deserializer, (deserializer) => {
                return CriterionLine.deserialize(deserializer);
            });
            return { kind: "List", value };
        }
        default: throw new Error("Unknown variant index for ScoreCardBody: " + index);
    }
}

/// The score with its denominator.
export class ScoreLine {
    constructor (public number: str, public of: str, public spoken: str, public how: Optional<Control>) {
    }

    static deserialize(deserializer: Deserializer): ScoreLine {
        const number = deserializer.deserializeStr();
        const of = deserializer.deserializeStr();
        const spoken = deserializer.deserializeStr();
        const how = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new ScoreLine(number,of,spoken,how);
    }
}

/// A screen.
export type Screen =
    | { kind: "Page"; value: Page }
    | { kind: "ScoreCard"; value: ScoreCard }
    | { kind: "Session"; value: SessionView };

export const screenPage = (value: Page): Screen => ({ kind: "Page", value });

export const screenScoreCard = (value: ScoreCard): Screen => ({ kind: "ScoreCard", value });

export const screenSession = (value: SessionView): Screen => ({ kind: "Session", value });

export function matchScreen<R>(value: Screen, cases: {
    Page: (v: Extract<Screen, { kind: "Page" }>) => R;
    ScoreCard: (v: Extract<Screen, { kind: "ScoreCard" }>) => R;
    Session: (v: Extract<Screen, { kind: "Session" }>) => R;
}): R {
    return cases[value.kind as Screen["kind"]](value as never);
}

export function deserializeScreen(deserializer: Deserializer): Screen {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = Page.deserialize(deserializer);
            return { kind: "Page", value };
        }
        case 1: {
            const value = ScoreCard.deserialize(deserializer);
            return { kind: "ScoreCard", value };
        }
        case 2: {
            const value = SessionView.deserialize(deserializer);
            return { kind: "Session", value };
        }
        default: throw new Error("Unknown variant index for Screen: " + index);
    }
}

/// A search field; what is typed goes as `Typed` under its key.
export class Search {
    constructor (public key: str, public text: str, public rev: uint64, public placeholder: str) {
    }

    static deserialize(deserializer: Deserializer): Search {
        const key = deserializer.deserializeStr();
        const text = deserializer.deserializeStr();
        const rev = deserializer.deserializeU64();
        const placeholder = deserializer.deserializeStr();
        return new Search(key,text,rev,placeholder);
    }
}

/// The secret.
export class SecretBytes {
    constructor (public bytes: bytes) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeBytes(this.bytes);
    }

    static deserialize(deserializer: Deserializer): SecretBytes {
        const bytes = deserializer.deserializeBytes();
        return new SecretBytes(bytes);
    }
}

/// What to do with the one secret: the device's token, with its device id beside it.
export type SecretOperation =
    | { kind: "Read" }
    | { kind: "Write"; value: SecretBytes }
    | { kind: "Remove" };

export const secretOperationRead = (): SecretOperation => ({ kind: "Read" });

export const secretOperationWrite = (value: SecretBytes): SecretOperation => ({ kind: "Write", value });

export const secretOperationRemove = (): SecretOperation => ({ kind: "Remove" });

export function matchSecretOperation<R>(value: SecretOperation, cases: {
    Read: (v: Extract<SecretOperation, { kind: "Read" }>) => R;
    Write: (v: Extract<SecretOperation, { kind: "Write" }>) => R;
    Remove: (v: Extract<SecretOperation, { kind: "Remove" }>) => R;
}): R {
    return cases[value.kind as SecretOperation["kind"]](value as never);
}

export function deserializeSecretOperation(deserializer: Deserializer): SecretOperation {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Read" };
        }
        case 1: {
            const value = SecretBytes.deserialize(deserializer);
            return { kind: "Write", value };
        }
        case 2: {
            return { kind: "Remove" };
        }
        default: throw new Error("Unknown variant index for SecretOperation: " + index);
    }
}

/// The answer.
export type SecretOutput =
    | { kind: "Found"; value: SecretBytes }
    | { kind: "Absent" }
    | { kind: "Done" }
    | { kind: "Failed" };

export const secretOutputFound = (value: SecretBytes): SecretOutput => ({ kind: "Found", value });

export const secretOutputAbsent = (): SecretOutput => ({ kind: "Absent" });

export const secretOutputDone = (): SecretOutput => ({ kind: "Done" });

export const secretOutputFailed = (): SecretOutput => ({ kind: "Failed" });

export function matchSecretOutput<R>(value: SecretOutput, cases: {
    Found: (v: Extract<SecretOutput, { kind: "Found" }>) => R;
    Absent: (v: Extract<SecretOutput, { kind: "Absent" }>) => R;
    Done: (v: Extract<SecretOutput, { kind: "Done" }>) => R;
    Failed: (v: Extract<SecretOutput, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as SecretOutput["kind"]](value as never);
}

export function serializeSecretOutput(value: SecretOutput, serializer: Serializer): void {
    switch (value.kind) {
        case "Found": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "Absent": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Done": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(3);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// A section.
export class Section {
    constructor (public key: str, public heading: Optional<str>, public note: Optional<str>, public look: SectionLook, public parts: Seq<Part>, public window: Optional<Window>) {
    }

    static deserialize(deserializer: Deserializer): Section {
        const key = deserializer.deserializeStr();
        const heading = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const note = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const look = deserializeSectionLook(deserializer);
        const parts = deserializeArray(deserializer, (deserializer) => {
            return deserializePart(deserializer);
        });
        const window = deserializeOption(deserializer, (deserializer) => {
            return Window.deserialize(deserializer);
        });
        return new Section(key,heading,note,look,parts,window);
    }
}

/// How a section looks.
export type SectionLook =
    | { kind: "Inset" }
    | { kind: "Plain" }
    | { kind: "Focus" };

export const sectionLookInset = (): SectionLook => ({ kind: "Inset" });

export const sectionLookPlain = (): SectionLook => ({ kind: "Plain" });

export const sectionLookFocus = (): SectionLook => ({ kind: "Focus" });

export function matchSectionLook<R>(value: SectionLook, cases: {
    Inset: (v: Extract<SectionLook, { kind: "Inset" }>) => R;
    Plain: (v: Extract<SectionLook, { kind: "Plain" }>) => R;
    Focus: (v: Extract<SectionLook, { kind: "Focus" }>) => R;
}): R {
    return cases[value.kind as SectionLook["kind"]](value as never);
}

export function deserializeSectionLook(deserializer: Deserializer): SectionLook {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Inset" };
        }
        case 1: {
            return { kind: "Plain" };
        }
        case 2: {
            return { kind: "Focus" };
        }
        default: throw new Error("Unknown variant index for SectionLook: " + index);
    }
}

/// One session, with what is known of it.
export class SessionView {
    constructor (public header: Header, public score: Optional<ScoreLine>, public legend: Seq<LegendEntry>, public sections: Seq<Section>, public bar: Seq<Control>) {
    }

    static deserialize(deserializer: Deserializer): SessionView {
        const header = Header.deserialize(deserializer);
        const score = deserializeOption(deserializer, (deserializer) => {
            return ScoreLine.deserialize(deserializer);
        });
        const legend = deserializeArray(deserializer, (deserializer) => {
            return LegendEntry.deserialize(deserializer);
        });
        const sections = deserializeArray(deserializer, (deserializer) => {
            return Section.deserialize(deserializer);
        });
        const bar = deserializeArray(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        return new SessionView(header,score,legend,sections,bar);
    }
}

/// What to share.
export type ShareOutOperation =
    | { kind: "Text"; value: SharedText }
    | { kind: "File"; value: SharedFile };

export const shareOutOperationText = (value: SharedText): ShareOutOperation => ({ kind: "Text", value });

export const shareOutOperationFile = (value: SharedFile): ShareOutOperation => ({ kind: "File", value });

export function matchShareOutOperation<R>(value: ShareOutOperation, cases: {
    Text: (v: Extract<ShareOutOperation, { kind: "Text" }>) => R;
    File: (v: Extract<ShareOutOperation, { kind: "File" }>) => R;
}): R {
    return cases[value.kind as ShareOutOperation["kind"]](value as never);
}

export function deserializeShareOutOperation(deserializer: Deserializer): ShareOutOperation {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = SharedText.deserialize(deserializer);
            return { kind: "Text", value };
        }
        case 1: {
            const value = SharedFile.deserialize(deserializer);
            return { kind: "File", value };
        }
        default: throw new Error("Unknown variant index for ShareOutOperation: " + index);
    }
}

/// What became of it.
export type ShareOutOutput =
    | { kind: "Shared" }
    | { kind: "Copied" }
    | { kind: "Cancelled" }
    | { kind: "Failed" };

export const shareOutOutputShared = (): ShareOutOutput => ({ kind: "Shared" });

export const shareOutOutputCopied = (): ShareOutOutput => ({ kind: "Copied" });

export const shareOutOutputCancelled = (): ShareOutOutput => ({ kind: "Cancelled" });

export const shareOutOutputFailed = (): ShareOutOutput => ({ kind: "Failed" });

export function matchShareOutOutput<R>(value: ShareOutOutput, cases: {
    Shared: (v: Extract<ShareOutOutput, { kind: "Shared" }>) => R;
    Copied: (v: Extract<ShareOutOutput, { kind: "Copied" }>) => R;
    Cancelled: (v: Extract<ShareOutOutput, { kind: "Cancelled" }>) => R;
    Failed: (v: Extract<ShareOutOutput, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as ShareOutOutput["kind"]](value as never);
}

export function serializeShareOutOutput(value: ShareOutOutput, serializer: Serializer): void {
    switch (value.kind) {
        case "Shared": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Copied": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Cancelled": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(3);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// A file.
export class SharedFile {
    constructor (public name: str, public mime: str, public bytes: bytes) {
    }

    static deserialize(deserializer: Deserializer): SharedFile {
        const name = deserializer.deserializeStr();
        const mime = deserializer.deserializeStr();
        const bytes = deserializer.deserializeBytes();
        return new SharedFile(name,mime,bytes);
    }
}

/// Words.
export class SharedText {
    constructor (public title: str, public text: str, public url: Optional<str>) {
    }

    static deserialize(deserializer: Deserializer): SharedText {
        const title = deserializer.deserializeStr();
        const text = deserializer.deserializeStr();
        const url = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new SharedText(title,text,url);
    }
}

/// A sheet.
export class Sheet {
    constructor (public screen: Screen, public size: SheetSize) {
    }

    static deserialize(deserializer: Deserializer): Sheet {
        const screen = deserializeScreen(deserializer);
        const size = deserializeSheetSize(deserializer);
        return new Sheet(screen,size);
    }
}

/// How high a sheet opens.
export type SheetSize =
    | { kind: "Half" }
    | { kind: "Full" };

export const sheetSizeHalf = (): SheetSize => ({ kind: "Half" });

export const sheetSizeFull = (): SheetSize => ({ kind: "Full" });

export function matchSheetSize<R>(value: SheetSize, cases: {
    Half: (v: Extract<SheetSize, { kind: "Half" }>) => R;
    Full: (v: Extract<SheetSize, { kind: "Full" }>) => R;
}): R {
    return cases[value.kind as SheetSize["kind"]](value as never);
}

export function deserializeSheetSize(deserializer: Deserializer): SheetSize {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Half" };
        }
        case 1: {
            return { kind: "Full" };
        }
        default: throw new Error("Unknown variant index for SheetSize: " + index);
    }
}

/// What happened, and when.
export class ShellEvent {
    constructor (public now_ms: int64, public utc_offset_min: int32, public what: Happening) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeI64(this.now_ms);
        serializer.serializeI32(this.utc_offset_min);
        serializeHappening(this.what, serializer);
    }

}

/// Which.
export class SocketClose {
    constructor (public id: uint32) {
    }

    static deserialize(deserializer: Deserializer): SocketClose {
        const id = deserializer.deserializeU32();
        return new SocketClose(id);
    }
}

/// A frame.
export class SocketFrame {
    constructor (public bytes: bytes) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeBytes(this.bytes);
    }

}

/// Where to.
export class SocketOpen {
    constructor (public id: uint32, public url: str) {
    }

    static deserialize(deserializer: Deserializer): SocketOpen {
        const id = deserializer.deserializeU32();
        const url = deserializer.deserializeStr();
        return new SocketOpen(id,url);
    }
}

/// What to do. The core numbers its sockets; it has one open at a time.
export type SocketOperation =
    | { kind: "Open"; value: SocketOpen }
    | { kind: "Send"; value: SocketSend }
    | { kind: "Close"; value: SocketClose };

export const socketOperationOpen = (value: SocketOpen): SocketOperation => ({ kind: "Open", value });

export const socketOperationSend = (value: SocketSend): SocketOperation => ({ kind: "Send", value });

export const socketOperationClose = (value: SocketClose): SocketOperation => ({ kind: "Close", value });

export function matchSocketOperation<R>(value: SocketOperation, cases: {
    Open: (v: Extract<SocketOperation, { kind: "Open" }>) => R;
    Send: (v: Extract<SocketOperation, { kind: "Send" }>) => R;
    Close: (v: Extract<SocketOperation, { kind: "Close" }>) => R;
}): R {
    return cases[value.kind as SocketOperation["kind"]](value as never);
}

export function deserializeSocketOperation(deserializer: Deserializer): SocketOperation {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = SocketOpen.deserialize(deserializer);
            return { kind: "Open", value };
        }
        case 1: {
            const value = SocketSend.deserialize(deserializer);
            return { kind: "Send", value };
        }
        case 2: {
            const value = SocketClose.deserialize(deserializer);
            return { kind: "Close", value };
        }
        default: throw new Error("Unknown variant index for SocketOperation: " + index);
    }
}

/// What happened.
export type SocketOutput =
    | { kind: "Opened" }
    | { kind: "Received"; value: SocketFrame }
    | { kind: "Sent" }
    | { kind: "Closed" };

export const socketOutputOpened = (): SocketOutput => ({ kind: "Opened" });

export const socketOutputReceived = (value: SocketFrame): SocketOutput => ({ kind: "Received", value });

export const socketOutputSent = (): SocketOutput => ({ kind: "Sent" });

export const socketOutputClosed = (): SocketOutput => ({ kind: "Closed" });

export function matchSocketOutput<R>(value: SocketOutput, cases: {
    Opened: (v: Extract<SocketOutput, { kind: "Opened" }>) => R;
    Received: (v: Extract<SocketOutput, { kind: "Received" }>) => R;
    Sent: (v: Extract<SocketOutput, { kind: "Sent" }>) => R;
    Closed: (v: Extract<SocketOutput, { kind: "Closed" }>) => R;
}): R {
    return cases[value.kind as SocketOutput["kind"]](value as never);
}

export function serializeSocketOutput(value: SocketOutput, serializer: Serializer): void {
    switch (value.kind) {
        case "Opened": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Received": {
            serializer.serializeVariantIndex(1);
            value.value.serialize(serializer);
            break;
        }
        case "Sent": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Closed": {
            serializer.serializeVariantIndex(3);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// What.
export class SocketSend {
    constructor (public id: uint32, public frame: bytes) {
    }

    static deserialize(deserializer: Deserializer): SocketSend {
        const id = deserializer.deserializeU32();
        const frame = deserializer.deserializeBytes();
        return new SocketSend(id,frame);
    }
}

/// Points over time, `0..=1000` between low and high; absent points are gaps.
export class SparklinePart {
    constructor (public key: str, public points: Seq<Optional<uint32>>, public low: str, public high: str, public shown: str, public spoken: str) {
    }

    static deserialize(deserializer: Deserializer): SparklinePart {
        const key = deserializer.deserializeStr();
        const points = deserializeArray(deserializer, (deserializer) => {
            return deserializeOption(deserializer, (deserializer) => {
                return deserializer.deserializeU32();
            });
        });
        const low = deserializer.deserializeStr();
        const high = deserializer.deserializeStr();
        const shown = deserializer.deserializeStr();
        const spoken = deserializer.deserializeStr();
        return new SparklinePart(key,points,low,high,shown,spoken);
    }
}

/// The first event.
export class Start {
    constructor (public seed: bytes, public url: str, public origin: str, public locale: str, public environment: Environment, public capabilities: Seq<str>, public device_name: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeBytes(this.seed);
        serializer.serializeStr(this.url);
        serializer.serializeStr(this.origin);
        serializer.serializeStr(this.locale);
        this.environment.serialize(serializer);
        serializeArray(this.capabilities, serializer, (item, serializer) => {
            serializer.serializeStr(item);
        });
        serializer.serializeStr(this.device_name);
    }

}

/// Less or more.
export class StepperPart {
    constructor (public key: str, public label: str, public shown: str, public less: Control, public more: Control) {
    }

    static deserialize(deserializer: Deserializer): StepperPart {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const shown = deserializer.deserializeStr();
        const less = Control.deserialize(deserializer);
        const more = Control.deserialize(deserializer);
        return new StepperPart(key,label,shown,less,more);
    }
}

/// Entries.
export class StoreEntries {
    constructor (public entries: Seq<StoreEntry>) {
    }

    public serialize(serializer: Serializer): void {
        serializeArray(this.entries, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

}

/// A key and its value.
export class StoreEntry {
    constructor (public key: bytes, public value: bytes) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeBytes(this.key);
        serializer.serializeBytes(this.value);
    }

    static deserialize(deserializer: Deserializer): StoreEntry {
        const key = deserializer.deserializeBytes();
        const value = deserializer.deserializeBytes();
        return new StoreEntry(key,value);
    }
}

/// Why the store could not.
export type StoreError =
    | { kind: "Full" }
    | { kind: "Locked" }
    | { kind: "Damaged" }
    | { kind: "Unavailable" };

export const storeErrorFull = (): StoreError => ({ kind: "Full" });

export const storeErrorLocked = (): StoreError => ({ kind: "Locked" });

export const storeErrorDamaged = (): StoreError => ({ kind: "Damaged" });

export const storeErrorUnavailable = (): StoreError => ({ kind: "Unavailable" });

export function matchStoreError<R>(value: StoreError, cases: {
    Full: (v: Extract<StoreError, { kind: "Full" }>) => R;
    Locked: (v: Extract<StoreError, { kind: "Locked" }>) => R;
    Damaged: (v: Extract<StoreError, { kind: "Damaged" }>) => R;
    Unavailable: (v: Extract<StoreError, { kind: "Unavailable" }>) => R;
}): R {
    return cases[value.kind as StoreError["kind"]](value as never);
}

export function serializeStoreError(value: StoreError, serializer: Serializer): void {
    switch (value.kind) {
        case "Full": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Locked": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Damaged": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Unavailable": {
            serializer.serializeVariantIndex(3);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// A key.
export class StoreKey {
    constructor (public bytes: bytes) {
    }

    static deserialize(deserializer: Deserializer): StoreKey {
        const bytes = deserializer.deserializeBytes();
        return new StoreKey(bytes);
    }
}

/// What to do.
export type StoreOperation =
    | { kind: "Load"; value: LoadKeys }
    | { kind: "Scan"; value: ScanPrefix }
    | { kind: "Commit"; value: Commit };

export const storeOperationLoad = (value: LoadKeys): StoreOperation => ({ kind: "Load", value });

export const storeOperationScan = (value: ScanPrefix): StoreOperation => ({ kind: "Scan", value });

export const storeOperationCommit = (value: Commit): StoreOperation => ({ kind: "Commit", value });

export function matchStoreOperation<R>(value: StoreOperation, cases: {
    Load: (v: Extract<StoreOperation, { kind: "Load" }>) => R;
    Scan: (v: Extract<StoreOperation, { kind: "Scan" }>) => R;
    Commit: (v: Extract<StoreOperation, { kind: "Commit" }>) => R;
}): R {
    return cases[value.kind as StoreOperation["kind"]](value as never);
}

export function deserializeStoreOperation(deserializer: Deserializer): StoreOperation {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = LoadKeys.deserialize(deserializer);
            return { kind: "Load", value };
        }
        case 1: {
            const value = ScanPrefix.deserialize(deserializer);
            return { kind: "Scan", value };
        }
        case 2: {
            const value = Commit.deserialize(deserializer);
            return { kind: "Commit", value };
        }
        default: throw new Error("Unknown variant index for StoreOperation: " + index);
    }
}

/// The answer.
export type StoreOutput =
    | { kind: "Loaded"; value: StoreEntries }
    | { kind: "Scanned"; value: StoreEntries }
    | { kind: "Committed" }
    | { kind: "Failed"; value: StoreError };

export const storeOutputLoaded = (value: StoreEntries): StoreOutput => ({ kind: "Loaded", value });

export const storeOutputScanned = (value: StoreEntries): StoreOutput => ({ kind: "Scanned", value });

export const storeOutputCommitted = (): StoreOutput => ({ kind: "Committed" });

export const storeOutputFailed = (value: StoreError): StoreOutput => ({ kind: "Failed", value });

export function matchStoreOutput<R>(value: StoreOutput, cases: {
    Loaded: (v: Extract<StoreOutput, { kind: "Loaded" }>) => R;
    Scanned: (v: Extract<StoreOutput, { kind: "Scanned" }>) => R;
    Committed: (v: Extract<StoreOutput, { kind: "Committed" }>) => R;
    Failed: (v: Extract<StoreOutput, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as StoreOutput["kind"]](value as never);
}

export function serializeStoreOutput(value: StoreOutput, serializer: Serializer): void {
    switch (value.kind) {
        case "Loaded": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "Scanned": {
            serializer.serializeVariantIndex(1);
            value.value.serialize(serializer);
            break;
        }
        case "Committed": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(3);
            serializeStoreError(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

/// A tab.
export class Tab {
    constructor (public control: Control) {
    }

    static deserialize(deserializer: Deserializer): Tab {
        const control = Control.deserialize(deserializer);
        return new Tab(control);
    }
}

/// Words.
export class TextPart {
    constructor (public key: str, public role: TextRole, public text: str, public tone: Tone) {
    }

    static deserialize(deserializer: Deserializer): TextPart {
        const key = deserializer.deserializeStr();
        const role = deserializeTextRole(deserializer);
        const text = deserializer.deserializeStr();
        const tone = deserializeTone(deserializer);
        return new TextPart(key,role,text,tone);
    }
}

/// How important words are.
export type TextRole =
    | { kind: "Heading1" }
    | { kind: "Heading2" }
    | { kind: "Heading3" }
    | { kind: "Lead" }
    | { kind: "Body" }
    | { kind: "Note" };

export const textRoleHeading1 = (): TextRole => ({ kind: "Heading1" });

export const textRoleHeading2 = (): TextRole => ({ kind: "Heading2" });

export const textRoleHeading3 = (): TextRole => ({ kind: "Heading3" });

export const textRoleLead = (): TextRole => ({ kind: "Lead" });

export const textRoleBody = (): TextRole => ({ kind: "Body" });

export const textRoleNote = (): TextRole => ({ kind: "Note" });

export function matchTextRole<R>(value: TextRole, cases: {
    Heading1: (v: Extract<TextRole, { kind: "Heading1" }>) => R;
    Heading2: (v: Extract<TextRole, { kind: "Heading2" }>) => R;
    Heading3: (v: Extract<TextRole, { kind: "Heading3" }>) => R;
    Lead: (v: Extract<TextRole, { kind: "Lead" }>) => R;
    Body: (v: Extract<TextRole, { kind: "Body" }>) => R;
    Note: (v: Extract<TextRole, { kind: "Note" }>) => R;
}): R {
    return cases[value.kind as TextRole["kind"]](value as never);
}

export function deserializeTextRole(deserializer: Deserializer): TextRole {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Heading1" };
        }
        case 1: {
            return { kind: "Heading2" };
        }
        case 2: {
            return { kind: "Heading3" };
        }
        case 3: {
            return { kind: "Lead" };
        }
        case 4: {
            return { kind: "Body" };
        }
        case 5: {
            return { kind: "Note" };
        }
        default: throw new Error("Unknown variant index for TextRole: " + index);
    }
}

/// After so long, by a clock that does not jump.
export class TimerOperation {
    constructor (public after_ms: uint32) {
    }

    static deserialize(deserializer: Deserializer): TimerOperation {
        const after_ms = deserializer.deserializeU32();
        return new TimerOperation(after_ms);
    }
}

/// It is time.
export class TimerOutput {
    constructor (public now_ms: int64) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeI64(this.now_ms);
    }

}

/// A short word at the bottom, with at most one control.
export class Toast {
    constructor (public id: uint64, public text: str, public tone: Tone, public control: Optional<Control>, public sticky: bool) {
    }

    static deserialize(deserializer: Deserializer): Toast {
        const id = deserializer.deserializeU64();
        const text = deserializer.deserializeStr();
        const tone = deserializeTone(deserializer);
        const control = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const sticky = deserializer.deserializeBool();
        return new Toast(id,text,tone,control,sticky);
    }
}

/// On or off.
export class TogglePart {
    constructor (public key: str, public note: Optional<str>, public control: Control) {
    }

    static deserialize(deserializer: Deserializer): TogglePart {
        const key = deserializer.deserializeStr();
        const note = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const control = Control.deserialize(deserializer);
        return new TogglePart(key,note,control);
    }
}

/// How something is meant. A shell turns it into colour and weight.
export type Tone =
    | { kind: "Plain" }
    | { kind: "Primary" }
    | { kind: "Quiet" }
    | { kind: "You" }
    | { kind: "Peer" }
    | { kind: "Warn" };

export const tonePlain = (): Tone => ({ kind: "Plain" });

export const tonePrimary = (): Tone => ({ kind: "Primary" });

export const toneQuiet = (): Tone => ({ kind: "Quiet" });

export const toneYou = (): Tone => ({ kind: "You" });

export const tonePeer = (): Tone => ({ kind: "Peer" });

export const toneWarn = (): Tone => ({ kind: "Warn" });

export function matchTone<R>(value: Tone, cases: {
    Plain: (v: Extract<Tone, { kind: "Plain" }>) => R;
    Primary: (v: Extract<Tone, { kind: "Primary" }>) => R;
    Quiet: (v: Extract<Tone, { kind: "Quiet" }>) => R;
    You: (v: Extract<Tone, { kind: "You" }>) => R;
    Peer: (v: Extract<Tone, { kind: "Peer" }>) => R;
    Warn: (v: Extract<Tone, { kind: "Warn" }>) => R;
}): R {
    return cases[value.kind as Tone["kind"]](value as never);
}

export function deserializeTone(deserializer: Deserializer): Tone {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Plain" };
        }
        case 1: {
            return { kind: "Primary" };
        }
        case 2: {
            return { kind: "Quiet" };
        }
        case 3: {
            return { kind: "You" };
        }
        case 4: {
            return { kind: "Peer" };
        }
        case 5: {
            return { kind: "Warn" };
        }
        default: throw new Error("Unknown variant index for Tone: " + index);
    }
}

/// What a field holds.
export class Typed {
    constructor (public key: str, public rev: uint64, public text: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.key);
        serializer.serializeU64(this.rev);
        serializer.serializeStr(this.text);
    }

}

/// Everything a shell draws.
export class View {
    constructor (public rev: uint64, public tabs: Seq<Tab>, public stack: Seq<Screen>, public sheet: Optional<Sheet>, public sync: Optional<Control>, public toast: Optional<Toast>, public say: Optional<Say>, public path: str, public depth: uint32, public language: str, public direction: Direction, public hand: Hand, public text_percent: uint32) {
    }

    static deserialize(deserializer: Deserializer): View {
        const rev = deserializer.deserializeU64();
        const tabs = deserializeArray(deserializer, (deserializer) => {
            return Tab.deserialize(deserializer);
        });
        const stack = deserializeArray(deserializer, (deserializer) => {
            return deserializeScreen(deserializer);
        });
        const sheet = deserializeOption(deserializer, (deserializer) => {
            return Sheet.deserialize(deserializer);
        });
        const sync = deserializeOption(deserializer, (deserializer) => {
            return Control.deserialize(deserializer);
        });
        const toast = deserializeOption(deserializer, (deserializer) => {
            return Toast.deserialize(deserializer);
        });
        const say = deserializeOption(deserializer, (deserializer) => {
            return Say.deserialize(deserializer);
        });
        const path = deserializer.deserializeStr();
        const depth = deserializer.deserializeU32();
        const language = deserializer.deserializeStr();
        const direction = deserializeDirection(deserializer);
        const hand = deserializeHand(deserializer);
        const text_percent = deserializer.deserializeU32();
        return new View(rev,tabs,stack,sheet,sync,toast,say,path,depth,language,direction,hand,text_percent);
    }
}

/// One week.
export type WeekCell =
    | { kind: "Kept" }
    | { kind: "Missed" }
    | { kind: "Away" }
    | { kind: "Open" }
    | { kind: "Unconfirmed" };

export const weekCellKept = (): WeekCell => ({ kind: "Kept" });

export const weekCellMissed = (): WeekCell => ({ kind: "Missed" });

export const weekCellAway = (): WeekCell => ({ kind: "Away" });

export const weekCellOpen = (): WeekCell => ({ kind: "Open" });

export const weekCellUnconfirmed = (): WeekCell => ({ kind: "Unconfirmed" });

export function matchWeekCell<R>(value: WeekCell, cases: {
    Kept: (v: Extract<WeekCell, { kind: "Kept" }>) => R;
    Missed: (v: Extract<WeekCell, { kind: "Missed" }>) => R;
    Away: (v: Extract<WeekCell, { kind: "Away" }>) => R;
    Open: (v: Extract<WeekCell, { kind: "Open" }>) => R;
    Unconfirmed: (v: Extract<WeekCell, { kind: "Unconfirmed" }>) => R;
}): R {
    return cases[value.kind as WeekCell["kind"]](value as never);
}

export function deserializeWeekCell(deserializer: Deserializer): WeekCell {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Kept" };
        }
        case 1: {
            return { kind: "Missed" };
        }
        case 2: {
            return { kind: "Away" };
        }
        case 3: {
            return { kind: "Open" };
        }
        case 4: {
            return { kind: "Unconfirmed" };
        }
        default: throw new Error("Unknown variant index for WeekCell: " + index);
    }
}

/// Weeks kept and missed, oldest first.
export class WeeksPart {
    constructor (public key: str, public cells: Seq<WeekCell>, public shown: str, public spoken: str) {
    }

    static deserialize(deserializer: Deserializer): WeeksPart {
        const key = deserializer.deserializeStr();
        const cells = deserializeArray(deserializer, (deserializer) => {
            return deserializeWeekCell(deserializer);
        });
        const shown = deserializer.deserializeStr();
        const spoken = deserializer.deserializeStr();
        return new WeeksPart(key,cells,shown,spoken);
    }
}

/// Where a back gesture ended.
export class WentBack {
    constructor (public to: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.to);
    }

}

/// What is picked.
export type WhenKind =
    | { kind: "Date" }
    | { kind: "Time" }
    | { kind: "Both" }
    | { kind: "Weekday" }
    | { kind: "Duration" };

export const whenKindDate = (): WhenKind => ({ kind: "Date" });

export const whenKindTime = (): WhenKind => ({ kind: "Time" });

export const whenKindBoth = (): WhenKind => ({ kind: "Both" });

export const whenKindWeekday = (): WhenKind => ({ kind: "Weekday" });

export const whenKindDuration = (): WhenKind => ({ kind: "Duration" });

export function matchWhenKind<R>(value: WhenKind, cases: {
    Date: (v: Extract<WhenKind, { kind: "Date" }>) => R;
    Time: (v: Extract<WhenKind, { kind: "Time" }>) => R;
    Both: (v: Extract<WhenKind, { kind: "Both" }>) => R;
    Weekday: (v: Extract<WhenKind, { kind: "Weekday" }>) => R;
    Duration: (v: Extract<WhenKind, { kind: "Duration" }>) => R;
}): R {
    return cases[value.kind as WhenKind["kind"]](value as never);
}

export function deserializeWhenKind(deserializer: Deserializer): WhenKind {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Date" };
        }
        case 1: {
            return { kind: "Time" };
        }
        case 2: {
            return { kind: "Both" };
        }
        case 3: {
            return { kind: "Weekday" };
        }
        case 4: {
            return { kind: "Duration" };
        }
        default: throw new Error("Unknown variant index for WhenKind: " + index);
    }
}

/// A date, time, weekday or duration. `value`, `least`, `most` as in HTML (`2026-11-23T14:30`).
export class WhenPart {
    constructor (public key: str, public label: str, public kind: WhenKind, public value: str, public shown: str, public least: Optional<str>, public most: Optional<str>) {
    }

    static deserialize(deserializer: Deserializer): WhenPart {
        const key = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const kind = deserializeWhenKind(deserializer);
        const value = deserializer.deserializeStr();
        const shown = deserializer.deserializeStr();
        const least = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const most = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new WhenPart(key,label,kind,value,shown,least,most);
    }
}

/// A window of a longer list.
export class Window {
    constructor (public total: uint32, public more: Control) {
    }

    static deserialize(deserializer: Deserializer): Window {
        const total = deserializer.deserializeU32();
        const more = Control.deserialize(deserializer);
        return new Window(total,more);
    }
}
