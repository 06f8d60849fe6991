//! Founding a team.

use domain::id::{Document, DocumentId, MemberId, TeamId, uuid_v4};
use protocol::account::{Admission, FoundRequest};
use protocol::code::Code;
use protocol::secret::InviteCode;
use rusqlite::{Connection, OptionalExtension, params};

use super::register::{NewDevice, add_device, add_member};
use super::{Admitted, NotAdmitted};
use crate::push::valid_name;
use crate::random::random;
use crate::rows::RowKey;
use crate::store::{Audienced, Entry, WriteTx};

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
