//! What waits, what arrived, and how a card or everything stands.

use std::collections::BTreeMap;

use domain::id::SessionId;
use protocol::row::CardState;

use super::Replica;
use super::asides::{kind_of, session_of_entry};
use super::index::{Mine, SessionIndex};
use super::status::{Delivery, SyncStatus, Waiting, WaitingWhat};

impl Replica {
    /// How my card of a session stands, in the words of replication.md section 8.
    pub fn delivery(&self, session: SessionId) -> Delivery {
        let Some(index) = self.session(session) else {
            return Delivery::None;
        };
        let refused = self.asides.iter().any(|aside| {
            aside.own && aside.session == Some(session) && aside.what == WaitingWhat::Card
        });
        let others_owe = || {
            index
                .people
                .iter()
                .any(|person| person.member != self.me && person.card == CardState::Owed)
        };
        match (index.mine, index.person(self.me).map(|person| person.card)) {
            _ if refused => Delivery::Refused,
            (Some(Mine::Shared), _) => Delivery::WaitingToSend,
            (Some(Mine::Declined), _) | (_, Some(CardState::Declined)) => Delivery::Declined,
            (_, Some(CardState::Sealed)) if !index.receipts.is_empty() => Delivery::OnTheirPhone,
            (_, Some(CardState::Sealed)) => Delivery::Delivered {
                sealed_for_others: index.blind && others_owe(),
            },
            _ => self.draft_delivery(index),
        }
    }

    fn draft_delivery(&self, index: &SessionIndex) -> Delivery {
        let Some(draft) = &index.draft else {
            return Delivery::None;
        };
        let Some(version) = index.scored_by().and_then(|version| self.version(version)) else {
            return Delivery::None;
        };
        let total = version.scored().count();
        let scored = version
            .scored()
            .filter(|criterion| draft.ratings.contains_key(&criterion.id))
            .count();
        if scored == total {
            return Delivery::Ready;
        }
        let count = |number| u32::try_from(number).unwrap_or(u32::MAX);
        Delivery::Draft {
            scored: count(scored),
            total: count(total),
        }
    }

    /// Each thing that waits, and why.
    pub fn waiting(&self) -> Vec<Waiting> {
        let mut things: BTreeMap<(Option<SessionId>, WaitingWhat), Waiting> = BTreeMap::new();
        for entry in self.outbox.entries() {
            let (session, what) = (session_of_entry(entry), kind_of(entry));
            let why = self
                .outbox
                .hold_of(entry.chain())
                .map(|hold| hold.code.clone());
            let thing = things.entry((session, what)).or_insert(Waiting {
                what,
                session,
                why,
                changes: 0,
            });
            thing.changes += 1;
        }
        things.into_values().collect()
    }

    /// How sync stands.
    pub fn sync_status(&self) -> SyncStatus {
        let refused = self.asides.iter().filter(|aside| aside.own).count();
        let waiting = self.waiting().len();
        if self.not_saved {
            SyncStatus::NotSaved
        } else if self.link.is_barred() && waiting > 0 {
            SyncStatus::JoinAgain(waiting)
        } else if refused > 0 {
            SyncStatus::Refused(refused)
        } else if waiting == 0 {
            SyncStatus::AllSent
        } else if self.link.is_sending() {
            SyncStatus::Sending(waiting)
        } else {
            SyncStatus::Waiting(waiting)
        }
    }

    /// When the server was last heard, in milliseconds since 1970.
    pub fn last_sync_ms(&self) -> Option<i64> {
        self.state.last_sync_ms
    }

    /// When everything was last verified to be equal to the server's.
    pub fn verified_ms(&self) -> Option<i64> {
        self.state.verified_ms
    }
}
