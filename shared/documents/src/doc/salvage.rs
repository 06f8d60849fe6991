//! Opening a document from what is good.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{Automerge, Change};
use domain::id::DocumentId;

use super::Doc;
use super::apply::Origin;
use super::load::open_saved;
use crate::chunk::{is_saved, parse, split_chunks, split_saved};
use crate::guard::guarded;

impl Doc {
    /// Opens a document from its good pieces, and names the places of the pieces that hold
    /// something bad. A document opened this way saves to bytes that load again.
    ///
    /// A kind this build does not know opens empty and read-only, with every piece set aside.
    pub fn load_salvaging(id: DocumentId, chunks: &[Vec<u8>]) -> (Self, Vec<usize>) {
        let pieces: Vec<&[u8]> = chunks.iter().map(Vec::as_slice).collect();
        if let Ok(doc) = Self::load(id, &pieces)
            && doc.loads_again()
        {
            return (doc, Vec::new());
        }
        let Some(mut doc) = Self::new(id) else {
            let engine = Automerge::new();
            let empty = Self {
                id,
                engine,
                waiting: BTreeMap::new(),
            };
            return (empty, (0..chunks.len()).collect());
        };
        let mut bad = BTreeSet::new();
        let mut changes = Vec::new();
        for (place, piece) in pieces.into_iter().enumerate() {
            let row = if is_saved(piece) {
                doc.try_saved(piece)
            } else {
                Some(piece)
            };
            if !row.is_some_and(|row| read_good(row, place, &mut changes)) {
                bad.insert(place);
            }
        }
        doc.apply_good(changes, &mut bad);
        (doc, bad.into_iter().collect())
    }

    /// Takes in a saved document if it is good; returns the changes that stand behind it.
    fn try_saved<'a>(&mut self, piece: &'a [u8]) -> Option<&'a [u8]> {
        let (saved, row) = split_saved(piece).ok()?;
        let mut copy = self.clone();
        copy.take_saved(saved, Origin::Foreign).ok()?;
        copy.loads_again().then(|| *self = copy)?;
        Some(row)
    }

    /// Applies one change at a time, each after what it builds on, and keeps what stays good.
    fn apply_good(&mut self, mut changes: Vec<(usize, Change)>, bad: &mut BTreeSet<usize>) {
        loop {
            let (ready, waiting): (Vec<_>, Vec<_>) = changes
                .into_iter()
                .partition(|(_, change)| change.deps().iter().all(|dep| self.has(&dep.0)));
            changes = waiting;
            if ready.is_empty() {
                break;
            }
            for (place, change) in ready {
                if !self.try_change(change) {
                    bad.insert(place);
                }
            }
        }
        // These wait for changes that are not here: they are kept, and not judged yet.
        for (place, change) in changes {
            if !self.try_change(change) {
                bad.insert(place);
            }
        }
    }

    fn try_change(&mut self, change: Change) -> bool {
        let mut copy = self.clone();
        let good = copy.take_in(vec![change], Origin::Foreign).is_ok() && copy.loads_again();
        if good {
            *self = copy;
        }
        good
    }

    /// Whether what would be saved can be opened.
    fn loads_again(&self) -> bool {
        let saved = guarded(|| self.engine.save());
        saved.is_some_and(|saved| open_saved(&saved, Origin::Foreign).is_some())
    }
}

/// Reads the good changes of a row; false if it holds something bad as well.
fn read_good(row: &[u8], place: usize, into: &mut Vec<(usize, Change)>) -> bool {
    let Ok(chunks) = split_chunks(row) else {
        return false;
    };
    let mut all_good = true;
    for chunk in chunks {
        match parse(chunk) {
            Ok(change) => into.push((place, change)),
            Err(_) => all_good = false,
        }
    }
    all_good
}
