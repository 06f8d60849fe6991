//! Taking a session away. Its tombstone stays for ever.

use domain::id::{DocumentId, SessionId};
use protocol::code::Code;
use protocol::reply::Outcome;
use protocol::row::CardState;
use rusqlite::{Connection, params};

use super::sight::{Sight, people, sight};
use super::{later, never, release, stored};
use crate::access::Principal;
use crate::store::{DocumentState, TeamNo, WriteTx};

/// Takes a session away, while nobody else has begun.
pub fn discard(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    session: SessionId,
) -> rusqlite::Result<Outcome> {
    let found = match sight(tx.connection, who, session)? {
        Sight::Absent => return Ok(later(Code::UNKNOWN_PARENT)),
        Sight::Discarded => return Ok(stored()),
        Sight::Live(found) => found,
    };
    if who.member != found.maker {
        return Ok(never(Code::NOT_WRITER));
    }
    if is_in_use(tx.connection, who, session)? {
        return Ok(never(Code::IN_USE));
    }
    tx.connection
        .prepare_cached("UPDATE session SET discarded = 1 WHERE team = ?1 AND id = ?2")?
        .execute(params![who.team, session.0])?;
    for table in ["shared", "receipt_due", "receipt"] {
        tx.connection
            .prepare_cached(&format!(
                "DELETE FROM {table} WHERE team = ?1 AND session = ?2"
            ))?
            .execute(params![who.team, session.0])?;
    }
    for document in documents_of(tx.connection, who.team, session)? {
        release::end(tx, who.team, document, DocumentState::Discarded)?;
    }
    Ok(stored())
}

/// Whether anybody but the maker has a draft, card or decline here.
fn is_in_use(
    connection: &Connection,
    who: &Principal,
    session: SessionId,
) -> rusqlite::Result<bool> {
    let others_document = connection
        .prepare_cached("SELECT 1 FROM document WHERE team = ?1 AND session = ?2 AND owner <> ?3")?
        .exists(params![who.team, session.0, who.member.0])?;
    let others_card = people(connection, who.team, session)?.iter().any(|person| {
        person.member != who.member
            && matches!(person.card, CardState::Sealed | CardState::Declined)
    });
    Ok(others_document || others_card)
}

fn documents_of(
    connection: &Connection,
    team: TeamNo,
    session: SessionId,
) -> rusqlite::Result<Vec<DocumentId>> {
    connection
        .prepare_cached("SELECT id FROM document WHERE team = ?1 AND session = ?2 AND state = 0")?
        .query_map(params![team, session.0], |row| {
            let id: Vec<u8> = row.get(0)?;
            DocumentId::from_bytes(&id).map_err(|_| rusqlite::Error::InvalidQuery)
        })?
        .collect()
}
