//! Which changes of a document were taken in: one row beside each row of changes, with hash and last
//! operation's counter of each. A row for every change would cost more than all the rest of taking
//! one in, and is hardly ever asked for: the honest next change builds on a head.
//!
//! They stay when a document ends: what is sent again after a reply that was lost is known again.

use std::collections::HashMap;

use protocol::hash::ChangeHash;
use rusqlite::{Connection, params};

use super::{DocumentNo, Head, Seq, StoredDocument, TeamNo};

/// A hash and a counter.
const ENTRY_BYTES: usize = 40;
/// Changes whose hashes are held in memory; above it all are dropped, and read again when needed.
const HELD_MAX: usize = 500_000;

/// The hashes of documents that were asked for.
#[derive(Debug, Default)]
pub struct KnownChanges {
    of: HashMap<(TeamNo, DocumentNo), HashMap<ChangeHash, u64>>,
    held: usize,
}

impl KnownChanges {
    /// The last operation's counter of a change that was taken in.
    pub fn max_op_of(
        &mut self,
        connection: &Connection,
        team: TeamNo,
        document: &StoredDocument,
        hash: &ChangeHash,
    ) -> rusqlite::Result<Option<u64>> {
        let pending = document.pending.iter().rev();
        if let Some(head) = pending.into_iter().find(|head| head.hash == *hash) {
            return Ok(Some(head.max_op));
        }
        let key = (team, document.no);
        if !self.of.contains_key(&key) {
            let read = read(connection, team, document.no)?;
            if self.held + read.len() > HELD_MAX {
                self.forget();
            }
            self.held += read.len();
            self.of.insert(key, read);
        }
        Ok(self.of.get(&key).and_then(|known| known.get(hash)).copied())
    }

    /// Writes what was taken in at this place of the log.
    pub(super) fn write(
        &mut self,
        connection: &Connection,
        (team, document): (TeamNo, DocumentNo),
        seq: Seq,
        taken: &[Head],
    ) -> rusqlite::Result<()> {
        let mut bytes = Vec::with_capacity(taken.len() * ENTRY_BYTES);
        for head in taken {
            bytes.extend(head.hash.0);
            bytes.extend(head.max_op.to_le_bytes());
        }
        connection
            .prepare_cached(
                "INSERT INTO known (team, document, seq, changes) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![team, document, seq, bytes])?;
        if let Some(known) = self.of.get_mut(&(team, document)) {
            known.extend(taken.iter().map(|head| (head.hash, head.max_op)));
            self.held += taken.len();
        }
        Ok(())
    }

    pub(super) fn forget(&mut self) {
        self.of.clear();
        self.held = 0;
    }
}

/// All changes that were ever taken into a document.
pub fn read(
    connection: &Connection,
    team: TeamNo,
    document: DocumentNo,
) -> rusqlite::Result<HashMap<ChangeHash, u64>> {
    let mut statement =
        connection.prepare_cached("SELECT changes FROM known WHERE team = ?1 AND document = ?2")?;
    let mut rows = statement.query(params![team, document])?;
    let mut known = HashMap::new();
    while let Some(row) = rows.next()? {
        let entries = row.get_ref(0)?.as_blob().unwrap_or_default();
        for entry in entries.chunks_exact(ENTRY_BYTES) {
            let (hash, max_op) = entry.split_at(ENTRY_BYTES - 8);
            if let (Ok(hash), Ok(max_op)) = (hash.try_into(), max_op.try_into()) {
                known.insert(ChangeHash(hash), u64::from_le_bytes(max_op));
            }
        }
    }
    Ok(known)
}
