//! What screens read. Everything here answers from memory.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use documents::CardContent;
use domain::blueprint::Version;
use domain::id::{
    BlueprintId, DeviceId, Document, InvitationId, MemberId, SessionId, TeamId, VersionId,
};
use domain::moment::Moment;
use protocol::control::Operation;
use protocol::row::{CardState, DeviceRow, InvitationRow, MemberRow, MemberState, Role};
use protocol::secret::InviteCode;

use super::Replica;
use super::asides::{kind_of, session_of_entry};
use super::index::{Mine, SessionIndex};
use super::outbox::What;
use super::status::{Delivery, SyncStatus, Waiting, WaitingWhat};

impl Replica {
    /// The team.
    pub fn team(&self) -> TeamId {
        self.team
    }

    /// The team's name.
    pub fn team_name(&self) -> &str {
        &self.team_name
    }

    /// The person.
    pub fn me(&self) -> MemberId {
        self.me
    }

    /// This device.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Whether this is the on-phone sample, which never syncs.
    pub fn is_sample(&self) -> bool {
        self.sample
    }

    /// Whether I am a steward.
    pub fn is_steward(&self) -> bool {
        self.members
            .get(&self.me)
            .is_some_and(|row| row.role == Role::Steward)
    }

    /// Everybody, by name; those who left too.
    pub fn members(&self) -> Vec<&MemberRow> {
        let mut members: Vec<&MemberRow> = self.members.values().collect();
        members.sort_by_key(|row| {
            (
                row.state != MemberState::Live,
                row.name.to_lowercase(),
                row.member,
            )
        });
        members
    }

    /// A member.
    pub fn member(&self, member: MemberId) -> Option<&MemberRow> {
        self.members.get(&member)
    }

    /// A member's name; "Somebody" while the roster has not arrived.
    pub fn name(&self, member: MemberId) -> String {
        self.members
            .get(&member)
            .map_or_else(|| "Somebody".into(), |row| row.name.clone())
    }

    /// What people call a member: the first word of the name where nobody else on the team shares
    /// it, the whole name otherwise.
    pub fn called(&self, member: MemberId) -> String {
        let name = self.name(member);
        let first = |name: &str| {
            name.split_whitespace()
                .next()
                .unwrap_or_default()
                .to_lowercase()
        };
        let shared = self
            .members
            .values()
            .any(|row| row.member != member && first(&row.name) == first(&name));
        match name.split_whitespace().next() {
            Some(word) if !shared => word.to_owned(),
            _ => name,
        }
    }

    /// Devices of a member, oldest first.
    pub fn devices(&self, member: MemberId) -> Vec<&DeviceRow> {
        let mut devices: Vec<&DeviceRow> = self
            .devices
            .values()
            .filter(|row| row.member == member)
            .collect();
        devices.sort_by_key(|row| (row.revoked, row.joined_ms, row.device));
        devices
    }

    /// Open invitations that this member may see.
    pub fn invitations(&self) -> Vec<&InvitationRow> {
        let now = self.now_ms();
        self.invitations
            .values()
            .filter(|row| row.uses_left > 0 && row.expires_ms > now)
            .collect()
    }

    /// The code of an invitation made on this phone.
    pub fn invite_code(&self, invitation: InvitationId) -> Option<&InviteCode> {
        self.codes.get(&invitation)
    }

    /// Whether an invitation made here has reached the server, so that its code works.
    pub fn invitation_is_live(&self, invitation: InvitationId) -> bool {
        !self.outbox.entries().any(|entry| match &entry.what {
            What::Control(control) => {
                matches!(&control.operation, Operation::Invite { invitation: of, .. } if *of == invitation)
            }
            What::Change { .. } => false,
        })
    }

    /// Every session that is not discarded, newest first by (`practised_at`, id).
    pub fn sessions(&self) -> impl Iterator<Item = &SessionIndex> {
        let mut sessions: Vec<&SessionIndex> = self
            .sessions
            .values()
            .filter(|index| index.mine != Some(Mine::Discarded))
            .collect();
        sessions.sort_by_cached_key(|index| Reverse((index.when_ms(), index.session)));
        sessions.into_iter()
    }

    /// A session that is not discarded.
    pub fn session(&self, session: SessionId) -> Option<&SessionIndex> {
        self.sessions.get(&session)
    }

    /// The newest version of each blueprint, starters first, then by title.
    pub fn blueprints(&self) -> Vec<&Version> {
        let mut newest: BTreeMap<BlueprintId, &Version> = BTreeMap::new();
        for version in self.versions.values() {
            let known = newest.entry(version.blueprint).or_insert(version);
            if (version.published_at_ms, version.id) > (known.published_at_ms, known.id) {
                *known = version;
            }
        }
        let starters: Vec<BlueprintId> = domain::starters::starters()
            .iter()
            .map(|version| version.blueprint)
            .collect();
        let mut blueprints: Vec<&Version> = newest.into_values().collect();
        blueprints.sort_by_cached_key(|version| {
            let place = starters.iter().position(|id| *id == version.blueprint);
            (
                place.unwrap_or(usize::MAX),
                version.title.to_lowercase(),
                version.blueprint,
            )
        });
        blueprints
    }

    /// All versions of a blueprint, oldest first.
    pub fn versions(&self, blueprint: BlueprintId) -> Vec<&Version> {
        let mut versions: Vec<&Version> = self
            .versions
            .values()
            .filter(|version| version.blueprint == blueprint)
            .collect();
        versions.sort_by_key(|version| (version.published_at_ms, version.id));
        versions
    }

