//! Today: what was begun, what is waiting, what arrived.

mod groups;
mod lines;
mod standing;
mod view;

pub use groups::is_begun;
pub use lines::waiting_words;
pub use view::view;

use serde::{Deserialize, Serialize};

use crate::model::Model;

use super::join;

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Joins again on a device whose access ended.
    JoinAgain,
    /// Clears the phone of a team that was left.
    ForgetTeam,
}

/// Does it.
pub fn act(model: &mut Model, act: Act) {
    match act {
        Act::JoinAgain => join::open(model),
        Act::ForgetTeam => model.forget_team(),
    }
}
