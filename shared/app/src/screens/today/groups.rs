//! Which sessions stand under which heading.

use std::cmp::Reverse;

use domain::id::MemberId;
use protocol::row::CardState;

use crate::replica::{Replica, SessionIndex};

/// Rows of a section; the rest stands in Sessions.
pub const ROWS_MAX: usize = 20;

/// The sessions of Today, newest first.
#[derive(Debug, Default)]
pub struct Groups<'a> {
    /// My drafts.
    pub begun: Vec<&'a SessionIndex>,
    /// Those I owe a card, not begun.
    pub waiting: Vec<&'a SessionIndex>,
    /// Those of which another's card arrived that I have not looked at.
    pub arrived: Vec<&'a SessionIndex>,
}

impl<'a> Groups<'a> {
    /// Today's sessions.
    pub fn of(replica: &'a Replica) -> Self {
        let me = replica.me();
        let mut groups = Self::default();
        for session in replica.sessions() {
            if is_begun(session, me) {
                groups.begun.push(session);
            } else if is_waiting(session, me) {
                groups.waiting.push(session);
            }
            if session.unseen && session.cards.iter().any(|card| card.rater != me) {
                groups.arrived.push(session);
            }
        }
        groups
            .arrived
            .sort_unstable_by_key(|session| Reverse(session.session));
        groups
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.begun.is_empty() && self.waiting.is_empty() && self.arrived.is_empty()
    }
}

/// Whether I have begun a card that is not given.
pub fn is_begun(session: &SessionIndex, me: MemberId) -> bool {
    let open = matches!(
        session.card_state(me, me),
        Some(CardState::Owed | CardState::Free)
    );
    open && session
        .draft
        .as_ref()
        .is_some_and(|draft| !draft.ratings.is_empty())
}

/// Whether I owe a card and have not begun it.
pub fn is_waiting(session: &SessionIndex, me: MemberId) -> bool {
    session.card_state(me, me) == Some(CardState::Owed) && !is_begun(session, me)
}
