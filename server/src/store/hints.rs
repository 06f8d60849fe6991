//! Who is told that something happened: a place in the log per device with an open socket.
//!
//! A hint says "look"; what somebody may see is decided when they look. Who was told nothing has
//! nothing to look for: the writer tells before it answers, so whoever has its answer has heard of
//! everything before it ([`crate::http`] answers pushes by that, without looking).

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use domain::id::{DeviceId, MemberId};
use tokio::sync::watch;

use super::{Seq, TeamNo};

/// A listening socket's end; the number is the newest place that may concern its device.
pub type Hint = watch::Receiver<Seq>;

/// Whom a committed group of jobs concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// Everybody on the team.
    Team,
    /// These members.
    Members(HashSet<MemberId>),
}

impl Audience {
    /// Nobody yet.
    pub fn nobody() -> Self {
        Self::Members(HashSet::new())
    }

    /// Adds a member.
    pub fn add(&mut self, member: MemberId) {
        if let Self::Members(members) = self {
            members.insert(member);
        }
    }

    /// Adds everybody that `other` holds.
    pub fn add_all(&mut self, other: &Self) {
        match (&mut *self, other) {
            (Self::Team, _) => {}
            (_, Self::Team) => *self = Self::Team,
            (Self::Members(mine), Self::Members(theirs)) => mine.extend(theirs),
        }
    }
}

/// The log grew: how far, for whom, and by whose doing.
#[derive(Debug)]
pub(super) struct News {
    pub team: TeamNo,
    pub seq: Seq,
    pub audience: Audience,
    /// The device whose own changes these are, and nothing else; it is not told.
    pub by: Option<DeviceId>,
}

type Listeners = HashMap<MemberId, HashMap<DeviceId, watch::Sender<Seq>>>;

/// The sockets that listen.
#[derive(Debug, Default)]
pub struct Hints {
    teams: Mutex<HashMap<TeamNo, Listeners>>,
}

impl Hints {
    /// Listens for a member's device.
    pub fn listen(&self, team: TeamNo, member: MemberId, device: DeviceId) -> Hint {
        let mut teams = self.lock();
        let listeners = teams.entry(team).or_default();
        listeners.retain(|_, devices| {
            devices.retain(|_, sender| sender.receiver_count() > 0);
            !devices.is_empty()
        });
        let devices = listeners.entry(member).or_default();
        let sender = devices.entry(device).or_insert_with(|| watch::channel(0).0);
        sender.subscribe()
    }

    /// Tells all whom it concerns.
    pub(super) fn tell(&self, news: &[News]) {
        let teams = self.lock();
        for news in news {
            let Some(listeners) = teams.get(&news.team) else {
                continue;
            };
            let raise = |devices: &HashMap<DeviceId, watch::Sender<Seq>>| {
                devices
                    .iter()
                    .filter(|(device, _)| news.by != Some(**device))
                    .for_each(|(_, sender)| raise(sender, news.seq));
            };
            match &news.audience {
                Audience::Team => listeners.values().for_each(raise),
                Audience::Members(members) => members
                    .iter()
                    .filter_map(|member| listeners.get(member))
                    .for_each(raise),
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<TeamNo, Listeners>> {
        self.teams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn raise(sender: &watch::Sender<Seq>, seq: Seq) {
    sender.send_if_modified(|newest| {
        let grew = *newest < seq;
        *newest = seq.max(*newest);
        grew
    });
}
