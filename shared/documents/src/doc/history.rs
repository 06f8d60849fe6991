//! The changes inside a document: what replication sends, and what a fork's repair leaves out.

use std::collections::BTreeSet;

use automerge::{Change, ChangeHash, ReadDoc};
use domain::id::DeviceId;

use super::Doc;
use super::apply::Origin;
use crate::{Actor, Hash, genesis_hash};

impl Doc {
    /// The bytes of a change that has taken effect here.
    pub fn change_bytes(&self, change: &Hash) -> Option<Vec<u8>> {
        let change = self.engine.get_change_by_hash(&ChangeHash(*change))?;
        Some(change.raw_bytes().to_vec())
    }

    /// The changes a device made, in an order in which they can be sent.
    pub fn changes_by_device(&self, device: DeviceId) -> Vec<(Hash, Vec<u8>)> {
        self.changes()
            .into_iter()
            .filter(|change| is_by(change, device))
            .map(|change| (change.hash().0, change.raw_bytes().to_vec()))
            .collect()
    }

    /// Everything that is not behind `heads`, as a row of changes; heads that are not here are
    /// passed over. Never the genesis.
    pub fn changes_since(&self, heads: &[Hash]) -> Vec<u8> {
        let heads: Vec<ChangeHash> = self.known(heads).collect();
        let changes = self.engine.get_changes(&heads);
        let changes = changes.iter().filter(|change| !self.is_genesis(change));
        changes.flat_map(Change::raw_bytes).copied().collect()
    }

    /// The document without these changes and without whatever depends on them.
    #[must_use]
    pub fn rebuilt_without(&self, hashes: &[Hash]) -> Self {
        let mut out: BTreeSet<Hash> = hashes.iter().copied().collect();
        let mut kept = Vec::new();
        for change in self
            .changes()
            .into_iter()
            .chain(self.waiting.values().cloned())
        {
            let hash = change.hash().0;
            if out.contains(&hash) || change.deps().iter().any(|dep| out.contains(&dep.0)) {
                out.insert(hash);
            } else {
                kept.push(change);
            }
        }
        let mut rebuilt = Self::new(self.id).unwrap_or_else(|| self.clone());
        // They were all taken in here once, so that this cannot fail; were it otherwise, the
        // document still opens from what the server has.
        let _ = rebuilt.take_in(kept, Origin::Known);
        rebuilt
    }

    /// All changes but the genesis, in an order in which each comes after what it builds on.
    pub(super) fn changes(&self) -> Vec<Change> {
        let mut changes = self.engine.get_changes(&[]);
        changes.retain(|change| !self.is_genesis(change));
        changes
    }

    /// Those of these changes that are here.
    pub(crate) fn known(&self, heads: &[Hash]) -> impl Iterator<Item = ChangeHash> {
        let known = heads.iter().filter(|head| self.has(head));
        known.map(|head| ChangeHash(*head))
    }

    fn is_genesis(&self, change: &Change) -> bool {
        genesis_hash(self.id.kind()) == Some(change.hash().0)
    }
}

fn is_by(change: &Change, device: DeviceId) -> bool {
    Actor::read(change.actor_id()).is_some_and(|actor| actor.device() == device)
}
