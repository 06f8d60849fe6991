//! The parts that pages are made of. Each shell draws each of them once, well.

use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

use super::control::{Control, Icon, Tone};

/// One part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Part {
    /// Words.
    Text(TextPart),
    /// One line of a list.
    Row(RowPart),
    /// One to four controls.
    Buttons(ButtonsPart),
    /// On or off.
    Toggle(TogglePart),
    /// One or several of a few.
    Choice(ChoicePart),
    /// Less or more.
    Stepper(StepperPart),
    /// A text field.
    Input(InputPart),
    /// A date, time, weekday or duration.
    When(WhenPart),
    /// A part of a whole.
    Meter(MeterPart),
    /// Weeks kept and missed.
    Weeks(WeeksPart),
    /// Points over time.
    Sparkline(SparklinePart),
    /// You beside others.
    Compare(ComparePart),
    /// Somebody's words.
    Quote(QuotePart),
    /// A picture.
    Picture(PicturePart),
    /// What changed in a text.
    Diff(DiffPart),
    /// Work under way.
    Progress(ProgressPart),
    /// A code to show, copy or share.
    Code(CodePart),
    /// A clock that the shell ticks.
    Clock(ClockPart),
    /// Nothing here yet: one sentence, one button.
    Empty(EmptyPart),
}

/// How important words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum TextRole {
    /// The largest heading.
    Heading1,
    /// A heading.
    Heading2,
    /// The smallest heading.
    Heading3,
    /// The first sentence.
    Lead,
    /// As usual.
    Body,
    /// Small print.
    Note,
}

/// Words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct TextPart {
    /// Key.
    pub key: String,
    /// How important.
    pub role: TextRole,
    /// The words.
    pub text: String,
    /// How meant.
    pub tone: Tone,
}

/// What stands before a row's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Lead {
    /// An icon.
    Icon(Icon),
    /// A person.
    Avatar(Avatar),
    /// A number in a circle, as a level's.
    Number(String),
}

/// A person's round picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Avatar {
    /// One or two letters, or "You".
    pub initials: String,
    /// `You` or `Peer`.
    pub tone: Tone,
}

/// A short word in a pill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Badge {
    /// The word.
    pub label: String,
    /// How meant.
    pub tone: Tone,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct RowPart {
    /// Key.
    pub key: String,
    /// Before the words.
    pub lead: Option<Lead>,
    /// First line.
    pub title: String,
    /// Second line.
    pub second: Option<String>,
    /// At the end of the line, as "2".
    pub value: Option<String>,
    /// A pill.
    pub badge: Option<Badge>,
    /// What a tap on the row does; its label is what a screen reader says of the whole row.
    pub tap: Option<Control>,
    /// The button at the end.
    pub button: Option<Control>,
    /// What a swipe does, at most two; each stands in the menu too.
    pub swipes: Vec<Control>,
    /// At most five.
    pub menu: Vec<Control>,
}

/// How buttons stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum ButtonsLayout {
    /// One below the other, full width.
    Stack,
    /// Beside each other.
    Line,
}

/// One to four controls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ButtonsPart {
    /// Key.
    pub key: String,
    /// How they stand.
    pub layout: ButtonsLayout,
    /// The controls.
    pub controls: Vec<Control>,
}

/// On or off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct TogglePart {
    /// Key.
    pub key: String,
    /// A second line.
    pub note: Option<String>,
    /// Label and action; `selected` says whether it is on.
    pub control: Control,
}

/// How a choice looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum ChoiceStyle {
    /// Segments in one line.
    Segments,
    /// Chips that wrap.
    Chips,
    /// A list of rows.
    List,
    /// Behind one control.
    Menu,
}

/// One or several of a few.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ChoicePart {
    /// Key.
    pub key: String,
    /// What is chosen.
    pub label: String,
    /// How it looks.
    pub style: ChoiceStyle,
    /// Whether several can be chosen.
    pub many: bool,
    /// The options; `selected` says which.
    pub options: Vec<Control>,
}

/// Less or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct StepperPart {
    /// Key.
    pub key: String,
    /// What is counted.
    pub label: String,
    /// The value as shown.
    pub shown: String,
    /// One less.
    pub less: Control,
    /// One more.
    pub more: Control,
}

/// What a text field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum InputKind {
    /// Words.
    Plain,
    /// A person's or team's name.
    Name,
    /// A code: upper case, no correction.
    Code,
    /// Digits.
    Number,
    /// An address.
    Url,
    /// Search.
    Search,
}

/// A text field. While it has the focus it owns its text; the shell adopts `text` only when `rev`
/// changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct InputPart {
    /// Key, for `Typed` and `Left`.
    pub key: String,
    /// What it is.
    pub label: String,
    /// What it holds.
    pub text: String,
    /// Grows when the core changed the text.
    pub rev: u64,
    /// An example.
    pub placeholder: String,
    /// What it is for.
    pub kind: InputKind,
    /// How many lines it shows.
    pub lines: u32,
    /// How many characters it takes.
    pub length_max: u32,
    /// As "80 of 120", when it is close.
    pub count: Option<String>,
    /// What is wrong with it, in words.
    pub problem: Option<String>,
    /// The platform's name of what it may fill in, as `name`.
    pub autofill: Option<String>,
    /// The word on the keyboard's return key.
    pub return_label: Option<String>,
    /// What return does.
    pub submit: Option<Control>,
}

