//! Numbers as pictures. Each says itself in words as well.

use facet::Facet;
use serde::{Deserialize, Serialize};

use super::super::control::Control;

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
