//! Documents in memory: those that the visible screens read, and no others.

use std::collections::BTreeSet;

use documents::{Actor, CardContent, Doc};
use domain::id::{DeviceId, Document, DocumentId};

use super::{Reading, Replica};
use crate::dice::Dice;
use crate::effects::store::{ScanPrefix, StoreEntry, StoreOperation};
use crate::store::keys;
use crate::want::Want;

/// So many runs of chunks may a document have before it is stored anew as one.
const RUNS_MAX: usize = 64;
/// Runs read at once; a document with more is read in pages.
pub(super) const RUNS_PAGE: u32 = 100_000;

/// A document in memory.
#[derive(Debug)]
pub struct OpenDocument {
    /// The document.
    pub doc: Doc,
    /// What it says, if it is a draft or a card.
    pub content: CardContent,
    /// What a card said when it was shared, if that differs.
    pub at_sharing: Option<CardContent>,
    actor: Option<Actor>,
    /// Never continue an actor that is in it: after a fork, or on a restored copy.
    anew: bool,
}

impl OpenDocument {
    /// Reads what it says.
    pub fn new(doc: Doc) -> Self {
        let content = content_of(&doc);
        Self {
            doc,
            content,
            at_sharing: None,
            actor: None,
            anew: false,
        }
    }

    /// The next edit takes a new actor.
    pub fn begin_anew(&mut self) {
        self.actor = None;
        self.anew = true;
    }

    /// The actor of this device in this document: drawn once, then continued.
    pub fn actor_for(&mut self, device: DeviceId, dice: &mut Dice) -> Actor {
        if let Some(actor) = self.actor {
            return actor;
        }
        let known = (!self.anew)
            .then(|| self.doc.changes_by_device(device).pop())
            .flatten();
        let actor = known
            .and_then(|(_, change)| documents::change_actor(&change))
            .map_or_else(|| Actor::new(device, dice.bytes()), Actor);
        *self.actor.insert(actor)
    }

    /// Reads what it says again.
    pub fn refresh(&mut self) {
        self.content = content_of(&self.doc);
    }
}

fn content_of(doc: &Doc) -> CardContent {
    match doc.id().known() {
        Some(Document::Draft(..)) => documents::draft(doc),
        Some(Document::Card(..)) => documents::card(doc),
        _ => CardContent::default(),
    }
}

/// The scan that reads a document.
pub(super) fn scan(team: domain::id::TeamId, document: DocumentId) -> StoreOperation {
    StoreOperation::Scan(ScanPrefix {
        prefix: keys::chunks(team, document),
        after: Vec::new(),
        limit: RUNS_PAGE,
    })
}

impl Replica {
    /// Keeps these documents in memory, reads those that are not, and lets go of all others.
    pub fn keep_open(&mut self, documents: &BTreeSet<DocumentId>) {
        if *documents == self.kept {
            return;
        }
        self.kept.clone_from(documents);
        self.open.retain(|id, _| documents.contains(id));
        for document in documents {
            let here = self.open.contains_key(document) || self.opening.contains(document);
            if !here && document.known().is_some() {
                self.opening.insert(*document);
                // What others wrote is tried under its mark first; it opens with that.
                if self.arrivals.has(*document) {
                    continue;
                }
                let reading = Reading::Open(*document);
                self.desk
                    .wants
                    .push(Want::Read(reading, scan(self.team, *document)));
            }
        }
    }

    /// The store has answered for a document that a screen shows.
    pub(super) fn opened(&mut self, document: DocumentId, entries: &[StoreEntry]) {
        if !self.opening.remove(&document) || self.open.contains_key(&document) {
            return;
        }
        if let Some(open) = self.load(document, entries) {
            self.open.insert(document, open);
            self.note_sharing(document);
        }
    }

    /// A document from its stored runs. What cannot be read is set aside, and the document opens
    /// from what was good; many runs become one.
    pub(super) fn load(
        &mut self,
        document: DocumentId,
        entries: &[StoreEntry],
    ) -> Option<OpenDocument> {
        let runs: Vec<&[u8]> = entries.iter().map(|entry| entry.value.as_slice()).collect();
        let doc = match Doc::load(document, &runs) {
            Ok(doc) => doc,
            Err(_) => self.salvage(document, entries)?,
        };
        if entries.len() > RUNS_MAX && !doc.is_waiting() {
            for entry in entries {
                self.desk.writes.delete(entry.key.clone());
            }
            let number = self.next_number();
            let key = keys::chunk(self.team, document, number);
            self.desk.writes.put(key, doc.save());
        }
        Some(OpenDocument::new(doc))
    }

    fn salvage(&mut self, document: DocumentId, entries: &[StoreEntry]) -> Option<Doc> {
        let mut pieces = Vec::new();
        for entry in entries {
            match documents::split_chunks(&entry.value) {
                Ok(chunks) => pieces.extend(chunks.into_iter().map(<[u8]>::to_vec)),
                Err(_) => pieces.push(entry.value.clone()),
            }
        }
        let known = document.known()?;
        let (doc, bad) = Doc::load_salvaging(document, &pieces);
        for entry in entries {
            self.desk.writes.delete(entry.key.clone());
        }
        let number = self.next_number();
        let key = keys::chunk(self.team, document, number);
        self.desk.writes.put(key, doc.save());
        for index in bad {
            if let Some(bytes) = pieces.get(index) {
                self.quarantine(known, bytes.clone());
            }
        }
        Some(doc)
    }

    /// An open document; made empty if nothing of it is stored (the caller knows that).
    pub(super) fn open_new(&mut self, document: DocumentId) -> bool {
        if self.open.contains_key(&document) {
            return true;
        }
        let Some(doc) = Doc::new(document) else {
            return false;
        };
        self.opening.remove(&document);
        self.open.insert(document, OpenDocument::new(doc));
        true
    }

    /// What a card said when it was shared, where that is known and differs.
    pub(super) fn note_sharing(&mut self, document: DocumentId) {
        let Some(Document::Card(session, rater)) = document.known() else {
            return;
        };
        let heads = self.session(session).and_then(|index| {
            index
                .shared_heads
                .iter()
                .find(|(of, _)| *of == rater)
                .map(|(_, heads)| heads.clone())
        });
        let Some(open) = self.open.get_mut(&document) else {
            return;
        };
        open.at_sharing = heads
            .and_then(|heads| documents::card_at(&open.doc, &heads))
            .filter(|then| *then != open.content);
    }
}
