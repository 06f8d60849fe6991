//! "On Ben's phone": a cursor that Ben's device sent has passed the card's grant.

use domain::id::{MemberId, SessionId};
use rusqlite::{Connection, params};

use crate::access::{Principal, Refused, authenticate};
use crate::rows::RowKey;
use crate::store::{Entry, Seq, TeamNo, WriteTx};

/// Whether a cursor at `seq` proves something that is not written yet.
pub fn receipts_due(connection: &Connection, who: &Principal, seq: Seq) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(
            "SELECT 1 FROM receipt_due WHERE team = ?1 AND reader = ?2 AND since <= ?3",
        )?
        .exists(params![who.team, who.member.0, seq])
}

/// Writes the receipts that a cursor at `seq` proves.
pub fn acknowledge(
    tx: &mut WriteTx<'_>,
    token_hash: &[u8; 32],
    seq: Seq,
) -> rusqlite::Result<Result<(), Refused>> {
    let who = match authenticate(tx.connection, token_hash)? {
        Ok(who) => who,
        Err(refused) => return Ok(Err(refused)),
    };
    for (session, rater) in due(tx.connection, who.team, who.member, seq)? {
        tx.connection
            .prepare_cached(
                "INSERT OR IGNORE INTO receipt (team, session, rater, reader) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![who.team, session.0, rater.0, who.member.0])?;
        tx.append(
            who.team,
            &Entry::RowTo(rater, RowKey::Receipt(session, rater, who.member)),
        )?;
    }
    tx.connection
        .prepare_cached("DELETE FROM receipt_due WHERE team = ?1 AND reader = ?2 AND since <= ?3")?
        .execute(params![who.team, who.member.0, seq])?;
    Ok(Ok(()))
}

fn due(
    connection: &Connection,
    team: TeamNo,
    reader: MemberId,
    seq: Seq,
) -> rusqlite::Result<Vec<(SessionId, MemberId)>> {
    connection
        .prepare_cached(
            "SELECT session, rater FROM receipt_due WHERE team = ?1 AND reader = ?2 AND since <= ?3",
        )?
        .query_map(params![team, reader.0, seq], |row| Ok((SessionId(row.get(0)?), MemberId(row.get(1)?))))?
        .collect()
}
