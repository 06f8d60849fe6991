//! Rows as the tables hold them.

use domain::id::{DeviceId, InvitationId, MemberId, SessionId};
use protocol::hash::ChangeHash;
use protocol::row::{
    CardState, DeviceRow, InvitationRow, MemberRow, PersonRow, Role, Row, SessionRow, SharedRow,
    Visibility,
};
use rusqlite::{Connection, OptionalExtension, Params, params};

use crate::access::{Principal, role, state};
use crate::store::TeamNo;

pub const MEMBERS: &str = "SELECT id, name, role, state FROM member WHERE team = ?1";
pub const DEVICES: &str = "SELECT id, member, name, revoked, joined_ms FROM device WHERE team = ?1";
pub const INVITATIONS: &str =
    "SELECT id, by_member, for_member, uses_left, expires_ms FROM invitation
    WHERE team = ?1 AND (?2 OR by_member = ?3 OR for_member = ?3)";
/// What somebody owes or gave is for the session's people (?3 asks); others see that they take part.
pub const PEOPLE: &str = "SELECT member, presenter, CASE WHEN EXISTS (
        SELECT 1 FROM person AS own
        WHERE own.team = ?1 AND own.session = ?2 AND own.member = ?3) THEN card ELSE 0 END
    FROM person WHERE team = ?1 AND session = ?2";

pub fn is_steward(who: &Principal) -> bool {
    who.role == Role::Steward
}

pub type SqlRow<'a> = rusqlite::Row<'a>;

pub fn member(row: &SqlRow<'_>) -> rusqlite::Result<Row> {
    Ok(Row::Member(MemberRow {
        member: MemberId(row.get(0)?),
        name: row.get(1)?,
        role: role(row.get(2)?),
        state: state(row.get(3)?),
    }))
}

/// A device's name is for its member and the stewards.
pub fn device(who: &Principal, row: &SqlRow<'_>) -> rusqlite::Result<Row> {
    let owner = MemberId(row.get(1)?);
    let named = is_steward(who) || owner == who.member;
    Ok(Row::Device(DeviceRow {
        device: DeviceId(row.get(0)?),
        member: owner,
        name: if named { row.get(2)? } else { String::new() },
        revoked: row.get(3)?,
        joined_ms: row.get(4)?,
    }))
}

pub fn invitation(row: &SqlRow<'_>) -> rusqlite::Result<Row> {
    Ok(Row::Invitation(InvitationRow {
        invitation: InvitationId(row.get(0)?),
        by: MemberId(row.get(1)?),
        member: row.get::<_, Option<[u8; 16]>>(2)?.map(MemberId),
        uses_left: row.get(3)?,
        expires_ms: row.get(4)?,
    }))
}

pub fn read_session(
    connection: &Connection,
    team: TeamNo,
    session: SessionId,
) -> rusqlite::Result<Option<Row>> {
    let sql = "SELECT maker, presenter, blind, visibility FROM session
               WHERE team = ?1 AND id = ?2 AND discarded = 0";
    one(connection, sql, params![team, session.0], |row| {
        Ok(Row::Session(SessionRow {
            session,
            maker: MemberId(row.get(0)?),
            presenter: MemberId(row.get(1)?),
            blind: row.get(2)?,
            visibility: match row.get::<_, i64>(3)? {
                0 => Visibility::Participants,
                _ => Visibility::Team,
            },
        }))
    })
}

pub fn person(session: SessionId, row: &SqlRow<'_>) -> rusqlite::Result<Row> {
    Ok(Row::Person(PersonRow {
        session,
        member: MemberId(row.get(0)?),
        presenter: row.get(1)?,
        card: card_state(row.get(2)?),
    }))
}

/// A card's state from its number in the database.
pub fn card_state(number: i64) -> CardState {
    match number {
        0 => CardState::Free,
        1 => CardState::Owed,
        2 => CardState::Sealed,
        _ => CardState::Declined,
    }
}

pub fn read_shared(
    connection: &Connection,
    team: TeamNo,
    session: SessionId,
    rater: MemberId,
) -> rusqlite::Result<Option<Row>> {
    let sql =
        "SELECT heads, independent FROM shared WHERE team = ?1 AND session = ?2 AND rater = ?3";
    one(connection, sql, params![team, session.0, rater.0], |row| {
        let heads: Vec<u8> = row.get(0)?;
        let heads = heads
            .as_chunks::<32>()
            .0
            .iter()
            .map(|hash| ChangeHash(*hash))
            .collect();
        Ok(Row::Shared(SharedRow {
            session,
            rater,
            heads,
            independent: row.get(1)?,
        }))
    })
}

pub fn one(
    connection: &Connection,
    sql: &str,
    parameters: impl Params,
    read: impl FnOnce(&SqlRow<'_>) -> rusqlite::Result<Row>,
) -> rusqlite::Result<Option<Row>> {
    connection
        .prepare_cached(sql)?
        .query_row(parameters, read)
        .optional()
}

pub fn many(
    connection: &Connection,
    sql: &str,
    parameters: impl Params,
    read: impl FnMut(&SqlRow<'_>) -> rusqlite::Result<Row>,
) -> rusqlite::Result<Vec<Row>> {
    connection
        .prepare_cached(sql)?
        .query_map(parameters, read)?
        .collect()
}
