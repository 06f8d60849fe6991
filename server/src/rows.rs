//! Rows as one member sees them. The log names rows that changed; what they say, and whether this
//! member may know it, is read when they look.

use domain::id::{DeviceId, Document, DocumentId, InvitationId, MemberId, SessionId, TeamId};
use protocol::hash::ChangeHash;
use protocol::row::{
    CardState, DeviceRow, DocumentRow, InvitationRow, MemberRow, PersonRow, ReceiptRow, Role, Row,
    SessionRow, SharedRow, TeamRow, Visibility,
};
use rusqlite::{Connection, OptionalExtension, Params, params};

use crate::access::{Action, Decision, Principal, can, role, state};
use crate::store::{TeamNo, read_document};

/// Which row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowKey {
    /// The team's.
    Team(TeamId),
    /// A member's.
    Member(MemberId),
    /// A device's.
    Device(DeviceId),
    /// An invitation's.
    Invitation(InvitationId),
    /// A session's.
    Session(SessionId),
    /// That of one of a session's people.
    Person(SessionId, MemberId),
    /// How a card was shared.
    Shared(SessionId, MemberId),
    /// Whose phone a card is on: session, rater, reader.
    Receipt(SessionId, MemberId, MemberId),
}

impl RowKey {
    /// The row's kind, as [`Row::kind`].
    pub fn kind(&self) -> u32 {
        match self {
            Self::Team(_) => 1,
            Self::Member(_) => 2,
            Self::Device(_) => 3,
            Self::Invitation(_) => 4,
            Self::Session(_) => 6,
            Self::Person(..) => 7,
            Self::Shared(..) => 8,
            Self::Receipt(..) => 9,
        }
    }

    /// The row's key, as [`Row::key`].
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Team(id) => id.0.to_vec(),
            Self::Member(id) => id.0.to_vec(),
            Self::Device(id) => id.0.to_vec(),
            Self::Invitation(id) => id.0.to_vec(),
            Self::Session(id) => id.0.to_vec(),
            Self::Person(session, member) | Self::Shared(session, member) => {
                [session.0, member.0].concat()
            }
            Self::Receipt(session, rater, reader) => [session.0, rater.0, reader.0].concat(),
        }
    }

    /// Reads what [`Self::kind`] and [`Self::bytes`] said.
    pub fn from_parts(kind: u32, key: &[u8]) -> Option<Self> {
        let id = |place: usize| key.get(16 * place..16 * (place + 1))?.try_into().ok();
        Some(match kind {
            1 => Self::Team(TeamId(id(0)?)),
            2 => Self::Member(MemberId(id(0)?)),
            3 => Self::Device(DeviceId(id(0)?)),
            4 => Self::Invitation(InvitationId(id(0)?)),
            6 => Self::Session(SessionId(id(0)?)),
            7 => Self::Person(SessionId(id(0)?), MemberId(id(1)?)),
            8 => Self::Shared(SessionId(id(0)?), MemberId(id(1)?)),
            9 => Self::Receipt(SessionId(id(0)?), MemberId(id(1)?), MemberId(id(2)?)),
            _ => return None,
        })
    }
}

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
            let sql = format!("{PEOPLE} AND member = ?3");
            one(connection, &sql, params![team, session.0, id.0], |row| {
                person(session, row)
            })
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
                params![team, session.0],
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

const MEMBERS: &str = "SELECT id, name, role, state FROM member WHERE team = ?1";
const DEVICES: &str = "SELECT id, member, name, revoked, joined_ms FROM device WHERE team = ?1";
const INVITATIONS: &str = "SELECT id, by_member, for_member, uses_left, expires_ms FROM invitation
    WHERE team = ?1 AND (?2 OR by_member = ?3 OR for_member = ?3)";
const PEOPLE: &str = "SELECT member, presenter, card FROM person WHERE team = ?1 AND session = ?2";

fn is_steward(who: &Principal) -> bool {
    who.role == Role::Steward
}

fn readable(connection: &Connection, who: &Principal, id: Document) -> rusqlite::Result<bool> {
    let document = read_document(connection, who.team, id.into())?;
    Ok(matches!(
        can(connection, who, document.as_ref(), Action::Read)?,
        Decision::Granted(_)
    ))
}

type SqlRow<'a> = rusqlite::Row<'a>;

fn member(row: &SqlRow<'_>) -> rusqlite::Result<Row> {
    Ok(Row::Member(MemberRow {
        member: MemberId(row.get(0)?),
        name: row.get(1)?,
        role: role(row.get(2)?),
        state: state(row.get(3)?),
    }))
}

/// A device's name is for its member and the stewards.
fn device(who: &Principal, row: &SqlRow<'_>) -> rusqlite::Result<Row> {
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

fn invitation(row: &SqlRow<'_>) -> rusqlite::Result<Row> {
    Ok(Row::Invitation(InvitationRow {
        invitation: InvitationId(row.get(0)?),
        by: MemberId(row.get(1)?),
        member: row.get::<_, Option<[u8; 16]>>(2)?.map(MemberId),
        uses_left: row.get(3)?,
        expires_ms: row.get(4)?,
    }))
}

fn read_session(
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

fn person(session: SessionId, row: &SqlRow<'_>) -> rusqlite::Result<Row> {
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

fn read_shared(
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

fn one(
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

fn many(
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
