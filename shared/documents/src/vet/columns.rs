//! A look at a change's columns: what must hold before anything may decode its operations.

use automerge::Change;

use crate::columns::{Reader, read, runs};

const OBJECT_ACTOR: u64 = 0x01;
const KEY_ACTOR: u64 = 0x11;
const ACTION: u64 = 0x42;
const PRED_ACTOR: u64 = 0x71;

const MAKE_MAP: u64 = 0;
const PUT: u64 = 1;
const DELETE: u64 = 3;

/// Whether all actions are those of maps of scalars, and all actors named are in the list.
pub(super) fn columns_are_plain(change: &Change) -> bool {
    let actors = change.other_actor_ids().len() + 1;
    read(change.raw_bytes()).is_some_and(|columns| {
        columns.into_iter().all(|(column, data)| match column {
            OBJECT_ACTOR | KEY_ACTOR | PRED_ACTOR => all(data, |actor| {
                usize::try_from(actor).is_ok_and(|actor| actor < actors)
            }),
            ACTION => all(data, |action| matches!(action, MAKE_MAP | PUT | DELETE)),
            _ => true,
        })
    })
}

/// Whether all values of a run-length encoded column of numbers are right.
fn all(data: &[u8], right: impl Fn(u64) -> bool) -> bool {
    let numbers = |reader: &mut Reader<'_>| reader.number();
    runs(data, numbers, |run| {
        run.value.is_none_or(&right).then_some(())
    })
    .is_some()
}
