//! An open document: one in-memory CRDT behind a thin seam.

mod apply;
mod history;
mod load;
mod salvage;
mod save;

use std::collections::{BTreeMap, BTreeSet};

use automerge::{Automerge, Change, ChangeHash, ObjId, ROOT, ReadDoc};
use domain::id::DocumentId;

pub use apply::{Applied, ApplyError};
pub use load::LoadError;

use crate::schema::{SCHEMA, SCHEMA_KEY, container, containers};
use crate::{Hash, genesis_bytes};

/// An open document. Opening costs a millisecond or two and most of a megabyte: nothing loops
/// over documents and opens them.
#[derive(Clone, Debug)]
pub struct Doc {
    id: DocumentId,
    pub(crate) engine: Automerge,
    /// Changes that wait for others. They stand here and not in the engine's own queue, so that
    /// each is judged beside what it builds on, and so that no local change drops them.
    pub(crate) waiting: BTreeMap<Hash, Change>,
}

impl Doc {
    /// A new document of this id's kind; `None` for kinds this build does not know.
    pub fn new(id: DocumentId) -> Option<Self> {
        let genesis = crate::chunk::parse(genesis_bytes(id.kind())?).ok()?;
        let mut engine = Automerge::new();
        engine.apply_changes([genesis]).ok()?;
        Some(Self {
            id,
            engine,
            waiting: BTreeMap::new(),
        })
    }

    /// Its identity.
    pub fn id(&self) -> DocumentId {
        self.id
    }

    /// The highest schema anybody has written into it.
    pub fn schema(&self) -> u64 {
        let written = self
            .engine
            .get_all(ROOT, SCHEMA_KEY)
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(value, _)| value.as_u64().or_else(|| value.as_i64()?.try_into().ok()))
            .max();
        written.unwrap_or(SCHEMA)
    }

    /// Whether it is newer than this build: it opens, keeps syncing, and takes no edits.
    pub fn is_read_only(&self) -> bool {
        self.schema() > SCHEMA || containers(self.id.kind()).is_none()
    }

    /// The changes nothing follows yet, sorted; a new document's only head is its genesis.
    pub fn heads(&self) -> Vec<Hash> {
        self.engine.get_heads().into_iter().map(|h| h.0).collect()
    }

    /// Whether this change has taken effect here.
    pub fn has(&self, change: &Hash) -> bool {
        let missing = self.engine.get_missing_deps(&[ChangeHash(*change)]);
        missing.is_empty()
    }

    /// Whether changes are here that wait for others which are not.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// The changes that those which wait here are waiting for, sorted.
    pub fn missing(&self) -> Vec<Hash> {
        let deps = self.waiting.values().flat_map(Change::deps);
        let missing = deps.map(|dep| dep.0).filter(|dep| !self.knows(dep));
        missing.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Whether this change is here, waiting or not.
    pub(crate) fn knows(&self, change: &Hash) -> bool {
        self.waiting.contains_key(change) || self.has(change)
    }

    /// A container that this kind's genesis made.
    pub(crate) fn container(&self, name: &str) -> Option<ObjId> {
        container(self.id.kind(), name)
    }
}
