//! Share, decline, discard, and taking them back while they wait.

use std::collections::BTreeMap;

use documents::Edit;
use domain::id::{Document, SessionId};
use protocol::control::Operation;
use protocol::hash::ChangeHash;
use protocol::limits::TAKE_BACK_MS;

use super::desk::Told;
use super::index::Mine;
use super::outbox::Chain;
use super::{CardField, Replica, Waking};
use crate::store::keys;
use crate::want::Want;

impl Replica {
    /// Shares my card; waits six seconds before it may leave. `false`: it has no rating.
    pub fn share(&mut self, session: SessionId) -> bool {
        if self.is_settled(session) || !self.has_ratings(session) {
            return false;
        }
        self.remember_phrases(session);
        let group = self.begin_group();
        self.make_card(session, group);
        self.change_index(session, |index| index.mine = Some(Mine::Shared));
        self.let_wait(group);
        self.share_in_sample(session);
        true
    }

    /// "I give no card"; waits six seconds before it may leave.
    pub fn decline(&mut self, session: SessionId) {
        if self.is_settled(session) {
            return; // Tapped twice: the second would leave although the first was taken back.
        }
        let group = self.begin_group();
        self.control(Operation::Decline { session }, group);
        self.change_index(session, |index| index.mine = Some(Mine::Declined));
        self.let_wait(group);
        self.settle_in_sample(session);
    }

    /// Discards the session (its maker alone); waits six seconds.
    pub fn discard(&mut self, session: SessionId) {
        if self
            .session(session)
            .is_none_or(|index| index.maker != self.me)
        {
            return;
        }
        let group = self.begin_group();
        self.control(Operation::Discard { session }, group);
        self.change_index(session, |index| index.mine = Some(Mine::Discarded));
        self.let_wait(group);
    }

    /// Takes a share, decline or discard back; `false` if it has left the phone.
    pub fn take_back(&mut self, session: SessionId) -> bool {
        if self
            .session(session)
            .is_some_and(|index| index.mine.is_none())
        {
            return self.undo(session);
        }
        let numbers = match self.waiting_group(session) {
            Some(numbers) => numbers,
            // Nothing leaves the sample, so that a discard waits for ever.
            None if self.sample => Vec::new(),
            None => return false,
        };
        self.unqueue_unsent(&numbers);
        self.drop_card(session);
        self.change_index(session, |index| index.mine = None);
        true
    }

    /// Whether a share, decline or discard of this session can still be taken back.
    pub fn can_take_back(&self, session: SessionId) -> bool {
        let waits_in_sample = self.sample
            && self
                .session(session)
                .is_some_and(|index| index.mine.is_some());
        waits_in_sample || self.waiting_group(session).is_some()
    }

    pub(super) fn shared_and_waiting(&self, session: SessionId) -> bool {
        self.session(session)
            .is_some_and(|index| index.mine == Some(Mine::Shared))
            && self.can_take_back(session)
    }

    /// The entries of this session's share, decline or discard, if none has left.
    fn waiting_group(&self, session: SessionId) -> Option<Vec<u64>> {
        let group = self
            .outbox
            .entries()
            .find(|entry| entry.group != 0 && entry.chain() == Chain::Session(session))?
            .group;
        self.outbox.group_on_phone(group)
    }

    fn begin_group(&mut self) -> u64 {
        self.next_number()
    }

    fn let_wait(&mut self, group: u64) {
        if self.sample {
            return;
        }
        self.outbox.hold_group(group);
        let pause = u32::try_from(TAKE_BACK_MS).unwrap_or(u32::MAX);
        self.desk
            .wants
            .push(Want::Wake(Waking::Release(group), pause));
    }

    /// The wait of a group is over.
    pub(super) fn release(&mut self, group: u64) {
        if !self.outbox.release_group(group) {
            return;
        }
        let session = self
            .outbox
            .entries()
            .find(|entry| entry.group == group)
            .map(super::outbox::Entry::chain);
        if let Some(Chain::Session(session)) = session {
            self.desk.told.push(Told::Released(session));
        }
    }

