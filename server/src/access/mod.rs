//! Who may do what. Handlers reach a document only with the [`Grant`] that [`can`] gives, and
//! absent and forbidden answer alike.

mod can;
mod principal;
mod readable;

pub use can::{Action, Decision, Grant, can, is_reader, may_read_session};
pub use principal::{Principal, Refused, authenticate, role, state, token_hash};
pub use readable::{LOG_OF_MEMBER, readable_after, readable_count, readable_since};
