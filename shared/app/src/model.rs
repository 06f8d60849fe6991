//! Everything the core knows, and how an event goes through it.

mod account;
mod commits;
mod kept;
mod opening;
mod reminding;
mod states;

use domain::id::DeviceId;
use domain::moment::Moment;

use crate::dice::Dice;
use crate::effects::copy::CopyOutput;
use crate::effects::haptic::HapticOperation;
use crate::effects::open_settings::OpenSettingsOperation;
use crate::effects::scan::ScanOperation;
use crate::effects::share_out::ShareOutOperation;
use crate::environment::Environment;
use crate::event::{Answer, Event, Happening, ShellEvent};
use crate::replica::desk::{Then, Told};
use crate::replica::{Loaded, Replica, Waking};
use crate::screens::{self, News, Screens};
use crate::store::{Ledger, Reads, Writes, keys};
use crate::view::View;
use crate::want::Want;

pub use reminding::{Choice, Permission, QUIET_HOURS, Reminding};
pub use states::{Account, AdmissionProblem, AdmissionState, Phase, Settings, Standing};

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
    /// How reminding stands.
    pub reminding: Reminding,
    /// Routes, sheets, fields and toasts.
    pub screens: Screens,
    dice: Option<Dice>,
    device: Option<DeviceId>,
    secret: Secret,
    url: String,
    device_keys_read: bool,
    loading: Option<Loaded>,
    in_sample: bool,
    /// Nobody looks: the app was put away, or was begun without a screen.
    behind: bool,
    pub(crate) admission_origin: String,
    admission_pending: Option<account::Pending>,
    ledger: Ledger<Then>,
    reads: Reads,
    writes: Writes,
    wants: Vec<Want>,
    shown: View,
    draws: u64,
    /// What tests without a screen keep open.
    #[cfg(test)]
    pub pinned: std::collections::BTreeSet<domain::id::DocumentId>,
}

/// The platform's safe, as far as it has been read.
#[derive(Debug, Default)]
enum Secret {
    /// Not yet.
    #[default]
    Unread,
    /// It could not be read: what is in it is not known.
    Unreadable,
    /// It has been read; the device's token, if there is one for this store.
    Read(Option<account::Kept>),
}

