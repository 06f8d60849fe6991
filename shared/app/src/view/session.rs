//! The session's own layout: self beside peers.

use facet::Facet;
use serde::{Deserialize, Serialize};

use super::control::{Control, Tone};
use super::page::Header;
use super::page::Section;

/// One session, with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SessionView {
    /// Title, "17 Nov · scored by Cleo and Ben", back, menu.
    pub header: Header,
    /// The score, once there is one.
    pub score: Option<ScoreLine>,
    /// Who is which shape.
    pub legend: Vec<LegendEntry>,
    /// Biggest gap first, then words, people and their cards.
    pub sections: Vec<Section>,
    /// What can be done now, as *Score yourself*.
    pub bar: Vec<Control>,
}

/// The score with its denominator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ScoreLine {
    /// As "70".
    pub number: String,
    /// As "6 of 7 scored".
    pub of: String,
    /// For a screen reader.
    pub spoken: String,
    /// "How is this counted?".
    pub how: Option<Control>,
}

/// One entry of the legend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct LegendEntry {
    /// `You` is a circle, `Peer` a diamond.
    pub tone: Tone,
    /// The words.
    pub label: String,
}
