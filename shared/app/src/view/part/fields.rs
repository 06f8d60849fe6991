//! What a person sets: on or off, one of a few, a text, a time.

use facet::Facet;
use serde::{Deserialize, Serialize};

use super::super::control::Control;

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