    /// A version.
    pub fn version(&self, version: VersionId) -> Option<&Version> {
        self.versions.get(&version)
    }

    /// What my draft of a session holds; empty if there is none; `None` while it is being read.
    pub fn draft(&self, session: SessionId) -> Option<&CardContent> {
        self.open
            .get(&self.draft_id(session))
            .map(|open| &open.content)
    }

    /// What a shared card holds now; `None` while it is being read, or where it is not here.
    pub fn card(&self, session: SessionId, rater: MemberId) -> Option<&CardContent> {
        self.session(session)?.card(rater)?;
        self.open
            .get(&Document::Card(session, rater).into())
            .map(|open| &open.content)
    }

    /// What a shared card held when it was shared, if it was revised since.
    pub fn card_at_sharing(&self, session: SessionId, rater: MemberId) -> Option<&CardContent> {
        self.open
            .get(&Document::Card(session, rater).into())?
            .at_sharing
            .as_ref()
    }

    /// How my card of a session stands, in the words of replication.md section 8.
    pub fn delivery(&self, session: SessionId) -> Delivery {
        let Some(index) = self.session(session) else {
            return Delivery::None;
        };
        let refused = self.asides.iter().any(|aside| {
            aside.own && aside.session == Some(session) && aside.what == WaitingWhat::Card
        });
        let others_owe = || {
            index
                .people
                .iter()
                .any(|person| person.member != self.me && person.card == CardState::Owed)
        };
        match (index.mine, index.person(self.me).map(|person| person.card)) {
            _ if refused => Delivery::Refused,
            (Some(Mine::Shared), _) => Delivery::WaitingToSend,
            (Some(Mine::Declined), _) | (_, Some(CardState::Declined)) => Delivery::Declined,
            (_, Some(CardState::Sealed)) if !index.receipts.is_empty() => Delivery::OnTheirPhone,
            (_, Some(CardState::Sealed)) => Delivery::Delivered {
                sealed_for_others: index.blind && others_owe(),
            },
            _ => self.draft_delivery(index),
        }
    }

    fn draft_delivery(&self, index: &SessionIndex) -> Delivery {
        let Some(draft) = &index.draft else {
            return Delivery::None;
        };
        let Some(version) = self.version(draft.version) else {
            return Delivery::None;
        };
        let total = version.scored().count();
        let scored = version
            .scored()
            .filter(|criterion| draft.ratings.contains_key(&criterion.id))
            .count();
        if scored == total {
            return Delivery::Ready;
        }
        let count = |number| u32::try_from(number).unwrap_or(u32::MAX);
        Delivery::Draft {
            scored: count(scored),
            total: count(total),
        }
    }

    /// Each thing that waits, and why.
    pub fn waiting(&self) -> Vec<Waiting> {
        let mut things: BTreeMap<(Option<SessionId>, WaitingWhat), Waiting> = BTreeMap::new();
        for entry in self.outbox.entries() {
            let (session, what) = (session_of_entry(entry), kind_of(entry));
            let why = self
                .outbox
                .hold_of(entry.chain())
                .map(|hold| hold.code.clone());
            let thing = things.entry((session, what)).or_insert(Waiting {
                what,
                session,
                why,
                changes: 0,
            });
            thing.changes += 1;
        }
        things.into_values().collect()
    }

    /// How sync stands.
    pub fn sync_status(&self) -> SyncStatus {
        let refused = self.asides.iter().filter(|aside| aside.own).count();
        let waiting = self.waiting().len();
        if self.not_saved {
            SyncStatus::NotSaved
        } else if self.link.is_barred() && waiting > 0 {
            SyncStatus::JoinAgain(waiting)
        } else if refused > 0 {
            SyncStatus::Refused(refused)
        } else if waiting == 0 {
            SyncStatus::AllSent
        } else if self.link.is_sending() {
            SyncStatus::Sending(waiting)
        } else {
            SyncStatus::Waiting(waiting)
        }
    }

    /// When the server was last heard, in milliseconds since 1970.
    pub fn last_sync_ms(&self) -> Option<i64> {
        self.state.last_sync_ms
    }

    /// When everything was last verified to be equal to the server's.
    pub fn verified_ms(&self) -> Option<i64> {
        self.state.verified_ms
    }

    /// The clock of the last event.
    pub fn now(&self) -> Moment {
        self.desk.now
    }

    /// Sessions in which something arrived that I have not looked at, with whose cards are there.
    pub fn arrived(&self) -> BTreeMap<SessionId, Vec<MemberId>> {
        self.sessions
            .values()
            .filter(|index| index.unseen && index.mine != Some(Mine::Discarded))
            .map(|index| {
                let raters: BTreeSet<MemberId> = index
                    .cards
                    .iter()
                    .map(|card| card.rater)
                    .filter(|rater| *rater != self.me)
                    .collect();
                (index.session, raters.into_iter().collect())
            })
            .collect()
    }
}

impl SessionIndex {
    /// When it was practised; until its document is here, when its id was made.
    pub fn when_ms(&self) -> i64 {
        self.details.as_ref().map_or_else(
            || i64::try_from(domain::id::uuid_v7_ms(&self.session.0)).unwrap_or(0),
            |details| details.practised_at.unix_ms,
        )
    }
}
