//! Reminders: what the person chose, what the platform allows, and when each card is due.
//!
//! A card is reminded of once, an hour after this phone first knew that it waits, never in the
//! quiet hours. *Later today* moves it. The platform is told the complete set whenever it changes,
//! so that a card given on another device takes its reminder with it.

mod record;
mod times;

use std::collections::{BTreeMap, BTreeSet};

use domain::id::SessionId;
use domain::moment::Moment;

use super::Model;
use crate::effects::reminders::{Reminder, RemindersOperation, RemindersOutput};
use crate::screens::{self, News};
use crate::store::keys;
use crate::want::Want;

pub use times::QUIET_HOURS;

/// How reminding stands.
#[derive(Debug, Clone, Default)]
pub struct Reminding {
    /// What the person chose.
    pub choice: Choice,
    /// What the platform allows.
    pub permission: Permission,
    plan: BTreeMap<SessionId, i64>,
    sent: Option<Vec<Reminder>>,
    out: bool,
    ask: bool,
    asked: bool,
}

/// What the person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Choice {
    /// Not asked yet.
    #[default]
    NotAsked,
    /// Remind me.
    On,
    /// Not now, or not any more.
    Off,
}

/// What the platform allows, as far as it said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Permission {
    /// Nothing is known against it.
    #[default]
    Fine,
    /// Not now; it can be asked again.
    Denied,
    /// Not before its own settings are changed.
    DeniedForever,
}

impl Reminding {
    /// Whether reminders come.
    pub fn is_on(&self) -> bool {
        self.choice == Choice::On && self.permission == Permission::Fine
    }

    /// When each card is due.
    #[cfg(test)]
    pub fn planned(&self) -> BTreeMap<SessionId, i64> {
        self.plan.clone()
    }
}

impl Model {
    /// Whether the shell can do this.
    pub fn can(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|can| can == capability)
    }

    /// The person wants reminders, or does not. A yes asks the platform as well.
    pub fn choose_reminders(&mut self, on: bool) {
        self.reminding.choice = if on { Choice::On } else { Choice::Off };
        self.reminding.ask = on;
        self.keep_reminding();
    }

    /// Moves a reminder to later; when it comes now.
    pub fn remind_later(&mut self, session: SessionId) -> Option<Moment> {
        let now = self.now?;
        let at_ms = times::later(now);
        self.reminding.plan.insert(session, at_ms);
        self.keep_reminding();
        Some(Moment {
            unix_ms: at_ms,
            ..now
        })
    }

    /// When the reminder of a card that waits is due; decided once.
    fn due_ms(&mut self, session: SessionId, now: Moment) -> i64 {
        *self
            .reminding
            .plan
            .entry(session)
            .or_insert_with(|| times::first(now))
    }

    /// Tells the platform what is wanted, if that is something else than last time.
    pub(super) fn remind(&mut self) {
        let nothing_to_tell = self.reminding.choice != Choice::On && self.reminding.sent.is_none();
        if self.reminding.out || nothing_to_tell || !self.can("reminders") {
            return;
        }
        let Some(reminders) = self.wanted_reminders() else {
            return;
        };
        let ask = std::mem::take(&mut self.reminding.ask);
        if !ask && self.reminding.sent.as_ref() == Some(&reminders) {
            return;
        }
        self.reminding.out = true;
        self.reminding.asked = ask;
        self.reminding.sent = Some(reminders.clone());
        self.wants
            .push(Want::Reminders(RemindersOperation { ask, reminders }));
    }

    /// Every reminder that is wanted now; `None` while that cannot be known.
    fn wanted_reminders(&mut self) -> Option<Vec<Reminder>> {
        let now = self.now?;
        if self.reminding.choice != Choice::On || self.account.is_none() {
            return Some(Vec::new());
        }
        let replica = self.replica.as_ref()?;
        if replica.is_sample() {
            return None;
        }
        let waiting = screens::waiting_cards(replica);
        let planned = self.reminding.plan.len();
        let dues: Vec<(i64, SessionId)> = waiting
            .into_iter()
            .map(|session| (self.due_ms(session, now), session))
            .collect();
        let grown = self.reminding.plan.len() > planned;
        if self.forget_given() || grown {
            self.keep_reminding();
        }
        Some(screens::reminders(self, dues))
    }

    /// Forgets when cards were due that are owed no more; whether there were any.
    fn forget_given(&mut self) -> bool {
        let Some(replica) = &self.replica else {
            return false;
        };
        let owed: BTreeSet<SessionId> = replica.owing().map(|index| index.session).collect();
        let before = self.reminding.plan.len();
        self.reminding
            .plan
            .retain(|session, _| owed.contains(session));
        self.reminding.plan.len() != before
    }

    /// The platform has answered.
    pub(super) fn reminders_answered(&mut self, output: RemindersOutput) {
        let asked = std::mem::take(&mut self.reminding.asked);
        self.reminding.out = false;
        let permission = match output {
            RemindersOutput::Set => Permission::Fine,
            RemindersOutput::Denied => Permission::Denied,
            RemindersOutput::DeniedForever => Permission::DeniedForever,
        };
        if permission != self.reminding.permission {
            self.reminding.permission = permission;
            self.keep_reminding();
        }
        if asked {
            screens::news(self, &News::Reminders(permission));
        }
    }

    /// The app came to the front: the platform's settings may be others now.
    pub(super) fn remind_again(&mut self) {
        if self.reminding.choice == Choice::On {
            self.reminding.sent = None;
        }
    }

    fn keep_reminding(&mut self) {
        self.writes
            .put(keys::device("reminders"), self.reminding.to_bytes());
    }
}
