//! Getting in: founding a team with the setup code, joining one with an invitation's.

use domain::id::{Document, DocumentId, MemberId, TeamId, uuid_v4};
use protocol::account::{Admission, FoundRequest, InvitationReply, InvitationRequest, JoinRequest};
use protocol::code::Code;
use protocol::limits::{DEVICES_PER_MEMBER_MAX, MEMBERS_MAX};
use protocol::secret::{InviteCode, Token};
use rusqlite::{Connection, OptionalExtension, params};

use crate::access::token_hash;
use crate::push::valid_name;
use crate::random::random;
use crate::rows::RowKey;
use crate::store::{Audienced, Entry, TeamNo, WriteTx, next_number};

/// Why somebody does not get in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not admitted: {0}")]
pub struct NotAdmitted(pub Code);

/// An answer, or why there is none.
pub type Admitted<T> = Result<T, NotAdmitted>;

/// Whether any team was founded here.
pub fn has_team(connection: &Connection) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM team")?.exists([])
}

/// Puts a fresh setup code in the place of the earlier ones.
pub fn replace_setup_code(tx: &WriteTx<'_>, code: &InviteCode) -> rusqlite::Result<()> {
    tx.connection
        .execute("DELETE FROM setup WHERE used = 0", [])?;
    tx.connection.execute(
        "INSERT INTO setup (code_hash) VALUES (?1)",
        params![code.hash()],
    )?;
    Ok(())
}

/// Founds a team.
pub fn found(
    tx: &mut WriteTx<'_>,
    request: &FoundRequest,
    open_teams: bool,
    now_ms: i64,
) -> rusqlite::Result<Admitted<Admission>> {
    let (Some(team_name), Some(name), Some(device_name)) = (
        valid_name(&request.team_name),
        valid_name(&request.name),
        valid_name(&request.device_name),
    ) else {
        return Ok(Err(NotAdmitted(Code::NAME)));
    };
    if let Some(refusal) = use_setup_code(tx, request.code.as_ref(), open_teams)? {
        return Ok(Err(refusal));
    }
    let id = TeamId(uuid_v4(random()));
    tx.connection
        .prepare_cached("INSERT INTO team (id, name) VALUES (?1, ?2)")?
        .execute(params![id.0, team_name])?;
    let team = tx.connection.last_insert_rowid();
    let member = MemberId(uuid_v4(random()));
    tx.append(team, &Entry::Row(RowKey::Team(id)))?;
    add_member(tx, team, member, name, 1)?;
    let new = NewDevice {
        id: request.device.0,
        member,
        name: device_name,
    };
    let token = add_device(tx, team, &new, now_ms)?;
    let document = DocumentId::from(Document::Team(id));
    let no = tx.create_document(team, document, member, None, Audienced::Team)?;
    tx.append(team, &Entry::Grant(no, None))?;
    Ok(Ok(Admission {
        team: id,
        member,
        token,
        team_name: team_name.into(),
        name: name.into(),
    }))
}

fn use_setup_code(
    tx: &WriteTx<'_>,
    code: Option<&InviteCode>,
    open_teams: bool,
) -> rusqlite::Result<Option<NotAdmitted>> {
    let Some(code) = code else {
        return Ok((!open_teams).then_some(NotAdmitted(Code::CODE_UNKNOWN)));
    };
    let used: Option<bool> = tx
        .connection
        .prepare_cached("SELECT used FROM setup WHERE code_hash = ?1")?
        .query_row([code.hash()], |row| row.get(0))
        .optional()?;
    match used {
        None => return Ok(Some(NotAdmitted(Code::CODE_UNKNOWN))),
        Some(true) => return Ok(Some(NotAdmitted(Code::CODE_USED))),
        Some(false) => {}
    }
    tx.connection
        .prepare_cached("UPDATE setup SET used = 1 WHERE code_hash = ?1")?
        .execute([code.hash()])?;
    Ok(None)
}

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

fn add_member(
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

struct NewDevice<'a> {
    id: [u8; 16],
    member: MemberId,
    name: &'a str,
}

/// Registers a device and makes its token: shown once, kept as its hash.
fn add_device(
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
