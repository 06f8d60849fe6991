//! The score card's own layout.

use facet::Facet;
use serde::{Deserialize, Serialize};

use super::control::Control;
use super::page::Header;
use super::part::{Badge, ClockPart, InputPart};

/// The main job: one criterion at a time, or all of them as a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ScoreCard {
    /// Title, "On this phone · saved", close, menu.
    pub header: Header,
    /// Running time, in live sessions only.
    pub clock: Option<ClockPart>,
    /// One per criterion.
    pub dots: Vec<Dot>,
    /// The dots are one control: a tap shows all criteria. Its value says "3 of 8 scored".
    pub overview: Control,
    /// One at a time, or a list.
    pub body: ScoreCardBody,
    /// Undo, ‹, ›, Finish.
    pub bar: ScoreCardBar,
    /// How long the settled row is shown before the next criterion slides in: 250, 120 or 0 ms.
    pub settle_ms: u32,
}

/// Where a criterion stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Dot {
    /// Scored, not seen or not applicable.
    Done,
    /// The one shown.
    Current,
    /// Not yet.
    Open,
}

/// What stands between dots and bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one of them; bindings want no box"
)]
pub enum ScoreCardBody {
    /// One criterion.
    Single(CriterionView),
    /// All criteria.
    List(Vec<CriterionLine>),
}

/// One criterion, large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct CriterionView {
    /// Key: the criterion's id.
    pub key: String,
    /// Its step, as "Impact".
    pub step: String,
    /// Its title; a tap opens all anchors, questions and notes.
    pub title: Control,
    /// A short prompt.
    pub prompt: String,
    /// "This week's focus", "Must do".
    pub badges: Vec<Badge>,
    /// The levels, lowest first: a radio group.
    pub levels: Vec<LevelView>,
    /// *Not seen*.
    pub not_seen: Control,
    /// *N/A*.
    pub not_applicable: Control,
    /// *Note*: opens or closes the field.
    pub note: Control,
    /// The note's field, while it is open.
    pub note_field: Option<InputPart>,
}

/// One level's row; the whole row is the control, its label the anchor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct LevelView {
    /// "0" to "4".
    pub number: String,
    /// The row.
    pub control: Control,
}

/// One criterion as a line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct CriterionLine {
    /// Key: the criterion's id.
    pub key: String,
    /// Its title; a tap shows it alone.
    pub title: Control,
    /// "Must do" and the like.
    pub badges: Vec<Badge>,
    /// Numerals, at most five, then *Not seen* and *N/A*.
    pub numerals: Vec<Control>,
    /// The anchor of the chosen level, or what is chosen in words.
    pub chosen: Option<String>,
}

/// The bar at the bottom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ScoreCardBar {
    /// Undo.
    pub undo: Control,
    /// ‹
    pub previous: Control,
    /// ›
    pub next: Control,
    /// "Finish · 5 left": quiet until nothing is missing.
    pub finish: Control,
}
