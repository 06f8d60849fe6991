//! Joining a team, and looking before.

use domain::id::{MemberId, TeamId, uuid_v4};
use protocol::account::{Admission, InvitationReply, InvitationRequest, JoinRequest};
use protocol::code::Code;
use protocol::limits::{DEVICES_PER_MEMBER_MAX, MEMBERS_MAX};
use protocol::secret::InviteCode;
use rusqlite::{Connection, OptionalExtension, params};

use super::register::{NewDevice, add_device, add_member};
use super::{Admitted, NotAdmitted};
use crate::push::valid_name;
use crate::random::random;
use crate::rows::RowKey;
use crate::store::{Entry, TeamNo, WriteTx};

struct Invitation {
    team: TeamNo,
    team_id: TeamId,
    team_name: String,
    id: [u8; 16],
    member: Option<MemberId>,
    member_name: Option<String>,
    member_live: bool,
    uses_left: u32,
    expires_ms: i64,
}

impl Invitation {
    fn read(connection: &Connection, code: &InviteCode) -> rusqlite::Result<Option<Self>> {
        connection
            .prepare_cached(
                "SELECT team.team, team.id, team.name, invitation.id, for_member, member.name,
                        member.state, uses_left, expires_ms
                 FROM invitation JOIN team ON team.team = invitation.team
                 LEFT JOIN member ON member.team = team.team AND member.id = for_member
                 WHERE code_hash = ?1",
            )?
            .query_row([code.hash()], |row| {
                Ok(Self {
                    team: row.get(0)?,
                    team_id: TeamId(row.get(1)?),
                    team_name: row.get(2)?,
                    id: row.get(3)?,
                    member: row.get::<_, Option<[u8; 16]>>(4)?.map(MemberId),
                    member_name: row.get(5)?,
                    member_live: row.get::<_, Option<i64>>(6)?.is_none_or(|state| state == 0),
                    uses_left: row.get(7)?,
                    expires_ms: row.get(8)?,
                })
            })
            .optional()
    }

    fn usable(
        connection: &Connection,
        code: &InviteCode,
        now_ms: i64,
    ) -> rusqlite::Result<Admitted<Self>> {
        Ok(match Self::read(connection, code)? {
            None => Err(NotAdmitted(Code::CODE_UNKNOWN)),
            Some(found) if found.uses_left == 0 || !found.member_live => {
                Err(NotAdmitted(Code::CODE_USED))
            }
            Some(found) if found.expires_ms <= now_ms => Err(NotAdmitted(Code::CODE_EXPIRED)),
            Some(found) => Ok(found),
        })
    }
}

/// What a code is for; it stays unused.
pub fn look(
    connection: &Connection,
    request: &InvitationRequest,
    now_ms: i64,
) -> rusqlite::Result<Admitted<InvitationReply>> {
    let found = Invitation::usable(connection, &request.code, now_ms)?;
    Ok(found.map(|found| InvitationReply {
        team: found.team_id,
        team_name: found.team_name,
        member: found.member,
        member_name: found.member_name,
    }))
}

/// Joins a team, or adds a device to a member of it.
pub fn join(
    tx: &mut WriteTx<'_>,
    request: &JoinRequest,
    now_ms: i64,
) -> rusqlite::Result<Admitted<Admission>> {
    let invitation = match Invitation::usable(tx.connection, &request.code, now_ms)? {
        Ok(invitation) => invitation,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Some(code) = refuse_join(tx.connection, &invitation, request)? {
        return Ok(Err(NotAdmitted(code)));
    }
    let team = invitation.team;
    let (member, name) = match (invitation.member, invitation.member_name, &request.name) {
        (Some(member), Some(name), _) => (member, name),
        (_, _, name) => {
            let Some(name) = name.as_deref().and_then(valid_name) else {
                return Ok(Err(NotAdmitted(Code::NAME)));
            };
            let member = MemberId(uuid_v4(random()));
            add_member(tx, team, member, name, 0)?;
            (member, name.to_owned())
        }
    };
    let device_name = valid_name(&request.device_name).unwrap_or("");
    let new = NewDevice {
        id: request.device.0,
        member,
        name: device_name,
    };
    let token = add_device(tx, team, &new, now_ms)?;
    tx.connection
        .prepare_cached(
            "UPDATE invitation SET uses_left = uses_left - 1 WHERE team = ?1 AND id = ?2",
        )?
        .execute(params![team, invitation.id])?;
    tx.append(team, &Entry::Row(RowKey::Invitation(invitation.id.into())))?;
    Ok(Ok(Admission {
        team: invitation.team_id,
        member,
        token,
        team_name: invitation.team_name,
        name,
    }))
}

fn refuse_join(
    connection: &Connection,
    invitation: &Invitation,
    request: &JoinRequest,
) -> rusqlite::Result<Option<Code>> {
    // A restored copy belongs to somebody; it comes back as nobody else.
    if request.only_member.is_some() && request.only_member != invitation.member {
        return Ok(Some(Code::UNKNOWN_MEMBER));
    }
    if valid_name(&request.device_name).is_none() {
        return Ok(Some(Code::NAME));
    }
    let taken = connection
        .prepare_cached("SELECT 1 FROM device WHERE team = ?1 AND id = ?2")?
        .exists(params![invitation.team, request.device.0])?;
    if taken {
        return Ok(Some(Code::DEVICE_TAKEN));
    }
    let (sql, most) = match invitation.member {
        Some(_) => (
            "SELECT count(*) FROM device WHERE team = ?1 AND member = ?2",
            DEVICES_PER_MEMBER_MAX,
        ),
        None => (
            "SELECT count(*) FROM member WHERE team = ?1 AND ?2 IS NULL",
            MEMBERS_MAX,
        ),
    };
    let count: i64 = connection.prepare_cached(sql)?.query_row(
        params![invitation.team, invitation.member.map(|member| member.0)],
        |row| row.get(0),
    )?;
    Ok(usize::try_from(count)
        .is_ok_and(|count| count >= most)
        .then_some(Code::FULL))
}
