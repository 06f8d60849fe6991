//! Cards I owe, and whether I have given one.

use protocol::row::CardState;

use super::{Replica, SessionIndex};

impl Replica {
    /// Sessions in which I owe a card as far as the server knows, in no order.
    pub fn owing(&self) -> impl Iterator<Item = &SessionIndex> {
        let owes = |index: &&SessionIndex| {
            index
                .person(self.me)
                .is_some_and(|person| person.card == CardState::Owed)
        };
        self.sessions.newest_first().filter(owes)
    }

    /// Whether I have shared a card, ever.
    pub fn has_given(&self) -> bool {
        self.sessions
            .newest_first()
            .any(|index| index.card_state(self.me, self.me) == Some(CardState::Sealed))
    }
}
