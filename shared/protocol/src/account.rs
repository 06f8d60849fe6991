//! How somebody gets in: founding a team, and joining one. `POST /v1/found`, `POST /v1/invitation`
//! (look before joining), `POST /v1/join`.

use domain::id::{DeviceId, MemberId, TeamId};
use minicbor::{Decode, Encode};

use crate::secret::{InviteCode, Token};

/// Founds a team; the code is the setup link's.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FoundRequest {
    /// The setup code; absent where teams are open.
    #[n(0)]
    pub code: Option<InviteCode>,
    /// The team's name.
    #[n(1)]
    pub team_name: String,
    /// The founder's name.
    #[n(2)]
    pub name: String,
    /// The device, unique for ever in its team.
    #[cbor(n(3), with = "crate::encoding::id")]
    pub device: DeviceId,
    /// Its name, as "Ana's iPhone".
    #[n(4)]
    pub device_name: String,
}

/// Asks what a code is for, without using it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InvitationRequest {
    /// The code.
    #[n(0)]
    pub code: InviteCode,
}

/// What a code is for.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InvitationReply {
    /// The team.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub team: TeamId,
    /// The team's name.
    #[n(1)]
    pub team_name: String,
    /// The existing member it adds a device to.
    #[cbor(n(2), with = "crate::encoding::maybe_id", has_nil)]
    pub member: Option<MemberId>,
    /// That member's name.
    #[n(3)]
    pub member_name: Option<String>,
}

/// Joins a team, or adds a device to a member of it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct JoinRequest {
    /// The code.
    #[n(0)]
    pub code: InviteCode,
    /// The new member's name; absent where the invitation is for an existing one.
    #[n(1)]
    pub name: Option<String>,
    /// The device, unique for ever in its team.
    #[cbor(n(2), with = "crate::encoding::id")]
    pub device: DeviceId,
    /// Its name.
    #[n(3)]
    pub device_name: String,
    /// On a restored copy: the member it belongs to; an invitation for anybody else is refused.
    #[cbor(n(4), with = "crate::encoding::maybe_id", has_nil)]
    pub only_member: Option<MemberId>,
}

/// What somebody who got in needs.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Admission {
    /// The team.
    #[cbor(n(0), with = "crate::encoding::id")]
    pub team: TeamId,
    /// The member.
    #[cbor(n(1), with = "crate::encoding::id")]
    pub member: MemberId,
    /// The device's token: shown once, stored hashed.
    #[n(2)]
    pub token: Token,
    /// The team's name.
    #[n(3)]
    pub team_name: String,
    /// The member's name.
    #[n(4)]
    pub name: String,
}
