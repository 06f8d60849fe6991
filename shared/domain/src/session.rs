//! One performance to be scored.

use crate::id::{BlueprintId, VersionId};
use crate::moment::Moment;

/// How the performance happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// With a customer, now.
    Live,
    /// From a recording.
    Tape,
    /// Played with colleagues.
    RolePlay,
    /// Practised alone.
    Alone,
}

/// What the session's document says; who takes part is a matter of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// When it is or was practised.
    pub practised_at: Moment,
    /// How.
    pub format: Format,
    /// The blueprint.
    pub blueprint: BlueprintId,
    /// The version that the maker saw.
    pub version: VersionId,
}

/// Who may see a session beyond its people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Visibility {
    /// Presenter and coaches.
    Participants,
    /// The whole team.
    Team,
}
