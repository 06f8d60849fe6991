//! What screens read. Everything here answers from memory.

use std::collections::BTreeMap;

use documents::CardContent;
use domain::blueprint::Version;
use domain::id::{
    BlueprintId, DeviceId, Document, InvitationId, MemberId, SessionId, TeamId, VersionId,
};
use domain::moment::Moment;
use protocol::control::Operation;
use protocol::row::{DeviceRow, InvitationRow, MemberRow, MemberState, Role};
use protocol::secret::InviteCode;

use super::Replica;
use super::index::{Mine, SessionIndex};
use super::outbox::What;

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
        self.sessions
            .newest_first()
            .filter(|index| index.mine != Some(Mine::Discarded))
    }

    /// A session that is not discarded.
    pub fn session(&self, session: SessionId) -> Option<&SessionIndex> {
        self.sessions.get(session)
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

    /// The clock of the last event.
    pub fn now(&self) -> Moment {
        self.desk.now
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
