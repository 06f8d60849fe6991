//! Rows: what the server tells about people, sessions and access.
//!
//! On the wire a row is `{kind, key, value}`; a kind that a phone does not know is stored as it
//! came, and read again by a newer core. A row replaces the earlier one with the same kind and key.

use domain::id::{DeviceId, DocumentId, InvitationId, MemberId, SessionId, TeamId};
use minicbor::{Decode, Encode};

use crate::encoding::nearest::Nearest;
use crate::hash::ChangeHash;

/// A row as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RowBytes {
    /// [`Row`]'s discriminant: see [`Row::kind`].
    #[n(0)]
    pub kind: u32,
    /// What it is about; unique within its kind.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub key: Vec<u8>,
    /// The row in CBOR.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub value: Vec<u8>,
}

/// A row of a kind that this build knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Kind 1, to the team.
    Team(TeamRow),
    /// Kind 2, to the team.
    Member(MemberRow),
    /// Kind 3, to the team (names of devices to their member and stewards only: others get "").
    Device(DeviceRow),
    /// Kind 4, to stewards, to its maker and to the member it is for.
    Invitation(InvitationRow),
    /// Kind 5, to its readers.
    Document(DocumentRow),
    /// Kind 6, to the session's readers.
    Session(SessionRow),
    /// Kind 7, to the session's readers.
    Person(PersonRow),
    /// Kind 8, to the card's readers and its rater, with the card.
    Shared(SharedRow),
    /// Kind 9, to the card's rater.
    Receipt(ReceiptRow),
}

/// The team.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct TeamRow {
    /// Which.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub team: TeamId,
    /// Its name.
    #[n(1)]
    pub name: String,
}

/// What a member may do beyond coaching.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Role {
    /// Everyone.
    #[n(0)]
    Member,
    /// Also invites, removes and publishes blueprints.
    #[n(1)]
    Steward,
}

/// Whether a member is on the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum MemberState {
    /// On the team.
    #[n(0)]
    Live,
    /// Left by themselves.
    #[n(1)]
    Left,
    /// Removed by a steward.
    #[n(2)]
    Removed,
}

/// A person on the roster.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct MemberRow {
    /// Who.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub member: MemberId,
    /// Their name.
    #[n(1)]
    pub name: String,
    /// Their role.
    #[cbor(n(2), with = "crate::encoding::nearest")]
    pub role: Role,
    /// Whether they are on the team.
    #[cbor(n(3), with = "crate::encoding::nearest")]
    pub state: MemberState,
}

/// A device of a member.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DeviceRow {
    /// Which.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub device: DeviceId,
    /// Whose.
    #[cbor(n(1), with = "crate::encoding::id")]
    pub member: MemberId,
    /// Its name, as "Ana's iPhone".
    #[n(2)]
    pub name: String,
    /// Whether it may still sync.
    #[n(3)]
    pub revoked: bool,
    /// When it joined, by the server's clock, in milliseconds since 1970.
    #[n(4)]
    pub joined_ms: i64,
}

/// An invitation, without its code.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InvitationRow {
    /// Which.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub invitation: InvitationId,
    /// Who made it.
    #[cbor(n(1), with = "crate::encoding::id")]
    pub by: MemberId,
    /// For which existing member, if not for a new one.
    #[cbor(n(2), with = "crate::encoding::maybe_id", has_nil)]
    pub member: Option<MemberId>,
    /// How often it may still be used; 0 = used up or revoked.
    #[n(3)]
    pub uses_left: u32,
    /// When it ends, by the server's clock, in milliseconds since 1970.
    #[n(4)]
    pub expires_ms: i64,
}

/// A document that exists.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DocumentRow {
    /// Which.
    #[cbor(n(0), with = "crate::encoding::document")]
    pub document: DocumentId,
    /// Who pushed its creation.
    #[cbor(n(1), with = "crate::encoding::id")]
    pub owner: MemberId,
}

/// Who may see a session beyond its people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Visibility {
    /// Presenter and coaches.
    #[n(0)]
    Participants,
    /// The whole team.
    #[n(1)]
    Team,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SessionRow {
    /// Which.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub session: SessionId,
    /// Who made it.
    #[cbor(n(1), with = "crate::encoding::id")]
    pub maker: MemberId,
    /// Who performs.
    #[cbor(n(2), with = "crate::encoding::id")]
    pub presenter: MemberId,
    /// Whether cards are revealed only to those who owe none.
    #[n(3)]
    pub blind: bool,
    /// Who may see it.
    #[cbor(n(4), with = "crate::encoding::nearest")]
    pub visibility: Visibility,
}

