//! How a change comes into being: the typed edit, its bytes in the document's store, and its entry
//! in the outbox, all in one commit.

use documents::{Doc, Edit};
use domain::id::{Document, DocumentId, SessionId};
use protocol::control::{Control, Operation};

use super::Replica;
use super::index::{CardSummary, DraftSummary};
use super::outbox::{Entry, What};
use crate::store::keys;

impl Replica {
    /// Does edits on an open document; whether anything changed. Entries join `group` (0 = none).
    pub(super) fn edit(&mut self, document: DocumentId, edits: &[Edit], group: u64) -> bool {
        let mut changed = false;
        for edit in edits {
            let Some(open) = self.open.get_mut(&document) else {
                return changed;
            };
            let actor = open.actor_for(self.device, &mut self.desk.dice);
            let Ok(chunks) = open.doc.edit(actor, edit) else {
                continue;
            };
            for chunk in chunks {
                changed = true;
                self.store_chunk(document, chunk.clone());
                if !self.sample {
                    let edit = edit.to_bytes();
                    self.queue(
                        What::Change {
                            document,
                            change: chunk,
                            edit,
                        },
                        group,
                    );
                }
            }
        }
        if changed {
            self.document_changed(document);
        }
        changed
    }

    /// Puts bytes of a document into the store.
    pub(super) fn store_chunk(&mut self, document: DocumentId, chunk: Vec<u8>) {
        let number = self.next_number();
        self.desk
            .writes
            .put(keys::chunk(self.team, document, number), chunk);
    }

    /// Queues an operation. In the sample, which has no server, nothing is queued.
    pub(super) fn control(&mut self, operation: Operation, group: u64) {
        if self.sample {
            return;
        }
        let control = Control {
            id: self.desk.dice.random_id(),
            operation,
        };
        let bytes = protocol::to_bytes(&control);
        let number = self.queue(What::Control(control), group);
        self.desk
            .writes
            .put(keys::history(self.team, number), bytes);
    }

    pub(super) fn queue(&mut self, what: What, group: u64) -> u64 {
        let number = self.next_number();
        let entry = Entry {
            number,
            what,
            group,
            in_flight: false,
            forked: false,
        };
        self.keep_entry(&entry);
        self.outbox.insert(entry);
        number
    }

    pub(super) fn keep_entry(&mut self, entry: &Entry) {
        let key = keys::outbox(self.team, entry.number);
        self.desk.writes.put(key, protocol::to_bytes(entry));
    }

    /// Takes an entry out of the outbox; with `history`, out of the phone's own history too.
    pub(super) fn unqueue(&mut self, number: u64, history: bool) -> Option<Entry> {
        let entry = self.outbox.remove(number)?;
        self.desk.writes.delete(keys::outbox(self.team, number));
        if history && matches!(entry.what, What::Control(_)) {
            self.desk.writes.delete(keys::history(self.team, number));
        }
        Some(entry)
    }

    /// Takes entries out that never left, and in the same commit the bytes they would have sent: an
    /// entry's run was stored under the number before its own (see [`Self::edit`]).
    pub(super) fn unqueue_unsent(&mut self, numbers: &[u64]) {
        for number in numbers {
            let entry = self.unqueue(*number, true);
            if let Some(What::Change { document, .. }) = entry.map(|entry| entry.what) {
                let run = keys::chunk(self.team, document, number.saturating_sub(1));
                self.desk.writes.delete(run);
            }
        }
    }

    /// An open document changed: what is derived from it changes in the same commit.
    pub(super) fn document_changed(&mut self, document: DocumentId) {
        let Some(mut open) = self.open.remove(&document) else {
            return;
        };
        open.refresh();
        self.index_document(&open.doc);
        self.open.insert(document, open);
        self.note_sharing(document);
    }

    /// Brings the index row that a document feeds up to date.
    pub(super) fn index_document(&mut self, doc: &Doc) {
        match doc.id().known() {
            Some(Document::Draft(session, member)) if member == self.me => {
                let content = documents::draft(doc);
                let summary = content
                    .version
                    .filter(|_| !content.is_empty())
                    .map(|version| DraftSummary {
                        version,
                        ratings: content.ratings(),
                        touched_ms: self.now_ms(),
                    });
                self.change_index(session, |index| index.draft = summary);
            }
            Some(Document::Card(session, rater)) => {
                let content = documents::card(doc);
                let Some(version) = content.version else {
                    return;
                };
                self.change_index(session, |index| {
                    let independent = !index.dependent.contains(&rater);
                    let ratings = content.ratings();
                    index.cards.retain(|card| card.rater != rater);
                    index.cards.push(CardSummary {
                        rater,
                        version,
                        ratings,
                        independent,
                    });
                    index.cards.sort_by_key(|card| card.rater);
                });
            }
            Some(Document::Session(session)) => {
                let details = documents::session(doc).details;
                if details.is_some() {
                    self.change_index(session, |index| index.details = details);
                }
            }
            Some(Document::Blueprint(_)) => {
                for version in documents::blueprint(doc).versions {
                    let key = keys::version(self.team, version.id);
                    let edit = Edit::PublishVersion(version.clone());
                    self.desk.writes.put(key, edit.to_bytes());
                    self.versions.insert(version.id, version);
                }
            }
            Some(Document::Team(_)) => self.index_journey(doc),
            _ => {}
        }
    }

    /// Changes a session's index row, and keeps it if it is another now.
    pub(super) fn change_index(
        &mut self,
        session: SessionId,
        change: impl FnOnce(&mut super::SessionIndex),
    ) {
        if self.sessions.change(session, change) {
            self.keep_index(session);
        }
    }
}
