//! Reads one chunk, and refuses what no honest phone sends.

use std::panic::catch_unwind;

use automerge::Change;
use documents::{Unbounded, check_bounds};
use protocol::code::Code;
use protocol::hash::ChangeHash;
use protocol::limits::{
    CHANGE_BYTES_MAX, CHANGE_DEPS_MAX, CHANGE_MESSAGE_BYTES_MAX, CHANGE_OPS_MAX, MAX_OP_MAX,
};

use super::inflate::inflate;
use crate::store::ACTOR_BYTES;

/// A change that is well made by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// Its hash.
    pub hash: ChangeHash,
    /// Who made it: the device's 16 bytes and 8 random ones.
    pub actor: [u8; ACTOR_BYTES],
    /// The actor's how-manieth in this document, from 1.
    pub seq: u64,
    /// Its first operation's counter.
    pub start_op: u64,
    /// Its last operation's counter.
    pub max_op: u64,
    /// What it builds on.
    pub deps: Vec<ChangeHash>,
    /// The chunk, type 1.
    pub chunk: Vec<u8>,
}

/// Why a chunk is refused for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not an honest change.
    #[error("{0}")]
    Malformed(&'static str),
    /// Over a limit.
    #[error("over a limit")]
    TooLarge,
    /// Its actor is no device's of the one who sent it, or its hash is not the one it declares.
    #[error("{0}")]
    Forged(&'static str),
}

impl Refusal {
    /// As a client reads it.
    pub fn code(self) -> Code {
        match self {
            Self::Malformed(_) => Code::MALFORMED,
            Self::TooLarge => Code::TOO_LARGE,
            Self::Forged(_) => Code::FORGED,
        }
    }
}

/// Parses a chunk; never applies it.
pub fn parse(chunk: &[u8]) -> Result<Parsed, Refusal> {
    if chunk.len() > CHANGE_BYTES_MAX {
        return Err(Refusal::TooLarge);
    }
    let chunk = inflate(chunk, CHANGE_BYTES_MAX)?;
    // Automerge expands what it parses: first what the columns claim is added up.
    check_bounds(&chunk).map_err(|unbounded| match unbounded {
        Unbounded::TooLarge => Refusal::TooLarge,
        Unbounded::Malformed => Refusal::Malformed("not the columns of a change"),
    })?;
    // It has no known panic left behind that check; one more would be one change's, not a worker's.
    let change = catch_unwind(|| Change::try_from(chunk.as_ref()))
        .ok()
        .and_then(Result::ok)
        .ok_or(Refusal::Malformed("not a change"))?;
    let hash = change.hash().0;
    if chunk[4..8] != hash[..4] {
        return Err(Refusal::Forged("a checksum that is not its content's"));
    }
    if !change.extra_bytes().is_empty() {
        return Err(Refusal::Malformed("bytes after the operations"));
    }
    within_limits(&change)?;
    let actor = change
        .actor_id()
        .to_bytes()
        .try_into()
        .map_err(|_| Refusal::Forged("an actor that is no device's"))?;
    let deps: Vec<_> = change.deps().iter().map(|dep| ChangeHash(dep.0)).collect();
    if !deps.is_sorted_by(|a, b| a < b) {
        return Err(Refusal::Malformed("dependencies out of order or twice"));
    }
    if deps.is_empty() {
        return Err(Refusal::Malformed("no dependency, not even its genesis"));
    }
    let (seq, start_op, max_op) = (change.seq(), change.start_op().get(), change.max_op());
    if seq == 0 {
        return Err(Refusal::Malformed("a sequence number of nothing"));
    }
    Ok(Parsed {
        hash: ChangeHash(hash),
        actor,
        seq,
        start_op,
        max_op,
        deps,
        chunk: chunk.into_owned(),
    })
}

fn within_limits(change: &Change) -> Result<(), Refusal> {
    if change.is_empty() {
        return Err(Refusal::Malformed("no operation"));
    }
    let counters_end = change.start_op().get().saturating_add(change.len() as u64);
    let over = change.len() > CHANGE_OPS_MAX
        || change.deps().len() > CHANGE_DEPS_MAX
        || change.other_actor_ids().len() > CHANGE_DEPS_MAX
        || change
            .message()
            .is_some_and(|message| message.len() > CHANGE_MESSAGE_BYTES_MAX)
        || counters_end > MAX_OP_MAX;
    if over { Err(Refusal::TooLarge) } else { Ok(()) }
}
