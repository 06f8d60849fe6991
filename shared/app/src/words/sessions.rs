//! Sessions.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionsWords<'a> {
    /// A segment.
    Drafts,
    /// A segment.
    ToSend,
    /// A segment.
    Shared,
    /// A segment.
    Received,
    /// The choice's label.
    Which,
    /// The search field.
    Search,
    /// A row's second line.
    Second {
        /// The day.
        day: &'a str,
        /// How it stands.
        stands: &'a str,
    },
    /// No drafts.
    NoDrafts,
    /// Nothing to send.
    NothingToSend,
    /// Nothing shared.
    NothingShared,
    /// Nothing received.
    NothingReceived,
    /// Nothing found.
    NothingFound,
    /// A row's state: a score.
    Score {
        /// The number.
        number: u32,
        /// Scored.
        scored: u32,
        /// Of so many.
        counted: u32,
    },
    /// A row's state.
    WaitsForYou,
    /// A row's state.
    WaitsForOthers,
    /// A badge.
    New,
}