impl Model {
    /// Takes an event.
    pub fn take(&mut self, event: Event) {
        match event {
            Event::Shell(event) => self.shell(&event),
            Event::Answered(answer) => self.answered(answer),
        }
        if self.phase == Phase::Ready {
            screens::keep_waiting(self);
            #[allow(
                unused_mut,
                reason = "tests without a screen pin what a screen would need"
            )]
            let mut needs = screens::needs(self);
            #[cfg(test)]
            needs.extend(self.pinned.iter().copied());
            if let Some(replica) = &mut self.replica {
                replica.keep_open(&needs);
                replica.go_on();
            }
            self.tell();
            self.remind();
            if let Some(bytes) = self.screens.to_store() {
                self.writes.put(keys::device("screens"), bytes);
            }
        }
    }

    fn shell(&mut self, event: &ShellEvent) {
        let now = Moment {
            unix_ms: event.now_ms,
            utc_offset_min: event.utc_offset_min,
        };
        self.set_now(now);
        match &event.what {
            Happening::Start(start) => self.start(start),
            Happening::Foreground => {
                self.behind = false;
                if let Some(replica) = &mut self.replica {
                    replica.foreground();
                }
                self.retry_commit();
                self.remind_again();
                screens::happening(self, &event.what);
            }
            Happening::Background if self.phase == Phase::Starting => {
                // What was kept is being read: it is not written over.
                self.behind = true;
            }
            Happening::Background => {
                self.behind = true;
                screens::happening(self, &event.what);
                if let Some(replica) = &mut self.replica {
                    replica.background();
                }
                // A store that could not be read, or is a newer app's, is left as it is.
                if self.phase == Phase::Ready {
                    self.writes
                        .put(keys::device("screens"), self.screens.to_bytes());
                }
            }
            Happening::Reachable(reachable) => {
                if let Some(replica) = &mut self.replica {
                    replica.reachable(reachable.online);
                }
            }
            Happening::Environment(environment) => {
                self.environment = environment.clone();
                screens::happening(self, &event.what);
            }
            Happening::OpenUrl(link) if self.phase == Phase::Starting => {
                // Opened once the store is read, as the link of a start is.
                self.url.clone_from(&link.url);
            }
            what => screens::happening(self, what),
        }
    }

    fn set_now(&mut self, now: Moment) {
        self.now = Some(now);
        if let Some(replica) = &mut self.replica {
            replica.desk_mut().now = now;
        }
    }

    fn answered(&mut self, answer: Answer) {
        match answer {
            Answer::Committed(number, output) => self.committed(number, &output),
            Answer::Read(number, output) => self.read(number, output),
            Answer::Http(asking, output) => self.http(asking, output),
            Answer::Socket(id, output) => {
                if let Some(replica) = &mut self.replica {
                    replica.socket(id, output);
                }
            }
            Answer::Timer(waking, now_ms) => self.woke(&waking, now_ms),
            Answer::Secret(output) => self.secret_answered(output),
            Answer::ShareOut(output) => screens::news(self, &News::ShareOut(output)),
            Answer::Copied(CopyOutput::Copied) => screens::news(self, &News::Copied),
            Answer::Reminders(output) => self.reminders_answered(output),
            Answer::Scanned(output) => screens::news(self, &News::Scanned(output)),
            Answer::Copied(CopyOutput::Denied) | Answer::Done => {}
        }
    }

    fn woke(&mut self, waking: &Waking, now_ms: i64) {
        let offset = self.now.map_or(0, |now| now.utc_offset_min);
        self.set_now(Moment {
            unix_ms: now_ms,
            utc_offset_min: offset,
        });
        if *waking == Waking::Commit {
            self.retry_commit();
        } else if let Some(replica) = &mut self.replica {
            replica.woke(waking);
        }
    }

    /// Passes on what the replica has to tell.
    fn tell(&mut self) {
        let Some(replica) = &mut self.replica else {
            return;
        };
        let mut arrived = Vec::new();
        for told in std::mem::take(&mut replica.desk_mut().told) {
            match told {
                Told::Released(session) => screens::news(self, &News::CardReleased(session)),
                Told::Arrived(session, _) if arrived.contains(&session) => {}
                Told::Arrived(session, _) => arrived.push(session),
                Told::Refused(number, _) => screens::news(self, &News::Refused(number)),
                Told::InUse(session) => screens::news(self, &News::InUse(session)),
                Told::Revoked => self.standing(Standing::Revoked, &News::Revoked),
                Told::Removed => self.standing(Standing::Removed, &News::Removed),
                Told::Left => {
                    self.forget_team();
                    screens::news(self, &News::TeamLeft);
                }
            }
        }
        // Whatever arrived together is told once.
        if !arrived.is_empty() {
            screens::news(self, &News::Arrived(arrived));
        }
    }

    fn standing(&mut self, standing: Standing, news: &News) {
        if let Some(account) = &mut self.account {
            account.standing = standing;
        }
        self.keep_account();
        screens::news(self, news);
    }

    /// Makes the view again; whether it differs from the one shown.
    pub fn draw(&mut self) -> bool {
        let mut view = screens::view(self);
        view.rev = self.shown.rev;
        if view == self.shown && self.draws > 0 {
            return false;
        }
        self.draws += 1;
        view.rev = self.draws;
        self.shown = view;
        true
    }

    /// The view as last made.
    pub fn shown(&self) -> &View {
        &self.shown
    }

    /// Sends words or a file by the platform's share sheet.
    pub fn share_out(&mut self, what: ShareOutOperation) {
        self.wants.push(Want::ShareOut(what));
    }

    /// Puts words on the clipboard.
    pub fn copy(&mut self, text: String) {
        self.wants.push(Want::Copy(text));
    }

    /// Reads a code with the camera.
    pub fn scan(&mut self, hint: String) {
        self.wants.push(Want::Scan(ScanOperation { hint }));
    }

    /// Opens the platform's own settings.
    pub fn open_settings(&mut self, page: OpenSettingsOperation) {
        self.wants.push(Want::OpenSettings(page));
    }

    /// A touch that can be felt, if the person wants them.
    pub fn haptic(&mut self, what: HapticOperation) {
        if self.settings.haptics {
            self.wants.push(Want::Haptic(what));
        }
    }
}
