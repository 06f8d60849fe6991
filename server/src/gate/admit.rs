//! Looks at a change beside its document: does it follow what is stored?

use protocol::code::Code;
use protocol::hash::ChangeHash;
use protocol::limits::ACTORS_PER_DEVICE_MAX;

use super::{Genesis, Parsed};
use crate::store::Frontier;

/// What to do with a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Store it.
    Admit,
    /// Another change has this actor's number.
    Fork,
    /// Not yet.
    Later(Code),
    /// Not ever.
    Never(Code),
}

/// Decides about a change that is not stored yet. `max_op_of` answers the last operation's counter
/// of a stored change of this document.
pub fn admit<E>(
    change: &Parsed,
    frontier: &Frontier,
    genesis: Genesis,
    mut max_op_of: impl FnMut(&ChangeHash) -> Result<Option<u64>, E>,
) -> Result<Verdict, E> {
    match frontier.actor(&change.actor) {
        Some(actor) if change.seq <= actor.seq => return Ok(Verdict::Fork),
        Some(actor) if change.seq > actor.seq + 1 => return Ok(Verdict::Later(Code::GAP)),
        Some(actor) if !change.deps.contains(&actor.last) => {
            return Ok(Verdict::Never(Code::MALFORMED));
        }
        None if change.seq > 1 => return Ok(Verdict::Later(Code::GAP)),
        None if actors_of_device(change, frontier) >= ACTORS_PER_DEVICE_MAX => {
            return Ok(Verdict::Never(Code::TOO_LARGE));
        }
        Some(_) | None => {}
    }
    let mut newest = 0;
    for dep in &change.deps {
        let in_heads = frontier
            .heads
            .iter()
            .find(|head| head.hash == *dep)
            .map(|head| head.max_op);
        let max_op = match in_heads {
            Some(max_op) => Some(max_op),
            None if *dep == genesis.hash => Some(genesis.max_op),
            None => max_op_of(dep)?,
        };
        match max_op {
            Some(max_op) => newest = newest.max(max_op),
            None => return Ok(Verdict::Later(Code::MISSING_DEPENDENCY)),
        }
    }
    if change.start_op != newest + 1 {
        return Ok(Verdict::Never(Code::MALFORMED));
    }
    Ok(Verdict::Admit)
}

fn actors_of_device(change: &Parsed, frontier: &Frontier) -> usize {
    frontier
        .actors
        .iter()
        .filter(|actor| actor.id[..16] == change.actor[..16])
        .count()
}
