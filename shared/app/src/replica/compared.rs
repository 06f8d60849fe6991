//! Comparing with the server, and giving back what it lacks.

use std::collections::{BTreeMap, BTreeSet};

use documents::Doc;
use domain::id::{Document, DocumentId, SessionId};
use protocol::control::{Control, Operation};
use protocol::hash::ChangeHash;
use protocol::row::DeviceRow;
use protocol::sync::{DocumentHeads, GoneReason};

use super::link::Again;
use super::outbox::{Chain, Entry, What, chain_of};
use super::{Reading, Replica, open};
use crate::effects::store::{ScanPrefix, StoreEntry, StoreOperation};
use crate::store::keys;
use crate::want::Want;

impl Replica {
    /// The store has given all documents: their heads, told from the changes' own bytes where that
    /// can be, and otherwise with one document in memory at a time.
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
            let of = documents::heads_of(document.kind(), &runs)
                .or_else(|| Some(Doc::load(document, &runs).ok()?.heads()));
            heads.extend(of.map(|of| DocumentHeads {
                document,
                heads: of.into_iter().map(ChangeHash).collect(),
            }));
        }
        self.link.heads = Some(heads);
    }

    /// The server's heads differ from ours: each document that differs is asked for whole, and our
    /// own part of it is given again; both are passed over where they are known. Then it is compared
    /// again by itself: at once if that may have mended something, and otherwise with the next news,
    /// for what differs is another phone's to give.
    pub(super) fn compare(&mut self, theirs: &[DocumentHeads]) {
        self.link.check = false;
        let ours = std::mem::take(&mut self.link.compared);
        let (ours, theirs) = (by_document(&ours), by_document(theirs));
        let wanted = other_than(&theirs, &ours);
        let lacked = other_than(&ours, &theirs);
        let differing: BTreeSet<DocumentId> = wanted.iter().chain(&lacked).copied().collect();
        if differing == self.link.differing {
            self.link.again = if self.state.restored {
                Again::OnNews
            } else {
                Again::No
            };
            return;
        }
        self.link.again = Again::Soon;
        self.link.differing = differing;
        self.link.want.extend(wanted);
        self.link.ask |= !self.link.want.is_empty();
        for document in lacked {
            if !theirs.contains_key(&document) {
                self.link.unlisted.insert(document);
            }
            self.read_to_give(document);
        }
    }

    /// Everything is equal.
    pub(super) fn verified(&mut self) {
        self.link.check = false;
        self.link.again = Again::No;
        self.link.differing.clear();
        self.state.verified_ms = Some(self.now_ms());
        self.state.restored = false;
        self.keep_state();
    }

    /// Compares again, where that was put off and nothing is under way any more.
    pub(super) fn compare_again(&mut self) {
        let link = &self.link;
        let done = link.want.is_empty() && link.giving.is_empty() && !link.reconcile;
        if link.again == Again::Soon && done && self.outbox.entries().next().is_none() {
            self.link.again = Again::No;
            self.link.check = true;
        }
    }

    /// Whether the server lost something that other phones have not given back yet.
    pub fn waits_for_others(&self) -> bool {
        self.state.restored && self.link.again == Again::OnNews
    }

    /// A document that the server does not list. Nothing in it is mine, and the server lost nothing:
    /// I may not read it any more.
    fn drop_unlisted(&mut self, document: DocumentId, doc: &Doc) {
        let mine = |row: &&DeviceRow| row.member == self.me;
        let devices = self.devices.values().filter(mine).map(|row| row.device);
        let has_mine = devices
            .chain([self.device])
            .any(|device| !doc.changes_by_device(device).is_empty());
        let waits = self
            .outbox
            .entries()
            .any(|entry| entry.chain() == chain_of(document));
        if !has_mine && !waits && !self.state.restored {
            self.gone(document, GoneReason::Revoked);
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
        if self.link.unlisted.remove(&document) {
            self.drop_unlisted(document, &doc);
        }
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

fn by_document(heads: &[DocumentHeads]) -> BTreeMap<DocumentId, &[ChangeHash]> {
    heads
        .iter()
        .map(|entry| (entry.document, entry.heads.as_slice()))
        .collect()
}

/// Documents of `these` that are not so among `others`.
fn other_than(
    these: &BTreeMap<DocumentId, &[ChangeHash]>,
    others: &BTreeMap<DocumentId, &[ChangeHash]>,
) -> Vec<DocumentId> {
    let other = these
        .iter()
        .filter(|(id, heads)| others.get(id) != Some(heads));
    other.map(|(document, _)| *document).collect()
}
