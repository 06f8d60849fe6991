//! What the server said of pushed items, or instead of a reply.

use domain::id::{Document, MemberId};
use protocol::code::{Code, ErrorBody};
use protocol::control::{Control, Operation};
use protocol::reply::{ItemReply, Outcome};
use protocol::row::CardState;

use super::Replica;
use super::desk::Told;
use super::index::{Mine, SessionIndex};
use super::outbox::{Chain, Entry, What};
use crate::want::Want;

impl Replica {
    pub(super) fn take_item_replies(&mut self, replies: &[ItemReply]) {
        for reply in replies {
            let Some(entry) = self.outbox.get(reply.item).cloned() else {
                continue;
            };
            match &reply.outcome {
                Outcome::Stored { .. } => self.stored(&entry),
                Outcome::Later {
                    code,
                    retry_after_ms,
                } => {
                    if *code != Code::SKIPPED {
                        self.outbox.hold(
                            entry.chain(),
                            code.clone(),
                            self.now_ms(),
                            *retry_after_ms,
                        );
                    }
                }
                Outcome::Never { code } => self.never(&entry, code),
                Outcome::Fork {} => self.forked(&entry),
                outcome @ Outcome::Unknown { .. } if outcome.is_never() => {
                    self.never(&entry, &Code::CAPABILITY);
                }
                Outcome::Unknown { .. } => {
                    self.outbox.hold(
                        entry.chain(),
                        Code::CAPABILITY,
                        self.now_ms(),
                        Some(3_600_000),
                    );
                }
            }
        }
        if let Some(next) = self.outbox.next_try_ms() {
            let pause =
                u32::try_from(next.saturating_sub(self.now_ms()).max(250)).unwrap_or(u32::MAX);
            if self.link.pausing.is_none() && !replies.is_empty() {
                self.link.last_pause += 1;
                let waking = super::Waking::Retry(self.link.last_pause);
                self.desk.wants.push(Want::Wake(waking, pause));
            }
        }
    }

    fn stored(&mut self, entry: &Entry) {
        self.outbox.unhold(entry.chain());
        self.unqueue(entry.number, false);
        let What::Control(control) = &entry.what else {
            return;
        };
        let me = self.me;
        let settle = |index: &mut SessionIndex, card: CardState| {
            index.mine = None;
            if let Some(person) = index.people.iter_mut().find(|person| person.member == me) {
                person.card = card;
            }
        };
        match &control.operation {
            Operation::ShareCard { session, .. } => {
                self.has_left(*session);
                self.change_index(*session, |index| settle(index, CardState::Sealed));
            }
            Operation::Decline { session } => {
                self.has_left(*session);
                self.change_index(*session, |index| settle(index, CardState::Declined));
            }
            Operation::Discard { session } => self.forget_session(*session),
            Operation::Leave {} => {
                self.link.token = None;
                self.desk.told.push(Told::Left);
            }
            _ => {}
        }
    }

    /// It and what depends on it go aside.
    fn never(&mut self, entry: &Entry, code: &Code) {
        if let What::Control(Control {
            operation: Operation::Discard { session },
            ..
        }) = &entry.what
        {
            self.unqueue(entry.number, true);
            self.change_index(*session, |index| index.mine = None);
            self.desk.told.push(Told::InUse(*session));
            return;
        }
        let chain = entry.chain();
        let me = self.me;
        let numbers: Vec<u64> = self
            .outbox
            .entries()
            .filter(|other| {
                other.number == entry.number
                    || (other.number > entry.number && depends(other, entry, me))
            })
            .map(|other| other.number)
            .collect();
        let entries: Vec<Entry> = numbers
            .iter()
            .filter_map(|number| self.unqueue(*number, true))
            .collect();
        self.outbox.unhold(chain);
        if let Chain::Session(session) = chain {
            let mine = self.session(session).and_then(|index| index.mine);
            if entries.iter().any(is_share) {
                // It is a draft again; what it said is in what was put aside.
                self.drop_card(session);
                self.change_index(session, |index| index.mine = None);
            } else if mine == Some(Mine::Declined) && !matches!(entry.what, What::Change { .. }) {
                self.change_index(session, |index| index.mine = None);
            }
        }
        let number = self.put_aside(entries, code.clone());
        self.desk.told.push(Told::Refused(number, code.clone()));
    }

    pub(super) fn refused_request(&mut self, body: &[u8]) {
        match protocol::from_bytes::<ErrorBody>(body) {
            Ok(error) => self.refused_body(&error),
            Err(_) => self.failed(None),
        }
    }

    /// An error instead of a reply.
    pub(super) fn refused_body(&mut self, error: &ErrorBody) {
        match &error.code {
            code if *code == Code::REVOKED || *code == Code::UNAUTHORIZED => {
                self.end(Told::Revoked);
            }
            code if *code == Code::REMOVED => self.end(Told::Removed),
            _ => self.failed(error.retry_after_ms),
        }
    }

    fn end(&mut self, told: Told) {
        self.link.trip = super::link::Trip::None;
        self.link.token = None;
        self.link.pages_follow = false;
        self.close_socket();
        self.desk.told.push(told);
    }
}

fn is_share(entry: &Entry) -> bool {
    matches!(&entry.what, What::Control(control)
        if matches!(control.operation, Operation::ShareCard { .. }))
}

/// Whether an entry cannot stand where an earlier one was refused: a document's changes on its
/// creation and on each other, a share on its card, everything of a session on its creation.
fn depends(other: &Entry, refused: &Entry, me: MemberId) -> bool {
    if let Some(document) = refused.document() {
        let shares_it = matches!(document.known(), Some(Document::Card(_, rater)) if rater == me)
            && is_share(other)
            && other.chain() == refused.chain();
        return other.document() == Some(document) || shares_it;
    }
    let What::Control(control) = &refused.what else {
        return false;
    };
    match &control.operation {
        Operation::CreateSession { .. } => other.chain() == refused.chain(),
        Operation::ShareCard { session, .. } => {
            other.document() == Some(Document::Card(*session, me).into())
        }
        _ => false,
    }
}
