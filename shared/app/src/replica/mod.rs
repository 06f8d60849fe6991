//! A team on this phone: its people, its sessions, its documents, and what is waiting to be sent.
//!
//! Reads answer from memory (`queries`). Calls that change something (`scoring`, `sharing`,
//! `sessions`, `people`) show at once and are durable with the commit that the same update asks
//! for. `sync` sends the outbox and takes in what arrived, `arrivals` turns arrived bytes into
//! index rows, `start` brings a team back from the store.

pub mod desk;
pub mod index;
pub mod link;
pub mod outbox;
pub mod status;

mod admit;
mod arrivals;
mod asides;
mod compared;
mod delivered;
mod edits;
mod entries;
mod forks;
mod journey;
mod live;
mod open;
mod owing;
mod people;
mod queries;
mod record;
mod replies;
mod rows;
pub mod sample;
mod scoring;
mod sessions;
mod sessions_by_time;
mod sharing;
mod start;
mod state;
mod sync;
#[cfg(test)]
mod tests;
mod trying;
mod undo;

use std::collections::{BTreeMap, BTreeSet};

use domain::blueprint::Version;
use domain::id::{
    BlueprintId, DeviceId, DocumentId, InvitationId, MemberId, SessionId, TeamId, VersionId,
};
use domain::session::Format;
use protocol::row::{DeviceRow, InvitationRow, MemberRow, Visibility};
use protocol::secret::InviteCode;

use crate::effects::store::StoreEntry;

pub use asides::AsideRecord;
pub use index::{CardSummary, DraftSummary, Mine, Person, SessionIndex};
pub use journey::JourneyStage;
pub use open::OpenDocument;
pub use start::Loaded;
pub use status::{Aside, Delivery, SyncStatus, Waiting, WaitingWhat};

use arrivals::Arrivals;
use desk::Desk;
use link::Link;
use outbox::Outbox;
use sessions_by_time::SessionsByTime;
use state::State;
use undo::UndoLevels;

/// What a store read is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// The device's own keys, at the start.
    Device,
    /// What a team's start reads, one page.
    Team(TeamId),
    /// A document that a screen shows.
    Open(DocumentId),
    /// A document that arrived.
    Arrived(DocumentId),
    /// A document that goes: its runs up to this number.
    Drop(DocumentId, u64),
    /// A document that forked.
    Forked(DocumentId),
    /// A page of all documents, to compare them with the server's.
    Heads,
    /// A document whose own changes are given again.
    Given(DocumentId),
    /// Own control operations, to give them again.
    History,
    /// Everything of a team that shall be forgotten.
    Forget(TeamId),
}

/// What a request is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asking {
    /// A round trip of sync, by its number.
    Sync(u64),
    /// What a code is for.
    LookUp(InviteCode),
    /// Joining.
    Join,
    /// Founding.
    Found,
}

/// What a timer is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waking {
    /// A share, decline or discard may leave.
    Release(u64),
    /// Try the server again; an older timer is ignored.
    Retry(u64),
    /// A round trip over the socket took too long.
    Overdue(u64),
    /// Try the failed commit again.
    Commit,
}

/// A text of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardField {
    /// "Keep one thing."
    KeepOne,
    /// "Change one thing."
    ChangeOne,
    /// On a self card: what I took from this.
    Took,
}

/// A session to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Who performs.
    pub presenter: MemberId,
    /// Who scores.
    pub coaches: Vec<MemberId>,
    /// The blueprint.
    pub blueprint: BlueprintId,
    /// The version.
    pub version: VersionId,
    /// How it is practised.
    pub format: Format,
    /// Whether it is blind.
    pub blind: bool,
    /// Who may see it.
    pub visibility: Visibility,
}

/// A team on this phone.
#[derive(Debug)]
pub struct Replica {
    team: TeamId,
    me: MemberId,
    device: DeviceId,
    sample: bool,
    team_name: String,
    members: BTreeMap<MemberId, MemberRow>,
    devices: BTreeMap<DeviceId, DeviceRow>,
    invitations: BTreeMap<InvitationId, InvitationRow>,
    codes: BTreeMap<InvitationId, InviteCode>,
    sessions: SessionsByTime,
    versions: BTreeMap<VersionId, Version>,
    journey: Vec<JourneyStage>,
    open: BTreeMap<DocumentId, OpenDocument>,
    opening: BTreeSet<DocumentId>,
    kept: BTreeSet<DocumentId>,
    outbox: Outbox,
    asides: Vec<Aside>,
    aside_records: BTreeMap<u64, AsideRecord>,
    undo: BTreeMap<SessionId, UndoLevels>,
    state: State,
    arrivals: Arrivals,
    link: Link,
    desk: Desk,
    not_saved: bool,
}

impl Replica {
    /// An empty team.
    fn new(
        team: TeamId,
        me: MemberId,
        device: DeviceId,
        sample: bool,
        link: Link,
        desk: Desk,
    ) -> Self {
        Self {
            team,
            me,
            device,
            sample,
            team_name: String::new(),
            members: BTreeMap::new(),
            devices: BTreeMap::new(),
            invitations: BTreeMap::new(),
            codes: BTreeMap::new(),
            sessions: SessionsByTime::default(),
            versions: BTreeMap::new(),
            journey: Vec::new(),
            open: BTreeMap::new(),
            opening: BTreeSet::new(),
            kept: BTreeSet::new(),
            outbox: Outbox::default(),
            asides: Vec::new(),
            aside_records: BTreeMap::new(),
            undo: BTreeMap::new(),
            state: State::default(),
            arrivals: Arrivals::default(),
            link,
            desk,
            not_saved: false,
        }
    }

    /// The store has answered a read.
    pub fn read(&mut self, reading: &Reading, entries: &[StoreEntry]) {
        match reading {
            Reading::Open(document) => self.opened(*document, entries),
            Reading::Arrived(document) => self.read_arrived(*document, entries),
            Reading::Drop(_, upto) => self.read_drop(*upto, entries),
            Reading::Forked(document) => self.read_forked(*document, entries),
            Reading::Given(document) => self.read_given(*document, entries),
            Reading::Heads => self.read_heads_from(entries),
            Reading::History => self.read_history(entries),
            Reading::Device | Reading::Team(_) | Reading::Forget(_) => {}
        }
    }

    /// In and out.
    pub fn desk_mut(&mut self) -> &mut Desk {
        &mut self.desk
    }

    /// Whether the newest taps could not be saved.
    pub fn set_not_saved(&mut self, not_saved: bool) {
        self.not_saved = not_saved;
    }

    fn now_ms(&self) -> i64 {
        self.desk.now.unix_ms
    }

    /// A number that grows for ever on this phone.
    fn next_number(&mut self) -> u64 {
        self.state.last_number += 1;
        self.keep_state();
        self.state.last_number
    }

    fn keep_state(&mut self) {
        let key = crate::store::keys::state(self.team);
        self.desk.writes.put(key, self.state.to_bytes());
    }

    fn keep_index(&mut self, session: SessionId) {
        let key = crate::store::keys::index(self.team, session);
        match self.session(session) {
            Some(index) => self.desk.writes.put(key, record::index_bytes(index)),
            None => self.desk.writes.delete(key),
        }
    }
}
