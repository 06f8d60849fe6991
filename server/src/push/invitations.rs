//! Invitations: for a new member (stewards), or for an existing one's new device (that member, or a
//! steward). The code never comes here, only its hash.

use domain::id::{InvitationId, MemberId};
use protocol::code::Code;
use protocol::limits::{
    INVITATION_MS_MAX, INVITATION_USES_MAX, INVITATIONS_OPEN_MAX, NAME_CHARS_MAX,
    OWN_INVITATIONS_OPEN_MAX,
};
use protocol::reply::Outcome;
use protocol::row::Role;
use rusqlite::{OptionalExtension, params};

use super::sight::is_live;
use super::{Context, later, never, stored};
use crate::access::Principal;
use crate::rows::RowKey;
use crate::store::{Entry, TeamNo, WriteTx, next_number};

/// What `invite` says.
#[derive(Debug)]
pub struct NewInvitation {
    pub invitation: InvitationId,
    pub code_hash: [u8; 32],
    pub uses: u32,
    pub lifetime_ms: u64,
    pub member: Option<MemberId>,
}

pub fn invite(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    new: &NewInvitation,
    context: Context,
) -> rusqlite::Result<Outcome> {
    let own = new.member == Some(who.member);
    if !own && who.role != Role::Steward {
        return Ok(never(Code::NOT_WRITER));
    }
    if let Some(member) = new.member
        && !is_live(tx.connection, who.team, member)?
    {
        return Ok(never(Code::UNKNOWN_MEMBER));
    }
    if !(1..=INVITATION_USES_MAX).contains(&new.uses)
        || !(1..=INVITATION_MS_MAX).contains(&new.lifetime_ms)
    {
        return Ok(never(Code::TOO_LARGE));
    }
    let open_max = match who.role {
        Role::Steward => INVITATIONS_OPEN_MAX,
        Role::Member => OWN_INVITATIONS_OPEN_MAX,
    };
    if open(tx, who, context.now_ms)? >= open_max {
        return Ok(later(Code::FULL));
    }
    // Only now: it tells whether a code is there, so it is not asked without end.
    if is_taken(tx, who, new)? {
        return Ok(never(Code::TAKEN));
    }
    write(tx, who.team, who.member, new, context.now_ms)?;
    Ok(stored())
}

/// Writes an invitation and tells those who may see it.
pub fn write(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    by: MemberId,
    new: &NewInvitation,
    now_ms: i64,
) -> rusqlite::Result<()> {
    let no = next_number(tx.connection, "invitation", team)?;
    let expires_ms = now_ms.saturating_add_unsigned(new.lifetime_ms);
    tx.connection
        .prepare_cached(
            "INSERT INTO invitation (team, id, no, code_hash, by_member, for_member, uses_left, expires_ms)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            team,
            new.invitation.0,
            no,
            new.code_hash,
            by.0,
            new.member.map(|member| member.0),
            new.uses,
            expires_ms
        ])?;
    tx.append(team, &Entry::Row(RowKey::Invitation(new.invitation)))?;
    Ok(())
}

/// Ends an invitation. Absent and forbidden answer alike.
pub fn revoke(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    invitation: InvitationId,
) -> rusqlite::Result<Outcome> {
    let people: Option<([u8; 16], Option<[u8; 16]>)> = tx
        .connection
        .prepare_cached("SELECT by_member, for_member FROM invitation WHERE team = ?1 AND id = ?2")?
        .query_row(params![who.team, invitation.0], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let allowed = people.is_some_and(|(by, member)| {
        who.role == Role::Steward || by == who.member.0 || member == Some(who.member.0)
    });
    if !allowed {
        return Ok(never(Code::NOT_WRITER));
    }
    let ended = tx
        .connection
        .prepare_cached(
            "UPDATE invitation SET uses_left = 0 WHERE team = ?1 AND id = ?2 AND uses_left > 0",
        )?
        .execute(params![who.team, invitation.0])?;
    if ended == 1 {
        tx.append(who.team, &Entry::Row(RowKey::Invitation(invitation)))?;
    }
    Ok(stored())
}

/// Ends what somebody who is no longer on the team had made, and what was made for them.
pub fn end_invitations(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    member: MemberId,
) -> rusqlite::Result<()> {
    end_those(tx, team, member, "by_member = ?2 OR for_member = ?2")
}

/// Ends what a member has made for themselves: whoever held the device that was revoked may know
/// the codes.
pub fn end_own_invitations(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    member: MemberId,
) -> rusqlite::Result<()> {
    end_those(tx, team, member, "by_member = ?2 AND for_member = ?2")
}

fn end_those(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    member: MemberId,
    which: &'static str,
) -> rusqlite::Result<()> {
    let ended: Vec<[u8; 16]> = tx
        .connection
        .prepare_cached(&format!(
            "UPDATE invitation SET uses_left = 0
             WHERE team = ?1 AND uses_left > 0 AND ({which}) RETURNING id"
        ))?
        .query_map(params![team, member.0], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in ended {
        tx.append(team, &Entry::Row(RowKey::Invitation(InvitationId(id))))?;
    }
    Ok(())
}

/// A name without surrounding space, if it is one: not empty, not too long, one line.
pub fn valid_name(name: &str) -> Option<&str> {
    let name = name.trim();
    let fits = !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX;
    (fits && !name.chars().any(char::is_control)).then_some(name)
}

fn is_taken(tx: &WriteTx<'_>, who: &Principal, new: &NewInvitation) -> rusqlite::Result<bool> {
    tx.connection
        .prepare_cached("SELECT 1 FROM invitation WHERE (team = ?1 AND id = ?2) OR code_hash = ?3")?
        .exists(params![who.team, new.invitation.0, new.code_hash])
}

/// How many this member has open.
fn open(tx: &WriteTx<'_>, who: &Principal, now_ms: i64) -> rusqlite::Result<usize> {
    tx.connection
        .prepare_cached(
            "SELECT count(*) FROM invitation
             WHERE team = ?1 AND by_member = ?2 AND uses_left > 0 AND expires_ms > ?3",
        )?
        .query_row(params![who.team, who.member.0, now_ms], |row| {
            row.get::<_, i64>(0)
        })
        .map(|count| usize::try_from(count).unwrap_or(usize::MAX))
}
