//! The one place where reader rows come and go. An inserted row is the grant in the log, a deleted
//! one the end of it.

use domain::id::{Document, DocumentId, MemberId, SessionId};
use protocol::row::CardState;
use protocol::sync::GoneReason;
use rusqlite::params;

use super::sight::people;
use crate::access::is_reader;
use crate::store::{Audienced, DocumentState, Entry, Seq, TeamNo, WriteTx};

/// Lets a member read a document; `None` if they did already.
pub fn grant(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    id: DocumentId,
    member: MemberId,
) -> rusqlite::Result<Option<Seq>> {
    let Some(document) = tx.document(team, id)?.map(|document| document.no) else {
        return Ok(None);
    };
    if is_reader(tx.connection, team, document, member)? {
        return Ok(None);
    }
    let since = tx.append(team, &Entry::Grant(document, Some(member)))?;
    tx.connection
        .prepare_cached(
            "INSERT INTO reader (team, member, document, since) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![team, member.0, document, since])?;
    tx.forget_readers(team, id);
    Ok(Some(since))
}

/// Grants every sealed card to those who may see it now: participants when it was sealed who, in a
/// blind session, owe nothing any more.
pub fn release(tx: &mut WriteTx<'_>, team: TeamNo, session: SessionId) -> rusqlite::Result<()> {
    let blind: bool = tx
        .connection
        .prepare_cached("SELECT blind FROM session WHERE team = ?1 AND id = ?2")?
        .query_row(params![team, session.0], |row| row.get(0))?;
    let people = people(tx.connection, team, session)?;
    for reader in &people {
        if blind && reader.card == CardState::Owed {
            continue;
        }
        for rater in &people {
            let was_there = rater
                .sealed_seq
                .is_some_and(|sealed| reader.added_seq < sealed);
            if was_there && rater.member != reader.member {
                grant_card(tx, team, session, rater.member, reader.member)?;
            }
        }
    }
    Ok(())
}

fn grant_card(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    session: SessionId,
    rater: MemberId,
    reader: MemberId,
) -> rusqlite::Result<()> {
    let id = DocumentId::from(Document::Card(session, rater));
    let Some(since) = grant(tx, team, id, reader)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO receipt_due (team, reader, since, session, rater) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![team, reader.0, since, session.0, rater.0])?;
    Ok(())
}

/// Ends a live document: its bytes go, its readers are told why.
pub fn end(
    tx: &mut WriteTx<'_>,
    team: TeamNo,
    id: DocumentId,
    state: DocumentState,
) -> rusqlite::Result<()> {
    tx.flush()?;
    let reason = match state {
        DocumentState::Live => return Ok(()),
        DocumentState::Closed => GoneReason::Closed,
        DocumentState::Discarded => GoneReason::Discarded,
    };
    let connection = tx.connection;
    let (document, audience) = match tx.document(team, id)? {
        Some(document) if document.state == DocumentState::Live => (document.no, document.audience),
        _ => return Ok(()),
    };
    let readers: Vec<(Option<MemberId>, Seq)> = match audience {
        Audienced::Team => vec![(None, 0)],
        Audienced::Readers => connection
            .prepare_cached("SELECT member, since FROM reader WHERE team = ?1 AND document = ?2")?
            .query_map(params![team, document], |row| {
                Ok((Some(MemberId(row.get(0)?)), row.get(1)?))
            })?
            .collect::<Result<_, _>>()?,
    };
    for (member, since) in readers {
        tx.append(
            team,
            &Entry::Gone {
                document,
                member,
                since,
                reason,
            },
        )?;
    }
    tx.end_document(team, id, state)
}
