//! Documents as plain structs. What makes no sense (a rating out of range, a wrong type, an
//! unknown name) is passed over; two values written while apart are both there.

mod blueprint;
mod card;
mod private;
mod session;
mod team;
mod view;

pub use blueprint::{BlueprintContent, blueprint};
pub use card::{CardContent, card, card_at, draft};
pub use private::{Phrase, PrivateContent, private};
pub(crate) use session::basis_bytes;
pub use session::{Basis, SessionContent, session};
pub(crate) use team::focus_key;
pub use team::{FocusVote, Stage, TeamContent, team};
