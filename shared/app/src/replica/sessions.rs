//! Making a session and changing what it is.

use documents::Edit;
use domain::id::{Document, MemberId, SessionId};
use domain::session::Details;
use protocol::control::Operation;
use protocol::row::{CardState, Visibility};

use super::index::{Person, SessionIndex};
use super::{NewSession, Replica};

impl Replica {
    /// Makes a session; its draft comes with the first rating.
    pub fn start_session(&mut self, new: NewSession) -> SessionId {
        let session: SessionId = self.desk.dice.document_id(self.now_ms());
        let NewSession {
            presenter,
            coaches,
            blueprint,
            version,
            format,
            blind,
            visibility,
        } = new;
        let details = Details {
            practised_at: self.desk.now,
            format,
            blueprint,
            version,
        };
        let index = Self::empty_index(session, self.me, presenter, &coaches, blind, visibility);
        self.sessions.insert(index);
        let operation = Operation::CreateSession {
            session,
            presenter,
            coaches,
            blind,
            visibility,
        };
        self.control(operation, 0);
        let document = Document::Session(session).into();
        self.open_new(document);
        self.edit(document, &[Edit::Details(details)], 0);
        self.open.remove(&document);
        self.keep_index(session);
        session
    }

    /// Changes blueprint, format or time of a session.
    pub fn change_details(&mut self, session: SessionId, details: Details) {
        let document = Document::Session(session).into();
        if self.open.contains_key(&document) {
            self.edit(document, &[Edit::Details(details)], 0);
        }
    }

    /// Adds a coach, who owes a card.
    pub fn add_coach(&mut self, session: SessionId, coach: MemberId) {
        self.control(Operation::AddCoach { session, coach }, 0);
        self.change_index(session, |index| {
            if index.person(coach).is_none() {
                index.people.push(Person {
                    member: coach,
                    presenter: false,
                    card: CardState::Owed,
                });
            }
        });
    }

    /// The person has looked at a session: it is no longer told as arrived.
    pub fn seen(&mut self, session: SessionId) {
        self.change_index(session, |index| index.unseen = false);
    }

    /// A session as its rows begin.
    pub(super) fn empty_index(
        session: SessionId,
        maker: MemberId,
        presenter: MemberId,
        coaches: &[MemberId],
        blind: bool,
        visibility: Visibility,
    ) -> SessionIndex {
        let card = if blind {
            CardState::Owed
        } else {
            CardState::Free
        };
        let mut people = vec![Person {
            member: presenter,
            presenter: true,
            card,
        }];
        for coach in coaches.iter().filter(|coach| **coach != presenter) {
            people.push(Person {
                member: *coach,
                presenter: false,
                card: CardState::Owed,
            });
        }
        SessionIndex {
            session,
            maker,
            presenter,
            blind,
            visibility,
            people,
            details: None,
            draft: None,
            cards: Vec::new(),
            receipts: Vec::new(),
            mine: None,
            unseen: false,
            dependent: Vec::new(),
            shared_heads: Vec::new(),
        }
    }
}
