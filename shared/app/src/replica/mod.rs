//! A team on this phone: its people, its sessions, its documents, and what is waiting to be sent.
//!
//! Reads answer from memory. Calls that change something show at once, and are durable with the
//! commit that the same update asks for; see `store`.

pub mod index;
pub mod status;

use std::collections::{BTreeMap, BTreeSet};

use documents::CardContent;
use domain::blueprint::Version;
use domain::id::{BlueprintId, CriterionId, DeviceId, DocumentId, InvitationId, MemberId, SessionId, TeamId, VersionId};
use domain::moment::Moment;
use domain::rating::Rating;
use domain::session::{Details, Format};
use protocol::row::{DeviceRow, InvitationRow, MemberRow, Role, Visibility};
use protocol::secret::InviteCode;

pub use index::{CardSummary, DraftSummary, Mine, Person, SessionIndex};
pub use status::{Aside, Delivery, SyncStatus, Waiting};

/// What a store read is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {}

/// What a request is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asking {}

/// What a timer is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waking {}

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
    /// The blueprint and its version.
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
pub struct Replica {}

#[allow(unused_variables)]
impl Replica {
    /// The team.
    pub fn team(&self) -> TeamId { todo!() }
    /// The team's name.
    pub fn team_name(&self) -> &str { todo!() }
    /// The person.
    pub fn me(&self) -> MemberId { todo!() }
    /// This device.
    pub fn device(&self) -> DeviceId { todo!() }
    /// Whether this is the on-phone sample, which never syncs.
    pub fn is_sample(&self) -> bool { todo!() }
    /// Whether I am a steward.
    pub fn is_steward(&self) -> bool { todo!() }
    /// Everybody, by name; those who left too.
    pub fn members(&self) -> Vec<&MemberRow> { todo!() }
    /// A member.
    pub fn member(&self, member: MemberId) -> Option<&MemberRow> { todo!() }
    /// A member's name; "Somebody" while the roster has not arrived.
    pub fn name(&self, member: MemberId) -> String { todo!() }
    /// Devices of a member.
    pub fn devices(&self, member: MemberId) -> Vec<&DeviceRow> { todo!() }
    /// Open invitations that this member may see.
    pub fn invitations(&self) -> Vec<&InvitationRow> { todo!() }
    /// The code of an invitation made on this phone.
    pub fn invite_code(&self, invitation: InvitationId) -> Option<&InviteCode> { todo!() }
    /// Whether an invitation made here has reached the server, so that its code works.
    pub fn invitation_is_live(&self, invitation: InvitationId) -> bool { todo!() }
    /// Every session that is not discarded, newest first by (`practised_at`, id).
    pub fn sessions(&self) -> impl Iterator<Item = &SessionIndex> { [].iter() }
    /// A session.
    pub fn session(&self, session: SessionId) -> Option<&SessionIndex> { todo!() }
    /// The newest version of each blueprint, in order of their titles, starters first.
    pub fn blueprints(&self) -> Vec<&Version> { todo!() }
    /// All versions of a blueprint, oldest first.
    pub fn versions(&self, blueprint: BlueprintId) -> Vec<&Version> { todo!() }
    /// A version.
    pub fn version(&self, version: VersionId) -> Option<&Version> { todo!() }
    /// What my draft of a session holds; empty if there is none; `None` while it is being read.
    pub fn draft(&self, session: SessionId) -> Option<&CardContent> { todo!() }
    /// What a shared card holds now; `None` while it is being read, or where it is not here.
    pub fn card(&self, session: SessionId, rater: MemberId) -> Option<&CardContent> { todo!() }
    /// What a shared card held when it was shared, if it was revised since.
    pub fn card_at_sharing(&self, session: SessionId, rater: MemberId) -> Option<&CardContent> { todo!() }
    /// Keeps these documents in memory, reads those that are not, and lets go of all others.
    pub fn keep_open(&mut self, documents: &BTreeSet<DocumentId>) { todo!() }
    /// My recent phrases for a field, newest first.
    pub fn phrases(&self, field: CardField) -> Vec<String> { todo!() }

