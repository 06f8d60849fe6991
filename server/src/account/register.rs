//! New members and devices.

use domain::id::MemberId;
use protocol::secret::Token;
use rusqlite::params;

use crate::access::token_hash;
use crate::random::random;
use crate::rows::RowKey;
use crate::store::{Entry, TeamNo, WriteTx, next_number};

/// Puts somebody on the roster.
pub fn add_member(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    id: MemberId,
    name: &str,
    role: i64,
) -> rusqlite::Result<()> {
    let no = next_number(tx.connection, "member", team)?;
    tx.connection
        .prepare_cached(
            "INSERT INTO member (team, id, no, name, role, state) VALUES (?1, ?2, ?3, ?4, ?5, 0)",
        )?
        .execute(params![team, id.0, no, name, role])?;
    tx.append(team, &Entry::Row(RowKey::Member(id)))?;
    Ok(())
}

/// A device that joins.
pub struct NewDevice<'a> {
    pub id: [u8; 16],
    pub member: MemberId,
    pub name: &'a str,
}

/// Registers a device and makes its token: shown once, kept as its hash.
pub fn add_device(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    new: &NewDevice<'_>,
    now_ms: i64,
) -> rusqlite::Result<Token> {
    let token = Token(format!("spt_{}", hex::encode(random::<32>())));
    let no = next_number(tx.connection, "device", team)?;
    tx.connection
        .prepare_cached(
            "INSERT INTO device (team, id, no, member, name, revoked, joined_ms, token_hash)
             VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, ?7)",
        )?
        .execute(params![
            team,
            new.id,
            no,
            new.member.0,
            new.name,
            now_ms,
            token_hash(&token)
        ])?;
    tx.append(team, &Entry::Row(RowKey::Device(new.id.into())))?;
    Ok(token)
}
