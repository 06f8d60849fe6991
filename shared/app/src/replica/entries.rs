//! What the server sent: rows, changes, and documents that go.

use std::collections::BTreeSet;

use domain::id::{Document, DocumentId, SessionId};
use protocol::code::Code;
use protocol::sync::{Entry as Arrived, GoneReason};

use super::desk::Told;
use super::index::Mine;
use super::outbox::{Chain, Entry};
use super::{Reading, Replica, open};
use crate::effects::store::StoreEntry;
use crate::store::keys;
use crate::want::Want;

impl Replica {
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
        let with_changes: BTreeSet<DocumentId> = entries
            .iter()
            .filter_map(|entry| match entry {
                Arrived::Changes { document, .. } => Some(*document),
                _ => None,
            })
            .collect();
        for entry in entries {
            if let Arrived::Grant { document } = entry
                && !with_changes.contains(document)
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
            self.without_own(document, chunks)
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

    /// Without this device's own changes that are here. A document that is not open may lack them
    /// (this store may be an older copy of itself): then all is stored, and twice is as good as once.
    fn without_own(&self, document: DocumentId, chunks: Vec<u8>) -> Vec<u8> {
        let Some(open) = self.open.get(&document) else {
            return chunks;
        };
        let Ok(split) = documents::split_chunks(&chunks) else {
            return chunks;
        };
        let own = |chunk: &&[u8]| {
            documents::change_actor(chunk).is_some_and(|actor| actor[..16] == self.device.0)
                && documents::change_hash(chunk).is_some_and(|hash| open.doc.has(&hash))
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
    pub(super) fn gone(&mut self, document: DocumentId, reason: GoneReason) {
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

    pub(super) fn forget_session(&mut self, session: SessionId) {
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
            self.sessions.remove(session);
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
        let reading = Reading::Drop(document, self.state.last_number);
        self.desk.wants.push(Want::Read(reading, scan));
    }

    /// The store has said which runs a document has that went: those up to this number. What was
    /// stored since is of the document as it was made again.
    pub(super) fn read_drop(&mut self, upto: u64, entries: &[StoreEntry]) {
        let went =
            |entry: &&StoreEntry| keys::number_of_chunk(&entry.key).is_some_and(|at| at <= upto);
        for entry in entries.iter().filter(went) {
            self.desk.writes.delete(entry.key.clone());
        }
    }
}