/// What a participant owes or gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum CardState {
    /// Owes nothing (the presenter of an open session).
    #[n(0)]
    Free,
    /// Owes a card.
    #[n(1)]
    Owed,
    /// Shared one.
    #[n(2)]
    Sealed,
    /// Gave none.
    #[n(3)]
    Declined,
}

/// One participant of a session (`session_people` and `card_state` in one).
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PersonRow {
    /// Which session.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub session: SessionId,
    /// Who.
    #[cbor(n(1), with = "crate::encoding::id")]
    pub member: MemberId,
    /// Whether they perform (the presenter) or coach.
    #[n(2)]
    pub presenter: bool,
    /// What they owe or gave.
    #[cbor(n(3), with = "crate::encoding::nearest")]
    pub card: CardState,
}

/// How a card was shared.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SharedRow {
    /// Which session.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub session: SessionId,
    /// Whose card.
    #[cbor(n(1), with = "crate::encoding::id")]
    pub rater: MemberId,
    /// Its heads at the first share.
    #[n(2)]
    pub heads: Vec<ChangeHash>,
    /// Whether no other card of the session had been granted to the rater before.
    #[n(3)]
    pub independent: bool,
}

/// A card is on somebody's phone.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ReceiptRow {
    /// Which session.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub session: SessionId,
    /// Whose card.
    #[cbor(n(1), with = "crate::encoding::id")]
    pub rater: MemberId,
    /// On whose phone.
    #[cbor(n(2), with = "crate::encoding::id")]
    pub reader: MemberId,
}

impl Nearest for Role {
    const NEAREST: Self = Self::Member;
}

impl Nearest for MemberState {
    const NEAREST: Self = Self::Left;
}

impl Nearest for Visibility {
    const NEAREST: Self = Self::Participants;
}

impl Nearest for CardState {
    const NEAREST: Self = Self::Free;
}

impl Row {
    /// The kind's number on the wire.
    pub const fn kind(&self) -> u32 {
        match self {
            Self::Team(_) => 1,
            Self::Member(_) => 2,
            Self::Device(_) => 3,
            Self::Invitation(_) => 4,
            Self::Document(_) => 5,
            Self::Session(_) => 6,
            Self::Person(_) => 7,
            Self::Shared(_) => 8,
            Self::Receipt(_) => 9,
        }
    }

    /// What it is about, unique within its kind: the ids in the order of the structure.
    pub fn key(&self) -> Vec<u8> {
        match self {
            Self::Team(row) => row.team.0.to_vec(),
            Self::Member(row) => row.member.0.to_vec(),
            Self::Device(row) => row.device.0.to_vec(),
            Self::Invitation(row) => row.invitation.0.to_vec(),
            Self::Document(row) => row.document.to_bytes(),
            Self::Session(row) => row.session.0.to_vec(),
            Self::Person(row) => [row.session.0, row.member.0].concat(),
            Self::Shared(row) => [row.session.0, row.rater.0].concat(),
            Self::Receipt(row) => [row.session.0, row.rater.0, row.reader.0].concat(),
        }
    }

    /// As it travels.
    pub fn to_row_bytes(&self) -> RowBytes {
        let value = match self {
            Self::Team(row) => crate::to_bytes(row),
            Self::Member(row) => crate::to_bytes(row),
            Self::Device(row) => crate::to_bytes(row),
            Self::Invitation(row) => crate::to_bytes(row),
            Self::Document(row) => crate::to_bytes(row),
            Self::Session(row) => crate::to_bytes(row),
            Self::Person(row) => crate::to_bytes(row),
            Self::Shared(row) => crate::to_bytes(row),
            Self::Receipt(row) => crate::to_bytes(row),
        };
        RowBytes {
            kind: self.kind(),
            key: self.key(),
            value,
        }
    }

    /// Reads a row; `Ok(None)` for a kind this build does not know.
    pub fn from_row_bytes(row: &RowBytes) -> Result<Option<Self>, crate::Malformed> {
        let value = row.value.as_slice();
        Ok(Some(match row.kind {
            1 => Self::Team(crate::from_bytes(value)?),
            2 => Self::Member(crate::from_bytes(value)?),
            3 => Self::Device(crate::from_bytes(value)?),
            4 => Self::Invitation(crate::from_bytes(value)?),
            5 => Self::Document(crate::from_bytes(value)?),
            6 => Self::Session(crate::from_bytes(value)?),
            7 => Self::Person(crate::from_bytes(value)?),
            8 => Self::Shared(crate::from_bytes(value)?),
            9 => Self::Receipt(crate::from_bytes(value)?),
            _ => return Ok(None),
        }))
    }
}
