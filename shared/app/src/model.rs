//! Everything the core knows.

use crux_core::Command;
use domain::id::{MemberId, TeamId};
use domain::moment::Moment;
use protocol::account::InvitationReply;
use protocol::code::Code;
use protocol::secret::InviteCode;

use crate::effects::Effect;
use crate::effects::store::StoreError;
use crate::environment::Environment;
use crate::event::Event;
use crate::replica::Replica;
use crate::screens::Screens;
use crate::view::View;

/// Everything.
#[derive(Debug, Default)]
pub struct Model {
    /// The person's clock at the last event.
    pub now: Option<Moment>,
    /// The surroundings.
    pub environment: Environment,
    /// What the shell can do.
    pub capabilities: Vec<String>,
    /// The server's origin, as far as the shell knows it.
    pub origin: String,
    /// A name for this device.
    pub device_name: String,
    /// How far starting has come.
    pub phase: Phase,
    /// The team this device is on.
    pub account: Option<Account>,
    /// The team that is open: the account's, or the sample.
    pub replica: Option<Replica>,
    /// How getting in stands.
    pub admission: AdmissionState,
    /// What the person chose.
    pub settings: Settings,
    /// Routes, sheets, fields and toasts.
    pub screens: Screens,
    shown: View,
}

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
}

impl Default for Settings {
    fn default() -> Self {
        Self { left_hand: false, text_percent: 100, haptics: true, list_mode: false }
    }
}

impl Model {
    /// Takes an event.
    pub fn take(&mut self, event: Event) {
        let _ = event;
        todo!()
    }

    /// What the core wants done now.
    pub fn wants(&mut self) -> Command<Effect, Event> {
        todo!()
    }

    /// Makes the view again; whether it differs from the one shown.
    pub fn draw(&mut self) -> bool {
        let mut view = crate::screens::view(self);
        view.rev = self.shown.rev;
        if view == self.shown {
            return false;
        }
        view.rev += 1;
        self.shown = view;
        true
    }

    /// The view as last made.
    pub fn shown(&self) -> &View {
        &self.shown
    }

    /// Opens the on-phone sample team; made on the first call, then continued.
    pub fn open_sample(&mut self) {
        todo!()
    }

    /// Closes the sample: back to the account's team, or to Welcome.
    pub fn close_sample(&mut self) {
        todo!()
    }

    /// Asks the server what a code is for; the answer is `admission`. `origin` where it was typed.
    pub fn look_up(&mut self, code: InviteCode, origin: Option<String>) {
        let _ = (code, origin);
        todo!()
    }

    /// Joins by the code that `admission` knows; `name` for a new member.
    pub fn join(&mut self, name: Option<String>) {
        let _ = name;
        todo!()
    }

    /// Founds a team by a setup link's code.
    pub fn found(&mut self, code: Option<InviteCode>, team_name: String, name: String) {
        let _ = (code, team_name, name);
        todo!()
    }

    /// Forgets the account after it ended (left, removed): what could not be sent stays exportable
    /// until then.
    pub fn forget_team(&mut self) {
        todo!()
    }

    /// Keeps changed settings.
    pub fn keep_settings(&mut self) {
        todo!()
    }

    /// Sends words or a file by the platform's share sheet.
    pub fn share_out(&mut self, what: crate::effects::share_out::ShareOutOperation) {
        let _ = what;
        todo!()
    }

    /// Puts words on the clipboard.
    pub fn copy(&mut self, text: String) {
        let _ = text;
        todo!()
    }

    /// A touch that can be felt, if the person wants them.
    pub fn haptic(&mut self, what: crate::effects::haptic::HapticOperation) {
        let _ = what;
        todo!()
    }
}
