//! The place where a panic of the engine ends.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs `work`; `None` if it panicked. What `work` changed is then in an unknown state, so the
/// caller gives it a copy and throws that away.
///
/// On wasm a panic aborts and this catches nothing: there the worker that holds the core is the
/// place where it ends, and `vet` is what keeps it rare.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}
