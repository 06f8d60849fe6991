//! How starting, the account and getting in stand, and what the person chose.

use domain::id::{MemberId, TeamId};
use protocol::account::InvitationReply;
use protocol::code::Code;
use protocol::secret::InviteCode;

use crate::effects::store::StoreError;

/// How far starting has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Phase {
    /// Reading the store.
    #[default]
    Starting,
    /// Open.
    Ready,
    /// The store was written by a newer app: nothing was touched.
    NewerStore,
    /// The store could not be read.
    Broken(StoreError),
}

/// The team this device is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The team.
    pub team: TeamId,
    /// The person.
    pub member: MemberId,
    /// The team's name as it was when the device joined.
    pub team_name: String,
    /// The server.
    pub origin: String,
    /// Whether this store can still sync.
    pub standing: Standing,
}

/// Whether this device may still sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may.
    Good,
    /// The store has no token, or another device's: join again.
    Restored,
    /// The device was revoked.
    Revoked,
    /// The member was removed, or left.
    Removed,
}

/// How getting in stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum AdmissionState {
    /// Nothing under way.
    #[default]
    Idle,
    /// Waiting for the server.
    Asking,
    /// The code is for this team (and member).
    Known(InviteCode, InvitationReply),
    /// It did not work.
    Failed(AdmissionProblem),
}

/// Why getting in did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AdmissionProblem {
    /// No answer.
    Offline,
    /// The server's code.
    Refused(Code),
}

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The left hand holds the phone.
    pub left_hand: bool,
    /// Text size in percent of the platform's own.
    pub text_percent: u32,
    /// Touches that can be felt.
    pub haptics: bool,
    /// The score card as a list.
    pub list_mode: bool,
    /// The score card stays on a criterion after a level, as it does under a screen reader: for
    /// shells that cannot tell whether one is on, and for whoever wants the time.
    pub stays: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            left_hand: false,
            text_percent: 100,
            haptics: true,
            list_mode: false,
            stays: false,
        }
    }
}
