//! Who is speaking: the member and device behind a token.

use domain::id::{DeviceId, MemberId, TeamId};
use protocol::row::{MemberState, Role};
use protocol::secret::Token;
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::store::TeamNo;

/// A member's device, recognised by its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Principal {
    /// The team's number.
    pub team: TeamNo,
    /// The team.
    pub team_id: TeamId,
    /// The member.
    pub member: MemberId,
    /// The device.
    pub device: DeviceId,
    /// What the member may do beyond coaching.
    pub role: Role,
    /// Bytes of changes the member has added to the team.
    pub bytes: u64,
}

/// Why a token opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Nobody's.
    #[error("the token is nobody's")]
    Unknown,
    /// Its device was revoked.
    #[error("the device was revoked")]
    Revoked,
    /// Its member left or was removed.
    #[error("the member is no longer on the team")]
    Removed,
}

/// A token's hash, as it is stored.
pub fn token_hash(token: &Token) -> [u8; 32] {
    Sha256::digest(token.0.as_bytes()).into()
}

/// Recognises a token. Asked again for every request and in every writing job: a right that was
/// taken away is gone at once.
pub fn authenticate(
    connection: &Connection,
    hash: &[u8; 32],
) -> rusqlite::Result<Result<Principal, Refused>> {
    let found = connection
        .prepare_cached(
            "SELECT device.token_hash, device.team, team.id, device.member, device.id,
                    member.role, device.revoked, member.state, member.bytes
             FROM device
             JOIN team ON team.team = device.team
             JOIN member ON member.team = device.team AND member.id = device.member
             WHERE device.token_hash = ?1",
        )?
        .query_row([hash], |row| {
            let stored: [u8; 32] = row.get(0)?;
            let principal = Principal {
                team: row.get(1)?,
                team_id: TeamId(row.get(2)?),
                member: MemberId(row.get(3)?),
                device: DeviceId(row.get(4)?),
                role: role(row.get(5)?),
                bytes: row.get::<_, i64>(8)?.unsigned_abs(),
            };
            let revoked: bool = row.get(6)?;
            Ok((stored, principal, revoked, state(row.get(7)?)))
        })
        .optional()?;
    Ok(match found {
        Some((stored, ..)) if !bool::from(stored.ct_eq(hash)) => Err(Refused::Unknown),
        None => Err(Refused::Unknown),
        Some((_, _, true, _)) => Err(Refused::Revoked),
        Some((_, principal, false, MemberState::Live)) => Ok(principal),
        Some(_) => Err(Refused::Removed),
    })
}

/// A role from its number in the database.
pub fn role(number: i64) -> Role {
    if number == 1 {
        Role::Steward
    } else {
        Role::Member
    }
}

/// A member's state from its number in the database.
pub fn state(number: i64) -> MemberState {
    match number {
        0 => MemberState::Live,
        1 => MemberState::Left,
        _ => MemberState::Removed,
    }
}
