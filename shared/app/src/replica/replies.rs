//! What the server said of pushed items, and the entries it sent.

use std::collections::{BTreeMap, BTreeSet};

use documents::{Doc, Edit};
use domain::id::{Document, DocumentId, SessionId};
use protocol::code::{Code, ErrorBody};
use protocol::control::{Control, Operation};
use protocol::reply::{ItemReply, Outcome};
use protocol::row::CardState;
use protocol::sync::{DocumentHeads, Entry as Arrived, GoneReason};

use super::desk::Told;
use super::index::{Mine, SessionIndex};
use super::outbox::{Chain, Entry, What};
use super::{Reading, Replica, open};
use crate::effects::store::{ScanPrefix, StoreEntry, StoreOperation};
use crate::store::keys;
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
        let depends = |other: &Entry| match chain {
            Chain::Session(_) | Chain::Document(_) => other.chain() == chain,
            Chain::People => false,
        };
        let numbers: Vec<u64> = self
            .outbox
            .entries()
            .filter(|other| {
                other.number == entry.number || (other.number > entry.number && depends(other))
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
            if mine == Some(Mine::Declined) || *code == Code::CLOSED {
                self.change_index(session, |index| index.mine = None);
            }
        }
        let number = self.put_aside(entries, code.clone());
        self.desk.told.push(Told::Refused(number, code.clone()));
    }

    /// The server has another change under this actor and number: the local branch is dropped, the
    /// server's loaded, and the edits done again under a new actor.
    fn forked(&mut self, entry: &Entry) {
        let Some(document) = entry.document() else {
            return;
        };
        let numbers: Vec<u64> = self
            .outbox
            .entries()
            .filter(
                |other| matches!(&other.what, What::Change { document: of, .. } if *of == document),
            )
            .map(|other| other.number)
            .collect();
        for number in numbers {
            if let Some(entry) = self.outbox.get_mut(number) {
                entry.forked = true;
                let entry = entry.clone();
                self.keep_entry(&entry);
            }
        }
        self.link.want.insert(document);
        self.link.ask = true;
    }

    /// The server's branch of a forked document has come.
    pub(super) fn repair_forks(&mut self, document: DocumentId) {
        if self
            .outbox
            .entries()
            .any(|entry| entry.forked && entry.document() == Some(document))
        {
            let scan = open::scan(self.team, document);
            self.desk
                .wants
                .push(Want::Read(Reading::Forked(document), scan));
        }
    }

    /// Does the edits of a forked document again.
    pub(super) fn read_forked(&mut self, document: DocumentId, entries: &[StoreEntry]) {
        let mine: Vec<Entry> = self
            .outbox
            .entries()
            .filter(|entry| entry.forked && entry.document() == Some(document))
            .cloned()
            .collect();
        let lost: Vec<Vec<u8>> = mine
            .iter()
            .filter_map(|entry| match &entry.what {
                What::Change { change, .. } => Some(change.clone()),
                What::Control(_) => None,
            })
            .collect();
        let mut pieces = Vec::new();
        for entry in entries {
            let chunks = documents::split_chunks(&entry.value).unwrap_or_default();
            pieces.extend(
                chunks
                    .into_iter()
                    .filter(|chunk| !lost.iter().any(|bytes| bytes == chunk)),
            );
        }
        let Ok(doc) = Doc::load(document, &pieces) else {
            return;
        };
        for entry in entries {
            self.desk.writes.delete(entry.key.clone());
        }
        for piece in &pieces {
            self.store_chunk(document, piece.to_vec());
        }
        let mut open = super::OpenDocument::new(doc);
        open.begin_anew();
        self.open.insert(document, open);
        for entry in mine {
            self.unqueue(entry.number, false);
            if let What::Change { edit, .. } = &entry.what
                && let Ok(edit) = Edit::from_bytes(edit)
            {
                self.edit(document, &[edit], 0);
            }
        }
        self.document_changed(document);
        if !self.kept.contains(&document) {
            self.open.remove(&document);
        }
    }

    /// One thing the server sent.
    pub(super) fn take_entry(&mut self, entry: Arrived) {
        match entry {
            Arrived::Row { row } => self.take_row(&row),
            Arrived::Changes { document, chunks } => self.take_changes(document, chunks),
            Arrived::Grant { .. } => {}
            Arrived::Gone { document, reason } => self.gone(document, reason),
            Arrived::Unknown { kind, bytes } => {
                let number = self.next_number();
                let key = keys::row(self.team, u32::MAX, &number.to_be_bytes());
                self.desk
                    .writes
                    .put(key, [kind.to_be_bytes().as_slice(), &bytes].concat());
            }
        }
    }

    /// A document that came without changes is here too: an empty run says so, or comparing with
    /// the server would find one fewer.
    pub(super) fn note_empty_documents(&mut self, entries: &[Arrived]) {
        let with_changes = |of: &DocumentId| {
            entries
                .iter()
                .any(|entry| matches!(entry, Arrived::Changes { document, .. } if document == of))
        };
        for entry in entries {
            if let Arrived::Grant { document } = entry
                && !with_changes(document)
            {
                self.store_chunk(*document, Vec::new());
            }
        }
    }

    fn take_changes(&mut self, document: DocumentId, chunks: Vec<u8>) {
        let wanted = self
            .outbox
            .entries()
            .any(|entry| entry.forked && entry.document() == Some(document));
        let chunks = if wanted {
            chunks
        } else {
            self.without_own(chunks)
        };
        if chunks.is_empty() {
            return;
        }
        self.store_chunk(document, chunks);
        if wanted {
            self.repair_forks(document);
        } else {
            self.arrived_bytes(document);
        }
    }

    /// Without this device's own changes, which are stored already.
    fn without_own(&self, chunks: Vec<u8>) -> Vec<u8> {
        let Ok(split) = documents::split_chunks(&chunks) else {
            return chunks;
        };
        let own = |chunk: &&[u8]| {
            documents::change_actor(chunk).is_some_and(|actor| actor[..16] == self.device.0)
        };
        if split.iter().any(own) {
            split
                .into_iter()
                .filter(|chunk| !own(chunk))
                .collect::<Vec<_>>()
                .concat()
        } else {
            chunks
        }
    }

    /// A document this member may no longer read, or that was closed.
    fn gone(&mut self, document: DocumentId, reason: GoneReason) {
        match (document.known(), reason) {
            (Some(Document::Session(session)), GoneReason::Discarded | GoneReason::Revoked) => {
                self.set_session_entries_aside(session, Code::DISCARDED);
                self.forget_session(session);
            }
            (Some(Document::Draft(session, member)), GoneReason::Closed) if member == self.me => {
                // Changes of it that were not sent get `never{closed}` and are offered there.
                self.drop_document(document);
                self.change_index(session, |index| index.draft = None);
            }
            (Some(Document::Card(session, rater)), _) => {
                self.drop_document(document);
                self.change_index(session, |index| {
                    index.cards.retain(|card| card.rater != rater);
                });
            }
            _ => self.drop_document(document),
        }
    }

    fn set_session_entries_aside(&mut self, session: SessionId, code: Code) {
        let numbers: Vec<u64> = self
            .outbox
            .entries()
            .filter(|entry| entry.chain() == Chain::Session(session))
            .map(|entry| entry.number)
            .collect();
        if numbers.is_empty() {
            return;
        }
        let entries: Vec<Entry> = numbers
            .iter()
            .filter_map(|number| self.unqueue(*number, true))
            .collect();
        let number = self.put_aside(entries, code.clone());
        self.desk.told.push(Told::Refused(number, code));
    }

    fn forget_session(&mut self, session: SessionId) {
        let raters: Vec<_> = self
            .session(session)
            .map(|index| index.people.iter().map(|person| person.member).collect())
            .unwrap_or_default();
        self.drop_document(Document::Session(session).into());
        self.drop_document(self.draft_id(session));
        for rater in raters {
            self.drop_document(Document::Card(session, rater).into());
        }
        self.has_left(session);
        // A refused thing of this session still wants to say whose call it was.
        if self
            .asides
            .iter()
            .any(|aside| aside.session == Some(session))
        {
            self.change_index(session, |index| index.mine = Some(Mine::Discarded));
        } else {
            self.sessions.remove(&session);
            self.keep_index(session);
        }
    }

    /// Takes a document's bytes out of memory and store.
    pub(super) fn drop_document(&mut self, document: DocumentId) {
        self.open.remove(&document);
        self.opening.remove(&document);
        self.kept.remove(&document);
        self.arrival_gone(document);
        let scan = open::scan(self.team, document);
        self.desk
            .wants
            .push(Want::Read(Reading::Drop(document), scan));
    }

    /// The store has said which keys a document has that goes.
    pub(super) fn read_drop(&mut self, document: DocumentId, entries: &[StoreEntry]) {
        if self.open.contains_key(&document) {
            return; // It was made again meanwhile.
        }
        for entry in entries {
            self.desk.writes.delete(entry.key.clone());
        }
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
        self.close_socket();
        self.desk.told.push(told);
    }

    /// The store has given all documents: their heads, one document in memory at a time.
    pub(super) fn read_heads_from(&mut self, entries: &[StoreEntry]) {
        self.link.reading_heads = false;
        let mut runs: BTreeMap<DocumentId, Vec<&[u8]>> = BTreeMap::new();
        for entry in entries {
            if let Some(document) = keys::document_of_chunk(&entry.key) {
                runs.entry(document).or_default().push(&entry.value);
            }
        }
        let mut heads = Vec::new();
        for (document, runs) in runs {
            let Ok(doc) = Doc::load(document, &runs) else {
                continue;
            };
            let of = doc
                .heads()
                .into_iter()
                .map(protocol::hash::ChangeHash)
                .collect();
            heads.push(DocumentHeads {
                document,
                heads: of,
            });
        }
        self.link.heads = Some(heads);
    }

    /// The server's heads differ from ours: each document that differs is asked for whole, and our
    /// own part of it is given again; both are passed over where they are known.
    pub(super) fn compare(&mut self, theirs: &[DocumentHeads]) {
        self.link.check = false;
        let ours = std::mem::take(&mut self.link.compared);
        let differing = theirs.iter().filter(|entry| !ours.contains(entry));
        self.link.want.extend(differing.map(|entry| entry.document));
        self.link.ask |= !self.link.want.is_empty();
        for entry in ours.into_iter().filter(|entry| !theirs.contains(entry)) {
            self.read_to_give(entry.document);
        }
    }

    /// The server lost what it had acknowledged: own operations and changes are given again.
    pub(super) fn give_again(&mut self, lacking: Vec<DocumentHeads>) {
        let scan = ScanPrefix {
            prefix: keys::histories(self.team),
            after: Vec::new(),
            limit: open::RUNS_PAGE,
        };
        self.desk
            .wants
            .push(Want::Read(Reading::History, StoreOperation::Scan(scan)));
        for entry in lacking {
            self.read_to_give(entry.document);
        }
    }

    fn read_to_give(&mut self, document: DocumentId) {
        self.link.giving.insert(document);
        let scan = open::scan(self.team, document);
        self.desk
            .wants
            .push(Want::Read(Reading::Given(document), scan));
    }

    /// Own control operations, to give them again; a known one answers as the first time.
    pub(super) fn read_history(&mut self, entries: &[StoreEntry]) {
        let queued: Vec<Control> = self
            .outbox
            .entries()
            .filter_map(|entry| match &entry.what {
                What::Control(control) => Some(control.clone()),
                What::Change { .. } => None,
            })
            .collect();
        for entry in entries {
            let Ok(control) = protocol::from_bytes::<Control>(&entry.value) else {
                continue;
            };
            if !queued.contains(&control) {
                self.queue_again(&entry.key, What::Control(control));
            }
        }
        let cards = self.outbox.entries().filter_map(|entry| match &entry.what {
            What::Change { document, .. } => match document.known() {
                Some(Document::Card(session, _)) => Some(session),
                _ => None,
            },
            What::Control(_) => None,
        });
        for session in cards.collect::<BTreeSet<_>>() {
            self.share_behind_changes(session);
        }
    }

    /// Own changes of a document that the server lacks.
    pub(super) fn read_given(&mut self, document: DocumentId, entries: &[StoreEntry]) {
        self.link.giving.remove(&document);
        let runs: Vec<&[u8]> = entries.iter().map(|entry| entry.value.as_slice()).collect();
        let Ok(doc) = Doc::load(document, &runs) else {
            return;
        };
        let own = doc.changes_by_device(self.device).into_iter();
        let mut changes = own.map(|(_, change)| change).collect::<Vec<_>>();
        changes.retain(|change| !self.outbox.has_change(document, change));
        let any = !changes.is_empty();
        for change in changes {
            let edit = Vec::new();
            self.queue(
                What::Change {
                    document,
                    change,
                    edit,
                },
                0,
            );
        }
        if let (true, Some(Document::Card(session, _))) = (any, document.known()) {
            self.share_behind_changes(session);
        }
    }

    /// A share names the card's heads, so it stands behind the changes that are given again; and
    /// what was done to the session after it stays behind it.
    fn share_behind_changes(&mut self, session: SessionId) {
        let controls = self.outbox.entries().filter_map(|entry| match &entry.what {
            What::Control(control) if entry.chain() == Chain::Session(session) => {
                Some((entry.number, control.operation.clone()))
            }
            _ => None,
        });
        let numbers: Vec<u64> = controls
            .skip_while(|(_, operation)| !matches!(operation, Operation::ShareCard { .. }))
            .map(|(number, _)| number)
            .collect();
        for number in numbers {
            if let Some(mut entry) = self.unqueue(number, false) {
                entry.number = self.next_number();
                self.keep_entry(&entry);
                self.outbox.insert(entry);
            }
        }
    }

    /// An operation keeps its old number, so that it stands before the changes that need it.
    fn queue_again(&mut self, history_key: &[u8], what: What) {
        let Some(number) = history_key
            .last_chunk::<8>()
            .map(|bytes| u64::from_be_bytes(*bytes))
        else {
            return;
        };
        if self.outbox.get(number).is_some() {
            return;
        }
        let entry = Entry {
            number,
            what,
            group: 0,
            in_flight: true,
            forked: false,
        };
        self.keep_entry(&entry);
        self.outbox.insert(entry);
    }
}
