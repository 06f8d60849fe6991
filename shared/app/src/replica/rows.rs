//! Rows of the server, and what follows from them here.

use protocol::row::{CardState, PersonRow, Row, RowBytes, SessionRow, SharedRow};

use super::desk::Told;
use super::index::{Mine, Person};
use super::{Replica, record};
use crate::store::keys;

impl Replica {
    /// Takes in a row. Whatever its kind, its bytes are stored; a newer core will know it.
    pub(super) fn take_row(&mut self, bytes: &RowBytes) {
        let roster = bytes.kind <= 4;
        let key = if roster {
            keys::roster(self.team, bytes.kind, &bytes.key)
        } else {
            keys::row(self.team, bytes.kind, &bytes.key)
        };
        self.desk.writes.put(key, protocol::to_bytes(bytes));
        if let Ok(Some(row)) = Row::from_row_bytes(bytes) {
            self.apply_row(row);
        }
    }

    /// What a row says.
    pub(super) fn apply_row(&mut self, row: Row) {
        match row {
            Row::Team(row) => self.team_name = row.name,
            Row::Member(row) => {
                self.members.insert(row.member, row);
            }
            Row::Device(row) => {
                self.devices.insert(row.device, row);
            }
            Row::Invitation(row) => {
                self.invitations.insert(row.invitation, row);
            }
            Row::Document(_) => {}
            Row::Session(row) => self.session_row(&row),
            Row::Person(row) => self.person_row(&row),
            Row::Shared(row) => self.shared_row(&row),
            Row::Receipt(row) => self.change_index(row.session, |index| {
                if !index.receipts.contains(&row.reader) {
                    index.receipts.push(row.reader);
                }
            }),
        }
    }

    fn session_row(&mut self, row: &SessionRow) {
        if self.session(row.session).is_some() {
            self.change_index(row.session, |index| {
                index.maker = row.maker;
                index.presenter = row.presenter;
                index.blind = row.blind;
                index.visibility = row.visibility;
            });
            return;
        }
        let mut index = Self::empty_index(
            row.session,
            row.maker,
            row.presenter,
            &[],
            row.blind,
            row.visibility,
        );
        index.people.clear();
        self.sessions.insert(index);
        self.keep_index(row.session);
    }

    fn person_row(&mut self, row: &PersonRow) {
        let (me, maker) = (self.me, self.session(row.session).map(|index| index.maker));
        let mut new_for_me = false;
        self.change_index(row.session, |index| {
            let person = Person {
                member: row.member,
                presenter: row.presenter,
                card: row.card,
            };
            match index
                .people
                .iter_mut()
                .find(|person| person.member == row.member)
            {
                Some(known) => *known = person,
                None => index.people.push(person),
            }
            if row.member != me {
                return;
            }
            let settled = match index.mine {
                Some(Mine::Shared) => row.card == CardState::Sealed,
                Some(Mine::Declined) => row.card == CardState::Declined,
                Some(Mine::Discarded) | None => false,
            };
            if settled {
                index.mine = None;
            }
            new_for_me = row.card == CardState::Owed && maker != Some(me) && index.draft.is_none();
            index.unseen |= new_for_me;
        });
        if new_for_me {
            self.desk.told.push(Told::Arrived(row.session, None));
        }
    }

    fn shared_row(&mut self, row: &SharedRow) {
        let rater = row.rater;
        self.change_index(row.session, |index| {
            index.shared_heads.retain(|(of, _)| *of != rater);
            index
                .shared_heads
                .push((rater, row.heads.iter().map(|head| head.0).collect()));
            index.dependent.retain(|of| *of != rater);
            if !row.independent {
                index.dependent.push(rater);
            }
            if let Some(card) = index.cards.iter_mut().find(|card| card.rater == rater) {
                card.independent = row.independent;
            }
        });
    }

    /// Whether an index row of this version can be read.
    pub(super) fn read_index(&mut self, bytes: &[u8]) -> bool {
        let Some(index) = record::index_of(bytes) else {
            return false;
        };
        self.sessions.insert(index);
        true
    }
}
