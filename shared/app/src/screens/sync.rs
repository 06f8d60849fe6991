//! Sync: each thing that waits and why, when everything was last sent and compared, and what was
//! refused.

mod reasons;
mod view;

pub use view::{could_not_send, sentence, view};

use serde::{Deserialize, Serialize};

use crate::effects::share_out::{ShareOutOperation, SharedFile};
use crate::model::Model;

use super::route::Route;

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Tries now, and compares everything.
    CheckNow,
    /// Sends a refused thing as a file.
    Export(u64),
    /// Starts a new session with its content.
    StartAgain(u64),
    /// Adds late taps to the shared card, as a revision.
    AddToCard(u64),
    /// Lets it go.
    LetGo(u64),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    let Some(replica) = &mut model.replica else {
        return;
    };
    match act {
        Act::CheckNow => replica.check_now(),
        Act::Export(aside) => {
            if let Some(bytes) = replica.export_aside(*aside) {
                let name = format!("spotter-{aside}.json");
                let file = SharedFile {
                    name,
                    mime: "application/json".into(),
                    bytes,
                };
                model.share_out(ShareOutOperation::File(file));
            }
        }
        Act::StartAgain(aside) => {
            if let Some(session) = replica.start_again_from(*aside) {
                model.screens.navigation.push(Route::ScoreCard(session.0));
            }
        }
        Act::AddToCard(aside) => {
            replica.add_to_card(*aside);
        }
        Act::LetGo(aside) => replica.drop_aside(*aside),
    }
}
