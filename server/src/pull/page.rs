//! One page of a reply: entries in order, each document's changes in one piece, a limit of bytes.

use std::collections::HashMap;

use domain::id::DocumentId;
use protocol::row::Row;
use protocol::sync::{Entry, GoneReason};

/// What an entry costs beside its content: tags, lengths, a document's id.
const ENTRY_BYTES: usize = 64;

/// A page being filled.
#[derive(Debug)]
pub struct Page {
    entries: Vec<Entry>,
    changes_of: HashMap<DocumentId, usize>,
    room: usize,
    full: bool,
}

impl Page {
    /// An empty page.
    pub fn new(bytes_max: usize) -> Self {
        Self {
            entries: Vec::new(),
            changes_of: HashMap::new(),
            room: bytes_max,
            full: false,
        }
    }

    /// Whether nothing is on it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether `bytes` more fit. An empty page takes anything, or nothing could ever pass.
    pub fn fits(&mut self, bytes: usize) -> bool {
        if !self.is_empty() && bytes + ENTRY_BYTES > self.room {
            self.full = true;
        }
        !self.full
    }

    /// Adds rows; `false` if they do not fit, and then none is added.
    pub fn rows(&mut self, rows: &[Row]) -> bool {
        let rows: Vec<_> = rows.iter().map(Row::to_row_bytes).collect();
        let bytes = rows
            .iter()
            .map(|row| row.key.len() + row.value.len() + ENTRY_BYTES)
            .sum();
        if !self.fits(bytes) {
            return false;
        }
        self.spend(bytes);
        self.entries
            .extend(rows.into_iter().map(|row| Entry::Row { row }));
        true
    }

    /// Adds a grant. Small: fits with the room that [`Self::fits`] holds back.
    pub fn grant(&mut self, document: DocumentId) {
        self.changes_of.remove(&document);
        self.spend(ENTRY_BYTES);
        self.entries.push(Entry::Grant { document });
    }

    /// Adds the end of a grant.
    pub fn gone(&mut self, document: DocumentId, reason: GoneReason) {
        self.changes_of.remove(&document);
        self.spend(ENTRY_BYTES);
        self.entries.push(Entry::Gone { document, reason });
    }

    /// Adds changes behind those of the same document that are on the page; `false` if they do not
    /// fit.
    pub fn changes(&mut self, document: DocumentId, chunks: &[u8]) -> bool {
        if !self.fits(chunks.len()) {
            return false;
        }
        self.spend(chunks.len());
        if let Some(place) = self.changes_of.get(&document)
            && let Some(Entry::Changes { chunks: there, .. }) = self.entries.get_mut(*place)
        {
            there.extend_from_slice(chunks);
            return true;
        }
        self.spend(ENTRY_BYTES);
        self.changes_of.insert(document, self.entries.len());
        self.entries.push(Entry::Changes {
            document,
            chunks: chunks.to_vec(),
        });
        true
    }

    /// Takes another page over whole; `false` if it does not fit.
    pub fn take(&mut self, other: Self) -> bool {
        let bytes = usize::MAX - other.room;
        if !self.fits(bytes) {
            return false;
        }
        self.spend(bytes);
        self.entries.extend(other.entries);
        true
    }

    /// What is on it.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    fn spend(&mut self, bytes: usize) {
        self.room = self.room.saturating_sub(bytes);
    }
}
