//! Which sessions stand under which heading.

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
    /// Those of which something arrived, and whose cards.
    pub arrived: Vec<(&'a SessionIndex, Vec<MemberId>)>,
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
        }
        for (session, raters) in replica.arrived() {
            let raters: Vec<MemberId> = raters.into_iter().filter(|rater| *rater != me).collect();
            if let Some(session) = replica.session(session)
                && !raters.is_empty()
            {
                groups.arrived.push((session, raters));
            }
        }
        groups.arrived.reverse();
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
