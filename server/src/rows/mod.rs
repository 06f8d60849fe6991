//! Rows as one member sees them. The log names rows that changed; what they say, and whether this
//! member may know it, is read when they look.

mod key;
mod table;

use domain::id::{Document, DocumentId, MemberId, TeamId};
use protocol::row::{DocumentRow, ReceiptRow, Row, TeamRow};
use rusqlite::{Connection, params};

use crate::access::{Action, Decision, Principal, can};
use crate::store::read_document;

pub use key::RowKey;
pub use table::card_state;
use table::{
    DEVICES, INVITATIONS, MEMBERS, PEOPLE, device, invitation, is_steward, many, member, one,
    person, read_session, read_shared,
};

/// A row, if it is there and this member may know it.
pub fn read_row(
    connection: &Connection,
    who: &Principal,
    key: RowKey,
) -> rusqlite::Result<Option<Row>> {
    let team = who.team;
    match key {
        RowKey::Team(_) => one(
            connection,
            "SELECT id, name FROM team WHERE team = ?1",
            [team],
            |row| {
                Ok(Row::Team(TeamRow {
                    team: TeamId(row.get(0)?),
                    name: row.get(1)?,
                }))
            },
        ),
        RowKey::Member(id) => one(
            connection,
            &format!("{MEMBERS} AND id = ?2"),
            params![team, id.0],
            member,
        ),
        RowKey::Device(id) => one(
            connection,
            &format!("{DEVICES} AND id = ?2"),
            params![team, id.0],
            |row| device(who, row),
        ),
        RowKey::Invitation(id) => {
            let sql = format!("{INVITATIONS} AND id = ?4");
            one(
                connection,
                &sql,
                params![team, is_steward(who), who.member.0, id.0],
                invitation,
            )
        }
        RowKey::Session(id) | RowKey::Person(id, _)
            if !readable(connection, who, Document::Session(id))? =>
        {
            Ok(None)
        }
        RowKey::Session(id) => read_session(connection, team, id),
        RowKey::Person(session, id) => {
            let sql = format!("{PEOPLE} AND member = ?4");
            let asked = params![team, session.0, who.member.0, id.0];
            one(connection, &sql, asked, |row| person(session, row))
        }
        RowKey::Shared(session, rater)
            if readable(connection, who, Document::Card(session, rater))? =>
        {
            read_shared(connection, team, session, rater)
        }
        RowKey::Receipt(session, rater, reader) if rater == who.member => {
            Ok(Some(Row::Receipt(ReceiptRow {
                session,
                rater,
                reader,
            })))
        }
        RowKey::Shared(..) | RowKey::Receipt(..) => Ok(None),
    }
}

/// The roster as this member sees it, in the order in which it grew: team, members, devices,
/// invitations.
pub fn read_roster(connection: &Connection, who: &Principal) -> rusqlite::Result<Vec<Row>> {
    let mut rows = Vec::new();
    rows.extend(read_row(connection, who, RowKey::Team(who.team_id))?);
    rows.extend(many(
        connection,
        &format!("{MEMBERS} ORDER BY no"),
        [who.team],
        member,
    )?);
    rows.extend(read_devices(connection, who)?);
    rows.extend(read_invitations(connection, who)?);
    Ok(rows)
}

/// The team's devices as this member sees them.
pub fn read_devices(connection: &Connection, who: &Principal) -> rusqlite::Result<Vec<Row>> {
    many(
        connection,
        &format!("{DEVICES} ORDER BY no"),
        [who.team],
        |row| device(who, row),
    )
}

/// The invitations this member may see.
pub fn read_invitations(connection: &Connection, who: &Principal) -> rusqlite::Result<Vec<Row>> {
    let sql = format!("{INVITATIONS} ORDER BY no");
    many(
        connection,
        &sql,
        params![who.team, is_steward(who), who.member.0],
        invitation,
    )
}

/// The rows that come with a document this member may read.
pub fn read_rows_of(
    connection: &Connection,
    who: &Principal,
    id: DocumentId,
) -> rusqlite::Result<Vec<Row>> {
    let team = who.team;
    let Some(document) = read_document(connection, team, id)? else {
        return Ok(Vec::new());
    };
    let mut rows = vec![Row::Document(DocumentRow {
        document: id,
        owner: document.owner,
    })];
    match id.known() {
        Some(Document::Session(session)) => {
            rows.extend(read_session(connection, team, session)?);
            let people = format!("{PEOPLE} ORDER BY added_seq, member");
            rows.extend(many(
                connection,
                &people,
                params![team, session.0, who.member.0],
                |row| person(session, row),
            )?);
        }
        Some(Document::Card(session, rater)) => {
            rows.extend(read_shared(connection, team, session, rater)?);
            if rater == who.member {
                let sql =
                    "SELECT reader FROM receipt WHERE team = ?1 AND session = ?2 AND rater = ?3";
                rows.extend(many(
                    connection,
                    sql,
                    params![team, session.0, rater.0],
                    |row| {
                        Ok(Row::Receipt(ReceiptRow {
                            session,
                            rater,
                            reader: MemberId(row.get(0)?),
                        }))
                    },
                )?);
            }
        }
        _ => {}
    }
    Ok(rows)
}

fn readable(connection: &Connection, who: &Principal, id: Document) -> rusqlite::Result<bool> {
    let document = read_document(connection, who.team, id.into())?;
    Ok(matches!(
        can(connection, who, document.as_ref(), Action::Read)?,
        Decision::Granted(_)
    ))
}