/// What is picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum WhenKind {
    /// A day.
    Date,
    /// A time.
    Time,
    /// Both.
    Both,
    /// A day of the week.
    Weekday,
    /// A duration.
    Duration,
}

/// A date, time, weekday or duration. `value`, `least`, `most` as in HTML (`2026-11-23T14:30`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct WhenPart {
    /// Key, for `Typed`.
    pub key: String,
    /// What it is.
    pub label: String,
    /// What is picked.
    pub kind: WhenKind,
    /// The value.
    pub value: String,
    /// The value in words.
    pub shown: String,
    /// The earliest.
    pub least: Option<String>,
    /// The latest.
    pub most: Option<String>,
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct MeterPart {
    /// Key.
    pub key: String,
    /// What it measures.
    pub label: String,
    /// How much.
    pub part: u32,
    /// Of how much.
    pub whole: u32,
    /// In words.
    pub shown: String,
    /// For a screen reader.
    pub spoken: String,
}

/// One week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum WeekCell {
    /// Practice happened.
    Kept,
    /// It did not.
    Missed,
    /// Declared away.
    Away,
    /// Not over.
    Open,
    /// A phone that could hold an event has not synced past its end.
    Unconfirmed,
}

/// Weeks kept and missed, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct WeeksPart {
    /// Key.
    pub key: String,
    /// The weeks.
    pub cells: Vec<WeekCell>,
    /// In words.
    pub shown: String,
    /// For a screen reader.
    pub spoken: String,
}

/// Points over time, `0..=1000` between low and high; absent points are gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SparklinePart {
    /// Key.
    pub key: String,
    /// The points.
    pub points: Vec<Option<u32>>,
    /// The lowest in words.
    pub low: String,
    /// The highest in words.
    pub high: String,
    /// In words.
    pub shown: String,
    /// For a screen reader.
    pub spoken: String,
}

/// You beside others on one scale of `0..=1000`. You are a circle, a peer is a diamond, a model a
/// square.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ComparePart {
    /// Key.
    pub key: String,
    /// What is compared.
    pub title: String,
    /// In words, as "You 3 · they 1".
    pub shown: String,
    /// For a screen reader.
    pub spoken: String,
    /// Where you stand.
    pub you: Option<u32>,
    /// Where others stand.
    pub others: Vec<u32>,
    /// Where a model stands.
    pub model: Option<u32>,
    /// How many levels the scale has.
    pub top_level: u32,
    /// What a tap does.
    pub tap: Option<Control>,
}

/// Somebody's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct QuotePart {
    /// Key.
    pub key: String,
    /// The words.
    pub text: String,
    /// Whose.
    pub by: String,
    /// What they are about.
    pub about: Option<String>,
    /// What can be answered.
    pub controls: Vec<Control>,
}

/// A picture, fetched by its hash off the main thread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct PicturePart {
    /// Key.
    pub key: String,
    /// BLAKE3 of its bytes.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub hash: Vec<u8>,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// `#rrggbb` until it is there.
    pub colour: String,
    /// What it shows.
    pub alt: String,
    /// What a tap does.
    pub tap: Option<Control>,
}

/// What became of a run of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum RunKind {
    /// Still there.
    Same,
    /// New.
    Added,
    /// Gone.
    Removed,
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Run {
    /// What became of it.
    pub kind: RunKind,
    /// The words.
    pub text: String,
}

/// What changed in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct DiffPart {
    /// Key.
    pub key: String,
    /// What is compared.
    pub label: String,
    /// The runs.
    pub runs: Vec<Run>,
}

/// Work under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ProgressPart {
    /// Key.
    pub key: String,
    /// What is done.
    pub label: String,
    /// How much.
    pub done: u32,
    /// Of how much, if it is known.
    pub total: Option<u32>,
    /// Ends it.
    pub cancel: Option<Control>,
}

/// A code to show, copy or share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct CodePart {
    /// Key.
    pub key: String,
    /// What a QR picture of it says, as a link.
    pub payload: String,
    /// As a person reads it.
    pub shown: String,
    /// Rows of the QR picture, `#` for dark and `.` for light; empty where none is wanted.
    pub rows: Vec<String>,
    /// For a screen reader.
    pub spoken: String,
    /// Copies it.
    pub copy: Option<Control>,
    /// Sends it.
    pub share: Option<Control>,
}

/// A clock that the shell ticks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ClockPart {
    /// Key.
    pub key: String,
    /// What it measures.
    pub label: String,
    /// Since when, in milliseconds since 1970.
    pub since_ms: i64,
    /// What had run before that, in milliseconds.
    pub before_ms: i64,
    /// Whether it runs.
    pub running: bool,
}

/// Nothing here yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct EmptyPart {
    /// Key.
    pub key: String,
    /// One sentence.
    pub sentence: String,
    /// One button.
    pub button: Option<Control>,
}
