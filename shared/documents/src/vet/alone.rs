//! What a change says by itself.

use automerge::Change;

use super::columns::columns_are_plain;
use super::operations::operation_is_plain;
use crate::limits::{FOREIGN_DEPS_MAX, FOREIGN_MESSAGE_BYTES_MAX, FOREIGN_OPS_MAX, MAX_OP_MAX};
use crate::schema::GENESIS_ACTOR;

/// Refuses a change that no honest phone makes, whatever it builds on.
pub(crate) fn vet_alone(change: &Change) -> Option<()> {
    let plain = is_within_limits(change)
        && change.actor_id().to_bytes() != GENESIS_ACTOR
        && change.deps().is_sorted_by(|a, b| a < b)
        && columns_are_plain(change)
        && is_canonical(change);
    plain.then_some(())
}

fn is_within_limits(change: &Change) -> bool {
    !change.deps().is_empty()
        && change.deps().len() <= FOREIGN_DEPS_MAX
        && change.other_actor_ids().len() <= FOREIGN_DEPS_MAX
        && !change.is_empty()
        && change.len() <= FOREIGN_OPS_MAX
        && change.start_op().get() < MAX_OP_MAX
        && change.max_op() < MAX_OP_MAX
        && change
            .message()
            .is_none_or(|message| message.len() <= FOREIGN_MESSAGE_BYTES_MAX)
        && change.extra_bytes().is_empty()
}

/// Whether these are the bytes that the engine makes of this content: it keeps operations and not
/// bytes, so that any others would come back under another hash.
fn is_canonical(change: &Change) -> bool {
    let expanded = change.decode();
    expanded.operations.iter().all(operation_is_plain)
        && Change::from(expanded).raw_bytes() == change.raw_bytes()
}
