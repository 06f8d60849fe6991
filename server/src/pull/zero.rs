//! Cursor zero: how things are. First the roster, then every readable document by its number with
//! its rows and changes, all as of the log's end when it began; then the log goes on from there.

use std::ops::ControlFlow;

use rusqlite::{Connection, params};

use super::cursor::Place;
use super::page::Page;
use crate::access::{Grant, Principal, readable_after, readable_count};
use crate::rows::{read_roster, read_rows_of};
use crate::store::Seq;

use domain::id::DocumentId;

/// Fills the page, and says where it ends.
pub fn fill(
    connection: &Connection,
    who: &Principal,
    from: Place,
    page: &mut Page,
) -> rusqlite::Result<Place> {
    match from {
        Place::Roster { end, sent } => {
            let skip = usize::try_from(sent).unwrap_or(usize::MAX);
            let roster = read_roster(connection, who)?;
            for (place, row) in roster.iter().enumerate().skip(skip) {
                if !page.rows(std::slice::from_ref(row)) {
                    let sent = i64::try_from(place).unwrap_or(sent);
                    return Ok(Place::Roster { end, sent });
                }
            }
            documents(connection, who, end, 0, None, page)
        }
        Place::Documents { end, after, offset } => {
            documents(connection, who, end, after, offset, page)
        }
        Place::Log { .. } => Ok(from),
    }
}

fn documents(
    connection: &Connection,
    who: &Principal,
    end: Seq,
    mut after: i64,
    mut offset: Option<Seq>,
    page: &mut Page,
) -> rusqlite::Result<Place> {
    let mut unfinished = None;
    readable_after(connection, who, after, |readable| {
        // Granted since: the log tells.
        if readable.since > end {
            after = readable.grant.document();
            return Ok(ControlFlow::Continue(()));
        }
        if offset.is_none() {
            let rows = read_rows_of(connection, who, readable.id)?;
            if !page.fits(0) || !announce(page, readable.id, &rows) {
                unfinished = Some(Place::Documents {
                    end,
                    after,
                    offset: None,
                });
                return Ok(ControlFlow::Break(()));
            }
        }
        let from = offset.take().unwrap_or(0);
        if let Some(sent) = send(
            connection,
            who,
            readable.grant,
            readable.id,
            from,
            end,
            page,
        )? {
            unfinished = Some(Place::Documents {
                end,
                after,
                offset: Some(sent),
            });
            return Ok(ControlFlow::Break(()));
        }
        after = readable.grant.document();
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(unfinished.unwrap_or(Place::Log {
        seq: end,
        offset: None,
    }))
}

/// Adds a document's rows and the word that it may be read.
pub fn announce(page: &mut Page, id: DocumentId, rows: &[protocol::row::Row]) -> bool {
    if !page.rows(rows) {
        return false;
    }
    page.grant(id);
    true
}

/// Sends a document's changes admitted after `from` and not after `until`. `Some(place)` if the page
/// was full before the end: that of the last change sent, or `from` if none was.
pub fn send(
    connection: &Connection,
    who: &Principal,
    grant: Grant,
    id: DocumentId,
    from: Seq,
    until: Seq,
    page: &mut Page,
) -> rusqlite::Result<Option<Seq>> {
    let mut statement = connection.prepare_cached(
        "SELECT seq, chunks FROM change
         WHERE team = ?1 AND document = ?2 AND seq > ?3 AND seq <= ?4 ORDER BY seq",
    )?;
    let mut rows = statement.query(params![who.team, grant.document(), from, until])?;
    let mut sent = from;
    while let Some(row) = rows.next()? {
        let chunks = row
            .get_ref(1)?
            .as_blob()
            .map_err(|_| rusqlite::Error::InvalidQuery)?;
        if !page.changes(id, chunks) {
            return Ok(Some(sent));
        }
        sent = row.get(0)?;
    }
    Ok(None)
}

/// Entries still to come, about: documents of cursor zero, then places in the log.
pub fn left(
    connection: &Connection,
    who: &Principal,
    place: Place,
    end: Seq,
) -> rusqlite::Result<u64> {
    let (documents_after, seq) = match place {
        Place::Roster { end, .. } => (Some(0), end),
        Place::Documents { end, after, .. } => (Some(after), end),
        Place::Log { seq, .. } => (None, seq),
    };
    let documents = match documents_after {
        Some(after) => readable_count(connection, who, after)?,
        None => 0,
    };
    Ok(documents.unsigned_abs() + (end - seq).unsigned_abs())
}
