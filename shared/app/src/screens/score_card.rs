//! Score card: one tap rates and goes to the next criterion that is not scored.
//!
//! A bounced thumb never scores something unread: a level taken less than 250 ms after the last
//! one, or for a criterion that is not the one shown, is dropped, whatever the animation.

mod act;
mod bar;
mod list;
mod overview;
mod places;
mod ratings;
mod single;
mod view;

pub use act::{act, undo};
pub use overview::overview;
pub use places::Places;
pub use ratings::{anchor, key, rating_short};
pub use view::view;

use domain::rating::Rating;
use serde::{Deserialize, Serialize};

use crate::model::Model;

use super::route::Id;
use super::scene::Scene;

/// A level taken sooner after the last one is a bounce.
pub const BOUNCE_MS: i64 = 250;

/// Where each card was left, and when the last level was taken.
#[derive(Debug, Default)]
pub struct State {
    /// Where each card was left.
    pub places: Places,
    taken_at_ms: Option<i64>,
}

impl State {
    /// With places from an earlier run.
    pub fn at(places: Places) -> Self {
        Self {
            places,
            taken_at_ms: None,
        }
    }
}

/// A rating as an action carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// A level.
    Level(u8),
    /// Does not apply.
    NotApplicable,
    /// Did not see it.
    NotSeen,
}

impl Answer {
    /// As the domain says it.
    pub fn rating(self) -> Rating {
        match self {
            Self::Level(level) => Rating::Level(level),
            Self::NotApplicable => Rating::NotApplicable,
            Self::NotSeen => Rating::DidNotObserve,
        }
    }
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Rates.
    Rate {
        /// The session.
        session: Id,
        /// The criterion.
        criterion: Id,
        /// The rating.
        answer: Answer,
    },
    /// Shows a criterion.
    Show {
        /// The session.
        session: Id,
        /// The criterion.
        criterion: Id,
    },
    /// ‹, from this criterion.
    Previous {
        /// The session.
        session: Id,
        /// The criterion.
        criterion: Id,
    },
    /// ›, from this criterion.
    Next {
        /// The session.
        session: Id,
        /// The criterion.
        criterion: Id,
    },
    /// Opens or closes the note.
    Note {
        /// The session.
        session: Id,
        /// The criterion.
        criterion: Id,
    },
    /// Takes the newest step back.
    Undo(Id),
    /// Closes a revised card.
    Done(Id),
    /// As a list, or one at a time.
    List(bool),
}

/// Whether all criteria are shown at once.
pub fn is_list(model: &Model, scene: &Scene) -> bool {
    model.settings.list_mode || scene.wide
}
