//! What somebody said or showed, and what is under way.

use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

use super::super::control::Control;

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
