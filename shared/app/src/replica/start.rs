//! Bringing a team back from the store: one scan, and no document is opened.

use documents::Edit;
use domain::id::{DeviceId, DocumentId, InvitationId, MemberId, SessionId, TeamId};
use protocol::row::{Row, RowBytes};
use protocol::secret::InviteCode;

use super::arrivals::Stage;
use super::asides::AsideRecord;
use super::desk::Desk;
use super::link::{Again, Link};
use super::outbox::Entry;
use super::state::State;
use super::undo::UndoLevels;
use super::{Reading, Replica};
use crate::effects::store::{ScanPrefix, StoreEntry, StoreOperation};
use crate::store::keys;
use crate::want::Want;

/// Entries read at once at a start.
const PAGE: u32 = 5_000;

/// A team that is being read.
#[derive(Debug)]
pub struct Loaded {
    team: TeamId,
    entries: Vec<StoreEntry>,
}

impl Loaded {
    /// Nothing read yet.
    pub const fn new(team: TeamId) -> Self {
        Self {
            team,
            entries: Vec::new(),
        }
    }

    /// The team.
    pub const fn team(&self) -> TeamId {
        self.team
    }

    /// Whether nothing of the team is stored.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The next page to read.
    pub fn want(&self) -> Want {
        let after = self
            .entries
            .last()
            .map(|entry| entry.key.clone())
            .unwrap_or_default();
        let scan = ScanPrefix {
            prefix: keys::at_start(self.team),
            after,
            limit: PAGE,
        };
        Want::Read(Reading::Team(self.team), StoreOperation::Scan(scan))
    }

    /// Takes a page; whether it was the last.
    pub fn take(&mut self, mut entries: Vec<StoreEntry>) -> bool {
        let last = entries.len() < PAGE as usize;
        self.entries.append(&mut entries);
        last
    }

    /// The team as it was when the last commit was made.
    pub fn open(
        self,
        me: MemberId,
        device: DeviceId,
        sample: bool,
        link: Link,
        desk: Desk,
    ) -> Replica {
        let mut replica = Replica::new(self.team, me, device, sample, link, desk);
        for entry in &self.entries {
            if let Some((kind, rest)) = keys::start_kind(&entry.key) {
                replica.read_start(kind, rest, &entry.value);
            }
        }
        replica.link.ask = true;
        let forked = replica.outbox.entries().filter(|entry| entry.forked);
        let forked: Vec<_> = forked.filter_map(Entry::document).collect();
        replica.link.want.extend(forked);
        let wrote = replica.state.device.as_deref();
        if wrote.is_some_and(|wrote| wrote != device.0.as_slice()) {
            replica.begin_from_zero();
        }
        replica.state.device = Some(device.0.to_vec());
        if replica.state.restored {
            replica.link.again = Again::Soon;
        }
        replica
    }
}

fn id<T: From<[u8; 16]>>(bytes: &[u8]) -> Option<T> {
    bytes.try_into().ok().map(<[u8; 16]>::into)
}

impl Replica {
    /// One entry of a start. What cannot be read is passed over: it stays stored for a newer core.
    fn read_start(&mut self, kind: u8, rest: &[u8], value: &[u8]) {
        match kind {
            b's' => self.state = State::from_bytes(value).unwrap_or_default(),
            b'r' => self.read_roster(value),
            b'i' => self.read_index_or_rebuild(rest, value),
            b'v' => {
                if let Ok(Edit::PublishVersion(version)) = Edit::from_bytes(value) {
                    self.versions.insert(version.id, version);
                }
            }
            b'j' => self.read_journey(value),
            b'o' => {
                if let Ok(entry) = protocol::from_bytes::<Entry>(value) {
                    self.outbox.insert(entry);
                }
            }
            b'q' => self.read_aside(rest, value),
            b'u' => {
                if let (Some(session), Some(levels)) =
                    (id::<SessionId>(rest), UndoLevels::from_bytes(value))
                {
                    self.undo.insert(session, levels);
                }
            }
            b'x' => {
                if let Ok(document) = DocumentId::from_bytes(rest) {
                    self.arrivals.found(document, Stage::found(value));
                }
            }
            b'c' => {
                let code = std::str::from_utf8(value)
                    .ok()
                    .and_then(|text| InviteCode::parse(text).ok());
                if let (Some(invitation), Some(code)) = (id::<InvitationId>(rest), code) {
                    self.codes.insert(invitation, code);
                }
            }
            _ => {}
        }
    }

    fn read_roster(&mut self, value: &[u8]) {
        let row = protocol::from_bytes::<RowBytes>(value);
        if let Ok(Ok(Some(row))) = row.map(|row| Row::from_row_bytes(&row)) {
            self.apply_row(row);
        }
    }

    /// A row of another version is made anew: from the rows, and the documents one by one.
    fn read_index_or_rebuild(&mut self, rest: &[u8], value: &[u8]) {
        if self.read_index(value) {
            return;
        }
        let Some(session) = id::<SessionId>(rest) else {
            return;
        };
        self.state.cursor = None;
        let document = domain::id::Document::Session(session).into();
        self.arrivals.found(document, Stage::Fresh);
    }

    fn read_aside(&mut self, rest: &[u8], value: &[u8]) {
        let number = <[u8; 8]>::try_from(rest).map(u64::from_be_bytes);
        if let (Ok(number), Ok(record)) = (number, protocol::from_bytes::<AsideRecord>(value)) {
            self.show_aside(number, record);
        }
    }
}
