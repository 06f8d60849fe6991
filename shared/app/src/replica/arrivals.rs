//! Documents that arrived: their bytes are stored, their index rows are still to be made.
//!
//! One document is in memory at a time. Before bytes of others are first applied, a mark says that
//! they are being tried; it goes with the index row. A start that finds marks tries one document
//! at a time, and one that finds a document marked as tried alone takes it apart piece by piece:
//! what kills the core is set aside, and the document opens from what was good. Where panics can
//! be caught this never happens; in a browser a panic ends the core.

use std::collections::BTreeMap;

use documents::Doc;
use domain::id::{Document, DocumentId, SessionId};

use super::desk::{Desk, Then, Told};
use super::{OpenDocument, Reading, Replica, open};
use crate::effects::store::StoreEntry;
use crate::store::keys;
use crate::want::Want;

/// So many documents are marked in one commit.
const BATCH: usize = 32;

/// How far a document has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Stored, not tried.
    Fresh,
    /// Marked, to be tried with others.
    Trying,
    /// A start found it marked: to be tried alone.
    Suspect,
    /// Marked as tried alone.
    Alone,
    /// It killed the core when tried alone; so many of its pieces were good, the next is tried.
    Piece(u32),
}

/// What a mark in the store holds.
impl Stage {
    fn to_bytes(self) -> Vec<u8> {
        match self {
            Self::Fresh => vec![0],
            Self::Trying | Self::Suspect => vec![1],
            Self::Alone => vec![2],
            Self::Piece(number) => [&[3], number.to_be_bytes().as_slice()].concat(),
        }
    }

    /// What a start makes of a mark it finds.
    pub fn found(bytes: &[u8]) -> Self {
        match bytes.split_first() {
            Some((1, _)) => Self::Suspect,
            Some((2, _)) => Self::Piece(0),
            Some((3, rest)) => Self::Piece(rest.try_into().map_or(0, u32::from_be_bytes)),
            _ => Self::Fresh,
        }
    }
}

/// The queue.
#[derive(Debug, Default)]
pub struct Arrivals {
    waiting: BTreeMap<DocumentId, Stage>,
    reading: Option<DocumentId>,
    marking: bool,
    /// A start found this document killing: a piece at a time, the next one's mark is being kept.
    pieces: Option<(DocumentId, Vec<Vec<u8>>, u32)>,
}

impl Arrivals {
    /// Whether a document is still to be tried.
    pub fn has(&self, document: DocumentId) -> bool {
        self.waiting.contains_key(&document)
    }

    /// A mark found at a start.
    pub fn found(&mut self, document: DocumentId, stage: Stage) {
        self.waiting.insert(document, stage);
    }
}

/// The order in which documents are opened: blueprints first, then the newest sessions.
fn urgency(document: DocumentId) -> (u8, std::cmp::Reverse<SessionId>) {
    match document.known() {
        Some(
            Document::Session(session) | Document::Draft(session, _) | Document::Card(session, _),
        ) => (1, std::cmp::Reverse(session)),
        _ => (0, std::cmp::Reverse(SessionId([0; 16]))),
    }
}

impl Replica {
    /// Bytes of a document arrived and are in this commit.
    pub(super) fn arrived_bytes(&mut self, document: DocumentId) {
        if document.known().is_none() {
            return;
        }
        self.arrivals.waiting.insert(document, Stage::Fresh);
        self.mark(document, Stage::Fresh);
    }

    fn mark(&mut self, document: DocumentId, stage: Stage) {
        mark(&mut self.desk, self.team, document, stage);
        self.arrivals.waiting.insert(document, stage);
    }

    /// The document went: nothing is to be made of it.
    pub(super) fn arrival_gone(&mut self, document: DocumentId) {
        if self.arrivals.waiting.remove(&document).is_some() {
            self.desk.writes.delete(keys::arrived(self.team, document));
        }
    }

    /// Goes on with what arrived, if nothing of it is under way.
    pub(super) fn go_on_with_arrivals(&mut self) {
        if self.link.pages_follow
            || self.arrivals.reading.is_some()
            || self.arrivals.marking
            || self.arrivals.pieces.is_some()
        {
            return;
        }
        let next = |stages: &[Stage]| {
            self.arrivals
                .waiting
                .iter()
                .filter(|(_, stage)| stages.contains(stage))
                .map(|(document, _)| *document)
                .min_by_key(|document| (!self.kept.contains(document), urgency(*document)))
        };
        if let Some(document) = next(&[Stage::Trying, Stage::Alone]).or_else(|| self.next_killer())
        {
            self.arrivals.reading = Some(document);
            let scan = open::scan(self.team, document);
            self.desk
                .wants
                .push(Want::Read(Reading::Arrived(document), scan));
        } else if let Some(suspect) = next(&[Stage::Suspect]) {
            self.mark(suspect, Stage::Alone);
            self.wait_for_marks();
        } else if !self.arrivals.waiting.is_empty() {
            let mut fresh: Vec<DocumentId> = self.arrivals.waiting.keys().copied().collect();
            fresh.sort_by_key(|document| (!self.kept.contains(document), urgency(*document)));
            for document in fresh.into_iter().take(BATCH) {
                self.mark(document, Stage::Trying);
            }
            self.wait_for_marks();
        }
    }

