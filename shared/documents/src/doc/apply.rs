//! Taking in changes of others.

use std::collections::{BTreeMap, VecDeque};

use automerge::{Automerge, AutomergeError, Change};

use super::Doc;
use crate::Hash;
use crate::chunk::{ChunkError, parse_all};
use crate::guard::guarded;
use crate::vet::{Context, vet_alone};

/// What [`Doc::apply`] did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Changes that took effect now, earlier ones that had been waiting included.
    pub new: usize,
    /// Whether changes wait for others that are not here yet.
    pub waiting: bool,
    /// Changes that had been waiting, and turned out bad when what they waited for came. They are
    /// no longer here; [`Doc::load_salvaging`] names their pieces.
    pub set_aside: Vec<Hash>,
}

/// Where changes come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// From others, or from who knows where: judged.
    Foreign,
    /// From here: judged when they first came, or made here.
    Known,
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
        let changes = parse_all(chunks)?;
        let (new, set_aside) = self.take_in(changes, Origin::Foreign)?;
        Ok(Applied {
            new,
            waiting: self.is_waiting(),
            set_aside,
        })
    }

    /// Applies what can be applied, and lets the rest wait. Returns how many changes took effect,
    /// and which of those that had been waiting were bad.
    pub(super) fn take_in(
        &mut self,
        changes: Vec<Change>,
        origin: Origin,
    ) -> Result<(usize, Vec<Hash>), ApplyError> {
        let mut news = BTreeMap::new();
        for change in changes {
            let hash = change.hash().0;
            if !self.knows(&hash) {
                if origin == Origin::Foreign {
                    vet_alone(&change).ok_or(ApplyError::Senseless)?;
                }
                news.insert(hash, change);
            }
        }
        if news.is_empty() {
            return Ok((0, Vec::new()));
        }
        let mut all = news.clone();
        all.extend(self.waiting.clone());
        if let Ok(new) = self.take_pool(all, origin) {
            return Ok((new, Vec::new()));
        }
        // Either the new ones are bad, or one that had been waiting is: the new ones must not be
        // blamed for it.
        let waiting = std::mem::take(&mut self.waiting);
        match self.take_pool(news, origin) {
            Ok(new) => Ok(self.take_waiting(new, waiting)),
            Err(error) => {
                self.waiting = waiting;
                Err(error)
            }
        }
    }

    /// Takes changes in again that had been waiting, one at a time, without the bad ones.
    fn take_waiting(
        &mut self,
        mut new: usize,
        mut waiting: BTreeMap<Hash, Change>,
    ) -> (usize, Vec<Hash>) {
        waiting.append(&mut self.waiting);
        let mut set_aside = Vec::new();
        loop {
            let is_ready = |change: &Change| change.deps().iter().all(|dep| self.has(&dep.0));
            let ready = waiting.iter().find(|(_, change)| is_ready(change));
            let Some(hash) = ready.map(|(hash, _)| *hash) else {
                break;
            };
            let Some(change) = waiting.remove(&hash) else {
                break;
            };
            match self.take_pool(BTreeMap::from([(hash, change)]), Origin::Foreign) {
                Ok(count) => new += count,
                Err(_) => set_aside.push(hash),
            }
        }
        self.waiting = waiting;
        (new, set_aside)
    }

    /// Applies those of the pool that can be applied; the others are what waits from now on.
    fn take_pool(
        &mut self,
        mut pool: BTreeMap<Hash, Change>,
        origin: Origin,
    ) -> Result<usize, ApplyError> {
        let ready = self.take_ready(&mut pool);
        if origin == Origin::Foreign {
            let mut context = Context::new(&self.engine);
            for change in &ready {
                context.vet(change).ok_or(ApplyError::Senseless)?;
            }
        }
        let new = ready.len();
        if let Some(engine) = applied(&self.engine, ready)? {
            self.engine = engine;
        }
        self.waiting = pool;
        Ok(new)
    }

    /// Takes the changes whose deps are here or among them out of the pool, in an order in which
    /// each comes after what it builds on. The same set gives the same order, and it is the one in
    /// which the engine takes them.
    pub(super) fn take_ready(&self, pool: &mut BTreeMap<Hash, Change>) -> Vec<Change> {
        let mut open: BTreeMap<Hash, usize> = BTreeMap::new();
        let mut followers: BTreeMap<Hash, Vec<Hash>> = BTreeMap::new();
        let mut ready: VecDeque<Hash> = VecDeque::new();
        for (hash, change) in pool.iter() {
            let deps = change.deps().iter().map(|dep| dep.0);
            let missing: Vec<Hash> = deps.filter(|dep| !self.has(dep)).collect();
            if missing.is_empty() {
                ready.push_back(*hash);
            }
            open.insert(*hash, missing.len());
            for dep in missing {
                followers.entry(dep).or_default().push(*hash);
            }
        }
        let mut taken = Vec::new();
        while let Some(hash) = ready.pop_front() {
            taken.extend(pool.remove(&hash));
            for follower in followers.remove(&hash).unwrap_or_default() {
                let left = open.entry(follower).or_default();
                *left = left.saturating_sub(1);
                if *left == 0 {
                    ready.push_back(follower);
                }
            }
        }
        taken
    }
}

/// The engine with these changes; the given one stays as it is whatever happens.
pub(super) fn applied(
    engine: &Automerge,
    changes: Vec<Change>,
) -> Result<Option<Automerge>, ApplyError> {
    if changes.is_empty() {
        return Ok(None);
    }
    let applied = guarded(|| {
        let mut copy = engine.clone();
        copy.apply_changes(changes).map(|()| copy)
    });
    match applied {
        Some(Ok(copy)) => Ok(Some(copy)),
        Some(Err(AutomergeError::DuplicateSeqNumber(..))) => Err(ApplyError::Fork),
        Some(Err(_)) | None => Err(ApplyError::Poisoned),
    }
}