    /// The card, made from the draft with the final state only, and its share.
    fn make_card(&mut self, session: SessionId, group: u64) {
        let (draft, card) = (self.draft_id(session), self.card_id(session));
        let Some(content) = self.open.get(&draft).map(|open| open.content.clone()) else {
            return;
        };
        self.open.remove(&card);
        if !self.open_new(card) {
            return;
        }
        self.control(Operation::CreateDocument { document: card }, group);
        self.edit(card, &[Edit::Final(content)], group);
        let heads = self
            .open
            .get(&card)
            .map(|open| open.doc.heads())
            .unwrap_or_default();
        self.change_index(session, |index| {
            index
                .shared_heads
                .retain(|(rater, _)| *rater != card_rater(card));
            index.shared_heads.push((card_rater(card), heads.clone()));
        });
        let heads = heads.into_iter().map(ChangeHash).collect();
        self.control(Operation::ShareCard { session, heads }, group);
    }

    /// An edit before the share has left: the queued card is made anew in the same commit.
    pub(super) fn make_card_again(&mut self, session: SessionId) {
        let Some(numbers) = self.waiting_group(session) else {
            return;
        };
        let group = numbers
            .first()
            .and_then(|number| self.outbox.get(*number))
            .map_or(0, |entry| entry.group);
        self.unqueue_unsent(&numbers);
        self.drop_card(session);
        if self.has_ratings(session) {
            self.make_card(session, group);
        } else {
            // No card is shared without a rating: this one is a draft again.
            self.outbox.release_group(group);
            self.change_index(session, |index| index.mine = None);
        }
    }

    fn has_ratings(&self, session: SessionId) -> bool {
        let draft = self.open.get(&self.draft_id(session));
        draft.is_some_and(|open| !open.content.ratings.is_empty())
    }

    /// Whether a share, decline or discard of mine waits already.
    fn is_settled(&self, session: SessionId) -> bool {
        self.session(session)
            .is_none_or(|index| index.mine.is_some())
    }

    /// Forgets my card that never left.
    pub(super) fn drop_card(&mut self, session: SessionId) {
        let card = self.card_id(session);
        let me = self.me;
        self.open.remove(&card);
        self.opening.remove(&card);
        self.drop_document(card);
        self.change_index(session, |index| {
            index.cards.retain(|card| card.rater != me);
            index.shared_heads.retain(|(rater, _)| *rater != me);
        });
        self.kept.remove(&card);
    }

    /// What I wrote in the two lines is offered again next time.
    fn remember_phrases(&mut self, session: SessionId) {
        let draft = self.draft_id(session);
        let Some(content) = self.open.get(&draft).map(|open| open.content.clone()) else {
            return;
        };
        let texts: Vec<String> = [content.keep_one, content.change_one]
            .into_iter()
            .flatten()
            .map(|held| held.value)
            .collect();
        let private = Document::Private(self.me).into();
        if texts.is_empty() || !self.open.contains_key(&private) {
            return;
        }
        self.create_if_untouched(private);
        let used_ms = Some(self.now_ms());
        let edits: Vec<Edit> = texts
            .into_iter()
            .map(|text| Edit::Phrase { text, used_ms })
            .collect();
        self.edit(private, &edits, 0);
    }

    /// My recent phrases, newest first.
    pub fn phrases(&self, _field: CardField) -> Vec<String> {
        let private = Document::Private(self.me).into();
        let Some(open) = self.open.get(&private) else {
            return Vec::new();
        };
        let mut phrases: BTreeMap<i64, Vec<String>> = BTreeMap::new();
        for phrase in documents::private(&open.doc).phrases {
            phrases.entry(phrase.used_ms).or_default().push(phrase.text);
        }
        phrases.into_values().rev().flatten().take(6).collect()
    }

    /// The share, decline or discard of a session has left: its steps can no longer be undone.
    pub(super) fn has_left(&mut self, session: SessionId) {
        self.undo.remove(&session);
        self.desk.writes.delete(keys::undo(self.team, session));
    }
}

fn card_rater(card: domain::id::DocumentId) -> domain::id::MemberId {
    match card.known() {
        Some(Document::Card(_, rater)) => rater,
        _ => domain::id::MemberId([0; 16]),
    }
}
