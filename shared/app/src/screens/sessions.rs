//! Sessions: Drafts, To send, Shared, Received; windows of 50, and a search.

mod view;

pub use view::view;

use protocol::row::CardState;
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::{Replica, SessionIndex};

/// The search field.
pub const SEARCH: &str = "search/sessions";

/// What is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Which, once it was chosen.
    pub which: Option<Which>,
    /// Which window.
    pub page: usize,
}

/// Which sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// I owe a card, or have begun one.
    Drafts,
    /// Something of mine has not left this phone.
    ToSend,
    /// My card is shared.
    Shared,
    /// Somebody's card is here.
    Received,
}

impl Which {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Drafts, Self::ToSend, Self::Shared, Self::Received];

    /// Whether a session is one of these.
    pub fn holds(self, replica: &Replica, session: &SessionIndex) -> bool {
        let me = replica.me();
        let state = session.card_state(me, me);
        match self {
            Self::Drafts => {
                let begun = session
                    .draft
                    .as_ref()
                    .is_some_and(|draft| !draft.ratings.is_empty());
                state == Some(CardState::Owed) || (begun && state == Some(CardState::Free))
            }
            Self::ToSend => session.mine.is_some() && !replica.is_sample(),
            Self::Shared => state == Some(CardState::Sealed),
            Self::Received => session.cards.iter().any(|card| card.rater != me),
        }
    }
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Shows these.
    Which(Which),
    /// Shows another window.
    Page(usize),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    let state = &mut model.screens.sessions;
    match act {
        Act::Which(which) => {
            *state = State {
                which: Some(*which),
                page: 0,
            }
        }
        Act::Page(page) => state.page = *page,
    }
}

/// Typing in the search begins at its first window.
pub fn typed(model: &mut Model, key: &str) {
    if key == SEARCH {
        model.screens.sessions.page = 0;
    }
}

/// What is shown: what was chosen, or the first that is not empty.
pub fn chosen(state: &State, replica: &Replica) -> Which {
    state.which.unwrap_or_else(|| {
        let order = [Which::Drafts, Which::ToSend, Which::Received, Which::Shared];
        let mut filled = order.into_iter().filter(|which| {
            replica
                .sessions()
                .any(|session| which.holds(replica, session))
        });
        filled.next().unwrap_or(Which::Drafts)
    })
}
