//! Taking in changes of others.

use automerge::{Automerge, AutomergeError, Change, ReadDoc};

use super::Doc;
use crate::chunk::{ChunkError, parse_all};
use crate::guard::guarded;
use crate::vet::vet;

/// What [`Doc::apply`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Applied {
    /// Changes that took effect now, earlier ones that had been waiting included.
    pub new: usize,
    /// Whether changes wait for others that are not here yet.
    pub waiting: bool,
}

/// Why changes were not taken in; the document is then as it was before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ApplyError {
    /// The bytes are not plain changes.
    #[error("read the changes: {0}")]
    Malformed(#[from] ChunkError),
    /// They contradict themselves, or what is here.
    #[error("make sense of the changes")]
    Senseless,
    /// The same actor made two different changes with one number.
    #[error("follow an actor that forked")]
    Fork,
    /// The engine gave up on them.
    #[error("apply the changes")]
    Poisoned,
}

impl Doc {
    /// Takes in a row of plain changes, in any order, known ones included.
    pub fn apply(&mut self, chunks: &[u8]) -> Result<Applied, ApplyError> {
        let mut changes = parse_all(chunks)?;
        changes.retain(|change| !self.has(&change.hash().0));
        let new = apply_to(&mut self.engine, changes)?;
        Ok(Applied {
            new,
            waiting: self.is_waiting(),
        })
    }
}

/// Applies to a copy, which takes the engine's place if all went well. Returns how many changes
/// took effect.
pub(super) fn apply_to(engine: &mut Automerge, changes: Vec<Change>) -> Result<usize, ApplyError> {
    if changes.is_empty() {
        return Ok(0);
    }
    vet(engine, &changes).map_err(|()| ApplyError::Senseless)?;
    let before = engine.stats().num_changes;
    let applied = guarded(|| {
        let mut copy = engine.clone();
        copy.apply_changes(changes).map(|()| copy)
    });
    match applied {
        Some(Ok(copy)) => *engine = copy,
        Some(Err(AutomergeError::DuplicateSeqNumber(..))) => return Err(ApplyError::Fork),
        Some(Err(_)) | None => return Err(ApplyError::Poisoned),
    }
    let new = engine.stats().num_changes.saturating_sub(before);
    Ok(usize::try_from(new).unwrap_or(usize::MAX))
}
