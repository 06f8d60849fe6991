//! Who is told that something happened: a place in the log per member with an open socket.
//!
//! A hint says nothing but "look"; what somebody may see is decided when they look.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use domain::id::MemberId;
use tokio::sync::watch;

use super::{Seq, TeamNo};

/// A listening socket's end; the number is the newest place that may concern its member.
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

type Listeners = HashMap<MemberId, watch::Sender<Seq>>;

/// The sockets that listen.
#[derive(Debug, Default)]
pub struct Hints {
    teams: Mutex<HashMap<TeamNo, Listeners>>,
}

impl Hints {
    /// Listens for a member.
    pub fn listen(&self, team: TeamNo, member: MemberId) -> Hint {
        let mut teams = self.lock();
        let listeners = teams.entry(team).or_default();
        listeners.retain(|_, sender| sender.receiver_count() > 0);
        listeners
            .entry(member)
            .or_insert_with(|| watch::channel(0).0)
            .subscribe()
    }

    /// Tells an audience that the log has grown to `seq`.
    pub fn tell(&self, team: TeamNo, seq: Seq, audience: &Audience) {
        let mut teams = self.lock();
        let Some(listeners) = teams.get_mut(&team) else {
            return;
        };
        match audience {
            Audience::Team => listeners.values().for_each(|sender| raise(sender, seq)),
            Audience::Members(members) => members
                .iter()
                .filter_map(|member| listeners.get(member))
                .for_each(|sender| raise(sender, seq)),
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
