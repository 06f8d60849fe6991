//! What stands where in the device's store, and how it gets there: every change of one update is
//! one commit, and there is never more than one commit out.

pub mod keys;
mod ledger;
mod reads;
mod writes;

pub use ledger::{Ledger, Settled};
pub use reads::Reads;
pub use writes::Writes;
