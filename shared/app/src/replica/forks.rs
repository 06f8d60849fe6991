//! Forks: the server has another change under an actor and number of ours. The local branch is
//! dropped, the server's loaded, and the edits are done again under a new actor.

use documents::{Doc, Edit};
use domain::id::DocumentId;

use super::outbox::{Entry, What};
use super::{Reading, Replica, open};
use crate::effects::store::StoreEntry;
use crate::want::Want;

impl Replica {
    /// The server has another change under this actor and number: the local branch is dropped, the
    /// server's loaded, and the edits done again under a new actor.
    pub(super) fn forked(&mut self, entry: &Entry) {
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
        let hashes: Vec<_> = lost
            .iter()
            .filter_map(|change| documents::change_hash(change))
            .collect();
        let mut pieces: Vec<Vec<u8>> = Vec::new();
        for entry in entries {
            match documents::split_chunks(&entry.value) {
                Ok(chunks) => {
                    let others = chunks
                        .into_iter()
                        .filter(|chunk| !lost.iter().any(|bytes| bytes == chunk));
                    pieces.extend(others.map(<[u8]>::to_vec));
                }
                // Many runs became one: what is lost is taken out of it.
                Err(_) => match Doc::load(document, &[entry.value.as_slice()]) {
                    Ok(run) => pieces.push(run.rebuilt_without(&hashes).save()),
                    Err(_) => return,
                },
            }
        }
        let runs: Vec<&[u8]> = pieces.iter().map(Vec::as_slice).collect();
        let Ok(doc) = Doc::load(document, &runs) else {
            return;
        };
        for entry in entries {
            self.desk.writes.delete(entry.key.clone());
        }
        for piece in pieces {
            self.store_chunk(document, piece);
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
}
