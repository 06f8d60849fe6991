//! Control operations: everything that decides access. Each has an id of its own and may be
//! repeated; audience operations are single adds and removes, never whole sets.

use domain::id::{DeviceId, DocumentId, InvitationId, MemberId, OperationId, SessionId};
use minicbor::{Decode, Encode};

use crate::growing::growing;
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

growing! {
    /// What to do. An operation the server does not know answers `later{capability}`.
    pub enum Operation {
        /// Makes a document of the pusher: blueprint (stewards), draft, card, private.
        0 = CreateDocument {
            /// Which.
            document: DocumentId as document,
        },
        /// Makes a session and its document.
        1 = CreateSession {
            /// Which.
            session: SessionId as id,
            /// Who performs.
            presenter: MemberId as id,
            /// Who scores; each owes a card.
            coaches: Vec<MemberId> as ids,
            /// Whether nobody who owes a card gets another's before sharing their own.
            blind: bool as plain,
            /// Who may see it beyond its people.
            visibility: Visibility as plain,
        },
        /// Adds one coach, who owes; by presenter or maker.
        2 = AddCoach {
            /// Which session.
            session: SessionId as id,
            /// Whom.
            coach: MemberId as id,
        },
        /// "I give no card": final.
        3 = Decline {
            /// Which session.
            session: SessionId as id,
        },
        /// Takes the session away; by its maker, while nobody else has begun.
        4 = Discard {
            /// Which session.
            session: SessionId as id,
        },
        /// "I am done": seals the pusher's card at these heads and closes the draft.
        5 = ShareCard {
            /// Which session.
            session: SessionId as id,
            /// The card's heads at sharing.
            heads: Vec<ChangeHash> as plain,
        },
        /// The pusher's new name.
        6 = Rename {
            /// The name.
            name: String as plain,
        },
        /// An invitation; the code itself never leaves the phone, only its hash.
        7 = Invite {
            /// Which.
            invitation: InvitationId as id,
            /// SHA-256 of the canonical code.
            code_hash: [u8; 32] as bytes,
            /// How often it may be used.
            uses: u32 as plain,
            /// How long it lives from its arrival.
            lifetime_ms: u64 as plain,
            /// The existing member it adds a device to; absent for a new member.
            member: Option<MemberId> as maybe_id = None,
        },
        /// Ends an invitation.
        8 = RevokeInvitation {
            /// Which.
            invitation: InvitationId as id,
        },
        /// The pusher leaves the team.
        9 = Leave {},
        /// A steward removes a member.
        10 = Remove {
            /// Whom.
            member: MemberId as id,
        },
        /// Ends a device's access; its member's own, or by a steward.
        11 = RevokeDevice {
            /// Which.
            device: DeviceId as id,
        },
        /// A steward changes a role.
        12 = SetRole {
            /// Whose.
            member: MemberId as id,
            /// The role.
            role: Role as plain,
        },
    }
}
