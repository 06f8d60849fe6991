//! What people are told about sending.

use domain::id::SessionId;
use protocol::code::Code;

/// How my card of a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// I owe and have given nothing.
    None,
    /// A draft with so many of so many rated.
    Draft {
        /// Rated.
        scored: u32,
        /// Of so many.
        total: u32,
    },
    /// Every criterion is rated, not shared.
    Ready,
    /// Shared, still on this phone.
    WaitingToSend,
    /// On the server.
    Delivered {
        /// Whether somebody who owes has to share before it opens to them.
        sealed_for_others: bool,
    },
    /// On a participant's phone.
    OnTheirPhone,
    /// "I give no card."
    Declined,
    /// Refused by the server: kept here.
    Refused,
}

/// How sync stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyncStatus {
    /// Nothing to send, or nothing to sync with (sample).
    AllSent,
    /// So many things wait; there is no connection.
    Waiting(usize),
    /// So many things are on their way.
    Sending(usize),
    /// So many things were refused.
    Refused(usize),
    /// The device must join again to send so many.
    JoinAgain(usize),
    /// The last commit failed: the newest taps are not saved yet.
    NotSaved,
}

/// One thing that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// What.
    pub what: WaitingWhat,
    /// Its session, if it belongs to one.
    pub session: Option<SessionId>,
    /// Why the server has not taken it, if it said so.
    pub why: Option<Code>,
    /// Changes in it.
    pub changes: usize,
}

/// What waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WaitingWhat {
    /// A new session.
    Session,
    /// Taps on a draft, for my other devices.
    Draft,
    /// A shared card.
    Card,
    /// A decline.
    Decline,
    /// A discard.
    Discard,
    /// An invitation.
    Invitation,
    /// Something about people or devices.
    People,
    /// A blueprint.
    Blueprint,
    /// Notes and phrases of my own.
    Private,
}

/// Something that the server refused for good, or that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Its number on this phone.
    pub number: u64,
    /// What it was.
    pub what: WaitingWhat,
    /// Its session.
    pub session: Option<SessionId>,
    /// Why.
    pub why: Code,
    /// Whether it is my own work (refused) or somebody's bytes that could not be read.
    pub own: bool,
}
