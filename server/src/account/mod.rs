//! Getting in: founding a team with the setup code, joining one with an invitation's.

mod found;
mod join;
mod register;

use protocol::code::Code;

pub use found::{found, has_team, replace_setup_code};
pub use join::{join, look};

/// Why somebody does not get in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not admitted: {0}")]
pub struct NotAdmitted(pub Code);

/// An answer, or why there is none.
pub type Admitted<T> = Result<T, NotAdmitted>;