    fn next_killer(&self) -> Option<DocumentId> {
        self.arrivals
            .waiting
            .iter()
            .find(|(_, stage)| matches!(stage, Stage::Piece(_)))
            .map(|(document, _)| *document)
    }

    fn wait_for_marks(&mut self) {
        self.arrivals.marking = true;
        self.desk.then.push(Then::Try);
    }

    /// The marks are durable.
    pub(crate) fn may_try(&mut self) {
        self.arrivals.marking = false;
        if let Some((document, pieces, number)) = self.arrivals.pieces.take() {
            self.try_piece(document, pieces, number);
        }
    }

    /// The store has answered for a document that arrived.
    pub(super) fn read_arrived(&mut self, document: DocumentId, entries: &[StoreEntry]) {
        self.arrivals.reading = None;
        match self.arrivals.waiting.get(&document) {
            None => {}
            Some(Stage::Piece(number)) => {
                let number = *number;
                let pieces = pieces_of(entries);
                self.begin_pieces(document, entries, pieces, number);
            }
            Some(Stage::Fresh | Stage::Suspect) => {
                // More bytes came while it was being read: it is tried again with them.
            }
            Some(Stage::Trying | Stage::Alone) => {
                let loaded = self.load(document, entries);
                self.finish(document, loaded);
            }
        }
    }

    fn finish(&mut self, document: DocumentId, loaded: Option<OpenDocument>) {
        self.arrival_gone(document);
        self.opening.remove(&document);
        let Some(loaded) = loaded else { return };
        let known = self.known_before(document);
        self.index_document(&loaded.doc);
        if self.kept.contains(&document) || self.open.contains_key(&document) {
            self.open.insert(document, loaded);
            self.note_sharing(document);
        }
        self.tell_card(document, known);
    }

    fn known_before(&self, document: DocumentId) -> bool {
        match document.known() {
            Some(Document::Card(session, rater)) => self
                .session(session)
                .is_some_and(|index| index.card(rater).is_some()),
            _ => true,
        }
    }

    fn tell_card(&mut self, document: DocumentId, known: bool) {
        let Some(Document::Card(session, rater)) = document.known() else {
            return;
        };
        if known || rater == self.me {
            return;
        }
        self.change_index(session, |index| index.unseen = true);
        self.desk.told.push(Told::Arrived(session, Some(rater)));
    }

    /// Takes a document apart that killed the core: the piece that was being tried is set aside.
    fn begin_pieces(
        &mut self,
        document: DocumentId,
        entries: &[StoreEntry],
        mut pieces: Vec<Vec<u8>>,
        number: u32,
    ) {
        let at = number as usize;
        if number > 0 && at <= pieces.len() {
            let bad = pieces.remove(at - 1);
            if let Some(known) = document.known() {
                self.quarantine(known, bad);
            }
            for entry in entries {
                self.desk.writes.delete(entry.key.clone());
            }
            for piece in &pieces {
                self.store_chunk(document, piece.clone());
            }
        }
        let next = number.max(1);
        self.keep_piece_mark(document, pieces, next);
    }

    /// Marks that piece `next` (counted from 1) is tried, and waits for the mark.
    fn keep_piece_mark(&mut self, document: DocumentId, pieces: Vec<Vec<u8>>, next: u32) {
        self.mark(document, Stage::Piece(next));
        self.arrivals.pieces = Some((document, pieces, next));
        self.wait_for_marks();
    }

    fn try_piece(&mut self, document: DocumentId, pieces: Vec<Vec<u8>>, number: u32) {
        let upto = (number as usize).min(pieces.len());
        let good: Vec<&[u8]> = pieces[..upto].iter().map(Vec::as_slice).collect();
        let Ok(doc) = Doc::load(document, &good) else {
            // It can be told without dying, so the ordinary way sets it aside.
            self.mark(document, Stage::Trying);
            return;
        };
        if upto == pieces.len() {
            self.finish(document, Some(OpenDocument::new(doc)));
        } else {
            self.keep_piece_mark(document, pieces, number + 1);
        }
    }
}

fn pieces_of(entries: &[StoreEntry]) -> Vec<Vec<u8>> {
    let mut pieces = Vec::new();
    for entry in entries {
        match documents::split_chunks(&entry.value) {
            Ok(chunks) => pieces.extend(chunks.into_iter().map(<[u8]>::to_vec)),
            Err(_) => pieces.push(entry.value.clone()),
        }
    }
    pieces
}

fn mark(desk: &mut Desk, team: domain::id::TeamId, document: DocumentId, stage: Stage) {
    desk.writes
        .put(keys::arrived(team, document), stage.to_bytes());
}
