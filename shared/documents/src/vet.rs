//! What can be judged about changes of others before the engine sees them.

use automerge::{Automerge, Change};

use crate::limits::{FOREIGN_DEPS_MAX, FOREIGN_OPS_MAX, MAX_OP_MAX};
use crate::schema::GENESIS_ACTOR;

/// Refuses changes that no honest phone makes.
pub(crate) fn vet(_engine: &Automerge, changes: &[Change]) -> Result<(), ()> {
    changes.iter().all(is_plain).then_some(()).ok_or(())
}

fn is_plain(change: &Change) -> bool {
    change.actor_id().to_bytes() != GENESIS_ACTOR
        && change.deps().len() <= FOREIGN_DEPS_MAX
        && change.other_actor_ids().len() <= FOREIGN_DEPS_MAX
        && !change.is_empty()
        && change.len() <= FOREIGN_OPS_MAX
        && change.start_op().get() < MAX_OP_MAX
        && change.max_op() < MAX_OP_MAX
        && change.extra_bytes().is_empty()
}
