//! Doing an edit: the one place where this crate makes changes.

use automerge::transaction::Transactable;
use automerge::{Automerge, AutomergeError, ReadDoc};

use super::Edit;
use super::writes::{Put, writes};
use crate::guard::guarded;
use crate::limits::OPS_PER_CHANGE_MAX;
use crate::{Actor, Doc};

/// Why an edit was not done; the document is then as it was before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The document is newer than this build.
    #[error("edit a document of a newer app")]
    ReadOnly,
    /// A text or key above its limit; the caller cuts.
    #[error("write a text that is too long")]
    TooLong,
    /// Documents of this kind have no such place.
    #[error("edit a document of another kind")]
    WrongKind,
    /// A value that a read would skip.
    #[error("write something that makes no sense")]
    Senseless,
    /// The version's id is taken by another content.
    #[error("publish a version again")]
    AlreadyPublished,
    /// Changes of this very actor are here and wait for others: going on would fork it. Draw a
    /// new actor, or wait.
    #[error("go on under an actor whose changes are still arriving")]
    ActorWaiting,
    /// The engine gave up.
    #[error("make the change")]
    Engine,
}

impl Doc {
    /// Does an edit. Returns the changes it made as plain chunks, in order: mostly one, of about
    /// 150 bytes; none if the document says so already.
    pub fn edit(&mut self, actor: Actor, edit: &Edit) -> Result<Vec<Vec<u8>>, EditError> {
        if self.is_read_only() {
            return Err(EditError::ReadOnly);
        }
        let puts = writes(self, edit)?;
        if puts.is_empty() {
            return Ok(Vec::new());
        }
        if self
            .waiting
            .values()
            .any(|change| *change.actor_id() == actor.id())
        {
            return Err(EditError::ActorWaiting);
        }
        let made = guarded(|| {
            let mut copy = self.engine.clone();
            copy.set_actor(actor.id());
            let parts = puts.chunks(OPS_PER_CHANGE_MAX);
            let chunks: Result<Vec<_>, _> = parts.map(|part| commit(&mut copy, part)).collect();
            chunks.map(|chunks| (copy, chunks))
        });
        let Some(Ok((engine, chunks))) = made else {
            return Err(EditError::Engine);
        };
        self.engine = engine;
        Ok(chunks)
    }
}

/// One change. Its time is zero: a card does not tell when each tap was made.
fn commit(engine: &mut Automerge, puts: &[Put]) -> Result<Vec<u8>, AutomergeError> {
    let mut transaction = engine.transaction();
    for put in puts {
        match &put.value {
            Some(value) => transaction.put(&put.container, put.key.as_str(), value.clone())?,
            None => transaction.delete(&put.container, put.key.as_str())?,
        }
    }
    let (hash, _) = transaction.commit();
    let change = hash.and_then(|hash| engine.get_change_by_hash(&hash));
    change
        .map(|change| change.raw_bytes().to_vec())
        .ok_or(AutomergeError::Fail)
}
