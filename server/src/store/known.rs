//! Which changes of a document are stored: collected with their bytes, written with them, sorted
//! and many at once, because one row at a time costs more than all the rest of taking a change in.

use std::collections::HashMap;

use protocol::hash::ChangeHash;
use rusqlite::{Connection, OptionalExtension, ToSql, params};

use super::{DocumentNo, StoredDocument, TeamNo};

/// Rows of one statement.
const ROWS: usize = 32;

/// Changes taken in and not written yet: hash, and the last operation's counter.
pub(super) type Pending = HashMap<ChangeHash, u64>;

impl StoredDocument {
    /// The last operation's counter of a stored change.
    pub fn max_op_of(
        &self,
        connection: &Connection,
        team: TeamNo,
        hash: &ChangeHash,
    ) -> rusqlite::Result<Option<u64>> {
        if let Some(max_op) = self.known.get(hash) {
            return Ok(Some(*max_op));
        }
        connection
            .prepare_cached(
                "SELECT max_op FROM known WHERE team = ?1 AND document = ?2 AND hash = ?3",
            )?
            .query_row(params![team, self.no, hash.0], |row| row.get::<_, i64>(0))
            .optional()
            .map(|max_op| max_op.map(i64::unsigned_abs))
    }
}

/// Writes what was pending.
pub(super) fn write(
    connection: &Connection,
    team: TeamNo,
    document: DocumentNo,
    pending: Pending,
) -> rusqlite::Result<()> {
    let mut known: Vec<([u8; 32], i64)> = pending
        .into_iter()
        .map(|(hash, max_op)| (hash.0, max_op.cast_signed()))
        .collect();
    known.sort_unstable();
    for rows in known.chunks(ROWS) {
        let mut values: Vec<&dyn ToSql> = vec![&team, &document];
        for (hash, max_op) in rows {
            values.push(hash);
            values.push(max_op);
        }
        connection
            .prepare_cached(&insert(rows.len()))?
            .execute(values.as_slice())?;
    }
    Ok(())
}

fn insert(rows: usize) -> String {
    let values: Vec<String> = (0..rows)
        .map(|row| format!("(?1, ?2, ?{}, ?{})", 3 + 2 * row, 4 + 2 * row))
        .collect();
    format!(
        "INSERT INTO known (team, document, hash, max_op) VALUES {}",
        values.join(", ")
    )
}
