//! Control operations: everything that decides access. Each has an id of its own and may be
//! repeated; audience operations are single adds and removes, never whole sets.

use domain::id::{DeviceId, DocumentId, InvitationId, MemberId, OperationId, SessionId};
use minicbor::{Decode, Encode};

use crate::hash::ChangeHash;
use crate::row::{Role, Visibility};

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Control {
    /// Its id; a repeated one answers as the first time.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub id: OperationId,
    /// What to do.
    #[n(1)]
    pub operation: Operation,
}

/// What to do. An operation the server does not know answers `later{capability}`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Operation {
    /// Makes a document of the pusher: blueprint (stewards), draft, card, private.
    #[n(0)]
    CreateDocument {
        /// Which.
        #[cbor(n(0), with = "crate::encoding::document")]
        document: DocumentId,
    },
    /// Makes a session and its document.
    #[n(1)]
    CreateSession {
        /// Which.
        #[cbor(n(0), with = "crate::encoding::id")]
        session: SessionId,
        /// Who performs.
        #[cbor(n(1), with = "crate::encoding::id")]
        presenter: MemberId,
        /// Who scores; each owes a card.
        #[cbor(n(2), with = "crate::encoding::ids")]
        coaches: Vec<MemberId>,
        /// Whether nobody who owes a card gets another's before sharing their own.
        #[n(3)]
        blind: bool,
        /// Who may see it beyond its people.
        #[n(4)]
        visibility: Visibility,
    },
    /// Adds one coach, who owes; by presenter or maker.
    #[n(2)]
    AddCoach {
        /// Which session.
        #[cbor(n(0), with = "crate::encoding::id")]
        session: SessionId,
        /// Whom.
        #[cbor(n(1), with = "crate::encoding::id")]
        coach: MemberId,
    },
    /// "I give no card": final.
    #[n(3)]
    Decline {
        /// Which session.
        #[cbor(n(0), with = "crate::encoding::id")]
        session: SessionId,
    },
    /// Takes the session away; by its maker, while nobody else has begun.
    #[n(4)]
    Discard {
        /// Which session.
        #[cbor(n(0), with = "crate::encoding::id")]
        session: SessionId,
    },
    /// "I am done": seals the pusher's card at these heads and closes the draft.
    #[n(5)]
    ShareCard {
        /// Which session.
        #[cbor(n(0), with = "crate::encoding::id")]
        session: SessionId,
        /// The card's heads at sharing.
        #[n(1)]
        heads: Vec<ChangeHash>,
    },
    /// The pusher's new name.
    #[n(6)]
    Rename {
        /// The name.
        #[n(0)]
        name: String,
    },
    /// An invitation; the code itself never leaves the phone, only its hash.
    #[n(7)]
    Invite {
        /// Which.
        #[cbor(n(0), with = "crate::encoding::id")]
        invitation: InvitationId,
        /// SHA-256 of the canonical code.
        #[cbor(n(1), with = "minicbor::bytes")]
        code_hash: [u8; 32],
        /// How often it may be used.
        #[n(2)]
        uses: u32,
        /// How long it lives from its arrival.
        #[n(3)]
        lifetime_ms: u64,
        /// The existing member it adds a device to; absent for a new member.
        #[cbor(n(4), with = "crate::encoding::maybe_id")]
        member: Option<MemberId>,
    },
    /// Ends an invitation.
    #[n(8)]
    RevokeInvitation {
        /// Which.
        #[cbor(n(0), with = "crate::encoding::id")]
        invitation: InvitationId,
    },
    /// The pusher leaves the team.
    #[n(9)]
    Leave {},
    /// A steward removes a member.
    #[n(10)]
    Remove {
        /// Whom.
        #[cbor(n(0), with = "crate::encoding::id")]
        member: MemberId,
    },
    /// Ends a device's access; its member's own, or by a steward.
    #[n(11)]
    RevokeDevice {
        /// Which.
        #[cbor(n(0), with = "crate::encoding::id")]
        device: DeviceId,
    },
    /// A steward changes a role.
    #[n(12)]
    SetRole {
        /// Whose.
        #[cbor(n(0), with = "crate::encoding::id")]
        member: MemberId,
        /// The role.
        #[n(1)]
        role: Role,
    },
}
