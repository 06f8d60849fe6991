//! Who is on the team, in which role, with which devices.

use domain::id::{DeviceId, MemberId};
use protocol::code::Code;
use protocol::reply::Outcome;
use protocol::row::{MemberState, Role};
use rusqlite::{OptionalExtension, params};

use super::invitations::{end_invitations, end_own_invitations, valid_name};
use super::{never, stored};
use crate::access::{Principal, role, state};
use crate::rows::RowKey;
use crate::store::{Entry, WriteTx};

pub fn rename(tx: &mut WriteTx<'_>, who: &Principal, name: &str) -> rusqlite::Result<Outcome> {
    let Some(name) = valid_name(name) else {
        return Ok(never(Code::NAME));
    };
    tx.connection
        .prepare_cached("UPDATE member SET name = ?3 WHERE team = ?1 AND id = ?2")?
        .execute(params![who.team, who.member.0, name])?;
    tx.append(who.team, &Entry::Row(RowKey::Member(who.member)))?;
    Ok(stored())
}

pub fn leave(tx: &mut WriteTx<'_>, who: &Principal) -> rusqlite::Result<Outcome> {
    end_membership(tx, who, who.member, MemberState::Left)
}

pub fn remove(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    member: MemberId,
) -> rusqlite::Result<Outcome> {
    if who.role != Role::Steward {
        return Ok(never(Code::NOT_WRITER));
    }
    end_membership(tx, who, member, MemberState::Removed)
}

/// Rows stay: names, cards and what was owed go on being shown.
fn end_membership(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    member: MemberId,
    to: MemberState,
) -> rusqlite::Result<Outcome> {
    match look(tx, who, member)? {
        None => return Ok(never(Code::UNKNOWN_MEMBER)),
        Some((_, MemberState::Left | MemberState::Removed)) => return Ok(stored()),
        Some((Role::Steward, MemberState::Live)) if stewards(tx, who)? == 1 => {
            return Ok(never(Code::LAST_STEWARD));
        }
        Some(_) => {}
    }
    let number = if to == MemberState::Left { 1 } else { 2 };
    tx.connection
        .prepare_cached("UPDATE member SET state = ?3 WHERE team = ?1 AND id = ?2")?
        .execute(params![who.team, member.0, number])?;
    tx.append(who.team, &Entry::Row(RowKey::Member(member)))?;
    end_invitations(tx, who.team, member)?;
    Ok(stored())
}

pub fn set_role(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    member: MemberId,
    to: Role,
) -> rusqlite::Result<Outcome> {
    if who.role != Role::Steward {
        return Ok(never(Code::NOT_WRITER));
    }
    match look(tx, who, member)? {
        Some((was, MemberState::Live)) if was == to => return Ok(stored()),
        Some((Role::Steward, MemberState::Live)) if stewards(tx, who)? == 1 => {
            return Ok(never(Code::LAST_STEWARD));
        }
        Some((_, MemberState::Live)) => {}
        _ => return Ok(never(Code::UNKNOWN_MEMBER)),
    }
    tx.connection
        .prepare_cached("UPDATE member SET role = ?3 WHERE team = ?1 AND id = ?2")?
        .execute(params![who.team, member.0, i64::from(to == Role::Steward)])?;
    tx.append(who.team, &Entry::Row(RowKey::Member(member)))?;
    tx.append(who.team, &Entry::Refresh(member))?;
    Ok(stored())
}

/// A device ends by its member's wish, or a steward's. Absent and forbidden answer alike.
pub fn revoke_device(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    device: DeviceId,
) -> rusqlite::Result<Outcome> {
    let owner = tx
        .connection
        .prepare_cached("SELECT member FROM device WHERE team = ?1 AND id = ?2")?
        .query_row(params![who.team, device.0], |row| row.get(0).map(MemberId))
        .optional()?
        .filter(|owner| *owner == who.member || who.role == Role::Steward);
    let Some(owner) = owner else {
        return Ok(never(Code::NOT_WRITER));
    };
    let revoked = tx
        .connection
        .prepare_cached(
            "UPDATE device SET revoked = 1 WHERE team = ?1 AND id = ?2 AND revoked = 0",
        )?
        .execute(params![who.team, device.0])?;
    if revoked == 1 {
        tx.append(who.team, &Entry::Row(RowKey::Device(device)))?;
        end_own_invitations(tx, who.team, owner)?;
    }
    Ok(stored())
}

fn look(
    tx: &WriteTx<'_>,
    who: &Principal,
    member: MemberId,
) -> rusqlite::Result<Option<(Role, MemberState)>> {
    tx.connection
        .prepare_cached("SELECT role, state FROM member WHERE team = ?1 AND id = ?2")?
        .query_row(params![who.team, member.0], |row| {
            Ok((role(row.get(0)?), state(row.get(1)?)))
        })
        .optional()
}

fn stewards(tx: &WriteTx<'_>, who: &Principal) -> rusqlite::Result<i64> {
    tx.connection
        .prepare_cached("SELECT count(*) FROM member WHERE team = ?1 AND role = 1 AND state = 0")?
        .query_row([who.team], |row| row.get(0))
}
