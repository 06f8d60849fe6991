//! Opening a document from its bytes.

use automerge::{Automerge, Change, ChangeHash, ReadDoc};
use domain::id::DocumentId;

use super::Doc;
use super::apply::ApplyError;
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
        let mut doc = Self::new(id).ok_or(LoadError::UnknownKind)?;
        let mut changes = Vec::new();
        for chunk in chunks {
            if is_saved(chunk) {
                let (saved, waiting) = split_saved(chunk)?;
                doc.take_saved(saved)?;
                changes.extend(parse_all(waiting)?);
            } else {
                changes.extend(parse_all(chunk)?);
            }
        }
        doc.take_in(changes)?;
        Ok(doc)
    }

    /// Takes in a whole saved document.
    pub(super) fn take_saved(&mut self, saved: &[u8]) -> Result<(), LoadError> {
        let genesis = genesis_hash(self.id.kind()).ok_or(LoadError::UnknownKind)?;
        let (loaded, changes) = open_saved(saved).ok_or(LoadError::Poisoned)?;
        if !loaded.get_missing_deps(&[ChangeHash(genesis)]).is_empty() {
            return Err(LoadError::NotFromGenesis);
        }
        if self.engine.stats().num_changes == 1 {
            self.engine = loaded;
            return Ok(());
        }
        self.take_in(changes)?;
        Ok(())
    }
}

/// Opens a saved document and writes out its changes: Automerge takes some damaged ones and
/// panics only when it is asked for these.
pub(super) fn open_saved(saved: &[u8]) -> Option<(Automerge, Vec<Change>)> {
    guarded(|| {
        let loaded = Automerge::load(saved).ok()?;
        let changes = loaded.get_changes(&[]);
        Some((loaded, changes))
    })?
}
