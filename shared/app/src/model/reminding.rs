//! Reminders: what the person chose, what the platform allows, and when each card is due.
//!
//! A card is reminded of once, an hour after this phone first knew that it waits, never in the
//! quiet hours. *Later today* moves it. The platform is told the complete set whenever it changes,
//! so that a card given on another device takes its reminder with it.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::SessionId;
use domain::moment::Moment;
use minicbor::{Decode, Encode};

use super::Model;
use crate::effects::reminders::{Reminder, RemindersOperation, RemindersOutput};
use crate::screens::{self, News};
use crate::store::keys;
use crate::want::Want;

/// Local hours in which nothing reminds: from the first, up to the second.
pub const QUIET_HOURS: (i64, i64) = (20, 8);

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;
/// From knowing that a card waits to the reminder.
const FIRST_MS: i64 = HOUR_MS;
/// What *Later today* adds.
const LATER_MS: i64 = 3 * HOUR_MS;
/// *Later today* ends so long before the quiet hours, so that there is time to do it.
const BEFORE_QUIET_MS: i64 = 15 * MINUTE_MS;

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

/// As it stands in the store.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Record {
    #[n(0)]
    choice: u8,
    #[n(1)]
    permission: u8,
    #[n(2)]
    plan: Vec<Due>,
}

#[derive(Encode, Decode)]
struct Due {
    #[cbor(n(0), with = "protocol::encoding::id")]
    session: SessionId,
    #[n(1)]
    at_ms: i64,
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

    /// Reads what was kept; anything else is a fresh start.
    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
        let Ok(record) = protocol::from_bytes::<Record>(bytes) else {
            return Self::default();
        };
        Self {
            choice: match record.choice {
                1 => Choice::On,
                2 => Choice::Off,
                _ => Choice::NotAsked,
            },
            permission: match record.permission {
                1 => Permission::Denied,
                2 => Permission::DeniedForever,
                _ => Permission::Fine,
            },
            plan: record
                .plan
                .iter()
                .map(|due| (due.session, due.at_ms))
                .collect(),
            ..Self::default()
        }
    }

    fn to_bytes(&self) -> Vec<u8> {
        protocol::to_bytes(&Record {
            choice: match self.choice {
                Choice::NotAsked => 0,
                Choice::On => 1,
                Choice::Off => 2,
            },
            permission: match self.permission {
                Permission::Fine => 0,
                Permission::Denied => 1,
                Permission::DeniedForever => 2,
            },
            plan: self
                .plan
                .iter()
                .map(|(session, at_ms)| Due {
                    session: *session,
                    at_ms: *at_ms,
                })
                .collect(),
        })
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
        let at_ms = later(now);
        self.reminding.plan.insert(session, at_ms);
        self.keep_reminding();
        Some(Moment {
            unix_ms: at_ms,
            ..now
        })
    }

    /// When the reminder of a card that waits is due; decided once.
    fn due_ms(&mut self, session: SessionId, now: Moment) -> i64 {
        let first = Moment {
            unix_ms: now.unix_ms + FIRST_MS,
            ..now
        };
        *self
            .reminding
            .plan
            .entry(session)
            .or_insert_with(|| out_of_quiet(first))
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

/// This time, or the end of the quiet hours that it lies in.
fn out_of_quiet(at: Moment) -> i64 {
    let (from, to) = QUIET_HOURS;
    let since_midnight = local_ms(at).rem_euclid(DAY_MS);
    let midnight = at.unix_ms - since_midnight;
    if since_midnight < to * HOUR_MS {
        midnight + to * HOUR_MS
    } else if since_midnight >= from * HOUR_MS {
        midnight + DAY_MS + to * HOUR_MS
    } else {
        at.unix_ms
    }
}

/// Some hours from now, before the quiet hours begin; tomorrow where today has no room left.
fn later(now: Moment) -> i64 {
    let since_midnight = local_ms(now).rem_euclid(DAY_MS);
    let last = now.unix_ms - since_midnight + QUIET_HOURS.0 * HOUR_MS - BEFORE_QUIET_MS;
    let at_ms = (now.unix_ms + LATER_MS).min(last);
    let at_ms = if at_ms < now.unix_ms + BEFORE_QUIET_MS {
        now.unix_ms + LATER_MS.max(last + HOUR_MS - now.unix_ms)
    } else {
        at_ms
    };
    out_of_quiet(Moment {
        unix_ms: at_ms,
        ..now
    })
}

fn local_ms(at: Moment) -> i64 {
    at.unix_ms + i64::from(at.utc_offset_min) * MINUTE_MS
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-23, by a clock two hours east of UTC.
    fn at(hour: i64, minute: i64) -> Moment {
        Moment {
            unix_ms: 1_795_392_000_000 + (hour - 2) * HOUR_MS + minute * MINUTE_MS,
            utc_offset_min: 120,
        }
    }

    #[test]
    fn nothing_reminds_between_eight_in_the_evening_and_eight_in_the_morning() {
        assert_eq!(out_of_quiet(at(19, 59)), at(19, 59).unix_ms);
        assert_eq!(out_of_quiet(at(20, 0)), at(32, 0).unix_ms);
        assert_eq!(out_of_quiet(at(23, 30)), at(32, 0).unix_ms);
        assert_eq!(out_of_quiet(at(3, 0)), at(8, 0).unix_ms);
        assert_eq!(out_of_quiet(at(8, 0)), at(8, 0).unix_ms);
    }

    #[test]
    fn later_today_is_some_hours_on_and_never_in_the_quiet_hours() {
        assert_eq!(later(at(10, 0)), at(13, 0).unix_ms);
        assert_eq!(later(at(18, 0)), at(19, 45).unix_ms);
        assert_eq!(later(at(19, 40)), at(32, 0).unix_ms);
        assert_eq!(later(at(22, 0)), at(32, 0).unix_ms);
        assert_eq!(later(at(6, 0)), at(9, 0).unix_ms);
    }
}
