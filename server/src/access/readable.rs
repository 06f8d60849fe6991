//! What a member may read, as sets: the same rule as [`super::can`], asked of the tables.

use domain::id::DocumentId;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Action, Grant, Principal};
use crate::store::{DocumentNo, Frontier, Seq};

/// A document somebody may read.
#[derive(Debug, Clone)]
pub struct Readable {
    /// Leave to read it.
    pub grant: Grant,
    /// Its id.
    pub id: DocumentId,
    /// The place of the grant; 0 for what the whole team reads.
    pub since: Seq,
    /// Where it stands.
    pub frontier: Frontier,
}

const READABLE: &str = "
    SELECT no, id, 0 AS since, frontier FROM document
    WHERE team = ?1 AND audience = 1 AND state = 0 AND no > ?3
    UNION ALL
    SELECT reader.document, document.id, reader.since, document.frontier
    FROM reader JOIN document ON document.team = reader.team AND document.no = reader.document
    WHERE reader.team = ?1 AND reader.member = ?2 AND reader.document > ?3
      AND document.audience = 0 AND document.state = 0
    ORDER BY 1";

/// Readable documents with a number above `after`, in that order, until `visit` says stop.
pub fn readable_after(
    connection: &Connection,
    who: &Principal,
    after: DocumentNo,
    mut visit: impl FnMut(Readable) -> rusqlite::Result<std::ops::ControlFlow<()>>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(READABLE)?;
    let mut rows = statement.query(params![who.team, who.member.0, after])?;
    while let Some(row) = rows.next()? {
        let id = row
            .get_ref(1)?
            .as_blob()
            .map_err(|_| rusqlite::Error::InvalidQuery)?;
        let frontier = row
            .get_ref(3)?
            .as_blob()
            .map_err(|_| rusqlite::Error::InvalidQuery)?;
        let readable = Readable {
            grant: Grant::new(row.get(0)?, Action::Read),
            id: DocumentId::from_bytes(id).map_err(|_| rusqlite::Error::InvalidQuery)?,
            since: row.get(2)?,
            frontier: Frontier::from_bytes(frontier).ok_or(rusqlite::Error::InvalidQuery)?,
        };
        if visit(readable)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// How many readable documents there are with a number above `after`.
pub fn readable_count(
    connection: &Connection,
    who: &Principal,
    after: DocumentNo,
) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(
            "SELECT (SELECT count(*) FROM document
                     WHERE team = ?1 AND audience = 1 AND state = 0 AND no > ?3)
                  + (SELECT count(*) FROM reader WHERE team = ?1 AND member = ?2 AND document > ?3)",
        )?
        .query_row(params![who.team, who.member.0, after], |row| row.get(0))
}

/// Leave to read one document, with the place of its grant.
pub fn readable_since(
    connection: &Connection,
    who: &Principal,
    document: DocumentNo,
) -> rusqlite::Result<Option<(Grant, Seq)>> {
    let since = connection
        .prepare_cached(
            "SELECT CASE audience WHEN 1 THEN 0 ELSE
                    (SELECT since FROM reader WHERE team = ?1 AND member = ?2 AND document = ?3) END
             FROM document WHERE team = ?1 AND no = ?3 AND state = 0",
        )?
        .query_row(params![who.team, who.member.0, document], |row| {
            row.get::<_, Option<Seq>>(0)
        })
        .optional()?
        .flatten();
    Ok(since.map(|since| (Grant::new(document, Action::Read), since)))
}

/// The log between two places as far as it may concern a member (?1 team, ?2 after, ?3 member, ?4
/// until). Changes come with their document's id and chunks, those of documents with reader rows
/// only if the member has one that is older; others' are passed over without being looked at.
pub const LOG_OF_MEMBER: &str = "
    SELECT log.seq, log.kind, log.document, log.row_kind, log.row_key, log.since, log.reason,
           document.id, change.chunks
    FROM log
    LEFT JOIN document
        ON log.kind IN (2, 6) AND document.team = log.team AND document.no = log.document
    LEFT JOIN change
        ON log.kind IN (2, 6) AND change.team = log.team AND change.document = log.document
        AND change.seq = log.seq
    WHERE log.team = ?1 AND log.seq > ?2 AND log.seq <= ?4
      AND (log.member IS NULL OR log.member = ?3)
      AND (log.kind <> 6 OR EXISTS (
        SELECT 1 FROM reader
        WHERE reader.team = ?1 AND reader.member = ?3 AND reader.document = log.document
          AND reader.since < log.seq))
    ORDER BY log.seq";