    /// Makes a session; its draft comes with the first rating.
    pub fn start_session(&mut self, new: NewSession) -> SessionId { todo!() }
    /// Changes blueprint, format or time of a session.
    pub fn change_details(&mut self, session: SessionId, details: Details) { todo!() }
    /// Adds a coach, who owes a card.
    pub fn add_coach(&mut self, session: SessionId, coach: MemberId) { todo!() }
    /// Rates, or takes a rating away, with an undo level. On a draft, or as a revision of my card.
    pub fn rate(&mut self, session: SessionId, criterion: CriterionId, rating: Option<Rating>) { todo!() }
    /// Marks these criteria as not seen in one step.
    pub fn mark_not_seen(&mut self, session: SessionId, criteria: &[CriterionId]) { todo!() }
    /// A note on a criterion; empty takes it away.
    pub fn comment(&mut self, session: SessionId, criterion: CriterionId, text: String) { todo!() }
    /// A text of the card; empty takes it away.
    pub fn write(&mut self, session: SessionId, field: CardField, text: String) { todo!() }
    /// Takes the newest step back, where the value is still the one it wrote; the criterion.
    pub fn undo(&mut self, session: SessionId) -> Option<CriterionId> { todo!() }
    /// Whether there is a step to take back.
    pub fn can_undo(&self, session: SessionId) -> bool { todo!() }
    /// Shares my card; waits six seconds before it may leave. `false`: it has no rating.
    pub fn share(&mut self, session: SessionId) -> bool { todo!() }
    /// "I give no card"; waits six seconds before it may leave.
    pub fn decline(&mut self, session: SessionId) { todo!() }
    /// Discards the session (by its maker) or my draft (by others); waits six seconds.
    pub fn discard(&mut self, session: SessionId) { todo!() }
    /// Takes a share, decline or discard back; `false` if it has left the phone.
    pub fn take_back(&mut self, session: SessionId) -> bool { todo!() }
    /// Whether a share, decline or discard of this session can still be taken back.
    pub fn can_take_back(&self, session: SessionId) -> bool { todo!() }
    /// The person has looked at a session: it is no longer told as arrived.
    pub fn seen(&mut self, session: SessionId) { todo!() }

    /// An invitation: for a new member (`None`), or for another device of an existing one.
    pub fn invite(&mut self, member: Option<MemberId>, uses: u32, lifetime_ms: u64) -> InvitationId { todo!() }
    /// Ends an invitation.
    pub fn revoke_invitation(&mut self, invitation: InvitationId) { todo!() }
    /// My new name.
    pub fn rename(&mut self, name: String) { todo!() }
    /// Leaves the team.
    pub fn leave(&mut self) { todo!() }
    /// Removes a member (stewards).
    pub fn remove(&mut self, member: MemberId) { todo!() }
    /// Ends a device's access.
    pub fn revoke_device(&mut self, device: DeviceId) { todo!() }
    /// Changes a role (stewards).
    pub fn set_role(&mut self, member: MemberId, role: Role) { todo!() }

    /// How my card of a session stands, in the words of replication.md section 8.
    pub fn delivery(&self, session: SessionId) -> Delivery { todo!() }
    /// How sync stands.
    pub fn sync_status(&self) -> SyncStatus { todo!() }
    /// Each thing that waits, and why.
    pub fn waiting(&self) -> Vec<Waiting> { todo!() }
    /// What was refused: kept here, not shared.
    pub fn asides(&self) -> &[Aside] { todo!() }
    /// A refused or quarantined thing as a file (JSON, readable).
    pub fn export_aside(&self, aside: u64) -> Option<Vec<u8>> { todo!() }
    /// Lets a refused thing go.
    pub fn drop_aside(&mut self, aside: u64) { todo!() }
    /// A new session with the content of a refused one.
    pub fn start_again_from(&mut self, aside: u64) -> Option<SessionId> { todo!() }
    /// Tries now, whatever the backoff says, and compares everything with the server.
    pub fn check_now(&mut self) { todo!() }
    /// When the server was last heard, in milliseconds since 1970.
    pub fn last_sync_ms(&self) -> Option<i64> { todo!() }
    /// When everything was last verified to be equal to the server's.
    pub fn verified_ms(&self) -> Option<i64> { todo!() }
    /// The clock of the last event.
    pub fn now(&self) -> Moment { todo!() }
    /// Sessions named in `BTreeMap` order by what arrived and has not been told yet.
    pub fn arrived(&self) -> BTreeMap<SessionId, Vec<MemberId>> { todo!() }
}
