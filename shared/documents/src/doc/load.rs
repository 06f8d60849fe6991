//! Opening a document from its bytes.

use automerge::{Automerge, ChangeHash, ReadDoc};
use domain::id::DocumentId;

use super::Doc;
use super::apply::{ApplyError, Origin};
use crate::chunk::{ChunkError, is_saved, parse_all, split_saved};
use crate::genesis_hash;
use crate::guard::guarded;

/// Why a document did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// This build does not know the kind.
    #[error("open a kind of document that needs a newer app")]
    UnknownKind,
    /// The bytes are neither changes nor a saved document.
    #[error("read the document: {0}")]
    Malformed(#[from] ChunkError),
    /// A saved document that does not start from its kind's genesis.
    #[error("open a document that began elsewhere")]
    NotFromGenesis,
    /// The same actor made two different changes with one number.
    #[error("follow an actor that forked")]
    Fork,
    /// The engine gave up on the bytes; [`Doc::load_salvaging`] opens from what is good.
    #[error("open a document with damaged changes")]
    Poisoned,
}

impl From<ApplyError> for LoadError {
    fn from(error: ApplyError) -> Self {
        match error {
            ApplyError::Malformed(chunk) => Self::Malformed(chunk),
            ApplyError::Fork => Self::Fork,
            ApplyError::Senseless | ApplyError::Poisoned => Self::Poisoned,
        }
    }
}

impl Doc {
    /// Opens a document. Each piece is a row of changes or what [`Doc::save`] made, in any order;
    /// the genesis is implied.
    pub fn load(id: DocumentId, chunks: &[&[u8]]) -> Result<Self, LoadError> {
        Self::open(id, chunks, Origin::Foreign)
    }

    /// Opens a document from what this phone wrote when it last had it open: pieces that were
    /// saved, made or taken in here. They are not judged again, which makes it twice as fast.
    pub fn reopen(id: DocumentId, chunks: &[&[u8]]) -> Result<Self, LoadError> {
        Self::open(id, chunks, Origin::Known)
    }

    fn open(id: DocumentId, chunks: &[&[u8]], origin: Origin) -> Result<Self, LoadError> {
        let mut doc = Self::new(id).ok_or(LoadError::UnknownKind)?;
        let mut changes = Vec::new();
        for chunk in chunks {
            if is_saved(chunk) {
                let (saved, waiting) = split_saved(chunk)?;
                doc.take_saved(saved, origin)?;
                changes.extend(parse_all(waiting)?);
            } else {
                changes.extend(parse_all(chunk)?);
            }
        }
        doc.take_in(changes, origin)?;
        Ok(doc)
    }

    /// Takes in a whole saved document.
    pub(super) fn take_saved(&mut self, saved: &[u8], origin: Origin) -> Result<(), LoadError> {
        let genesis = genesis_hash(self.id.kind()).ok_or(LoadError::UnknownKind)?;
        let loaded = open_saved(saved, origin).ok_or(LoadError::Poisoned)?;
        if !loaded.get_missing_deps(&[ChangeHash(genesis)]).is_empty() {
            return Err(LoadError::NotFromGenesis);
        }
        if self.engine.stats().num_changes == 1 {
            self.engine = loaded;
            return Ok(());
        }
        let changes = guarded(|| loaded.get_changes(&[])).ok_or(LoadError::Poisoned)?;
        self.take_in(changes, origin)?;
        Ok(())
    }
}

/// Opens a saved document. One from elsewhere is made to write out its changes: Automerge takes
/// some damaged ones, and panics only when it is asked for these.
pub(super) fn open_saved(saved: &[u8], origin: Origin) -> Option<Automerge> {
    guarded(|| {
        let loaded = Automerge::load(saved).ok()?;
        if origin == Origin::Foreign {
            let _ = loaded.get_changes(&[]);
        }
        Some(loaded)
    })?
}
