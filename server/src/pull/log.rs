//! The log from a place on, as one member may see it.
//!
//! Rows are sent as they are now, once a page. A grant that is no longer there is not sent; what is
//! granted is sent whole before the cursor passes.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use domain::id::DocumentId;
use protocol::row::Row;
use protocol::sync::GoneReason;
use rusqlite::{Connection, params};

use super::cursor::Place;
use super::page::Page;
use super::zero::{announce, send};
use crate::access::{LOG_OF_MEMBER, Principal, readable_since};
use crate::rows::{RowKey, read_devices, read_invitations, read_row, read_rows_of};
use crate::store::{CHANGE_TO_READERS, CHANGE_TO_TEAM, DocumentNo, GONE, GRANT, REFRESH, ROW, Seq};

struct Reading<'a> {
    connection: &'a Connection,
    who: &'a Principal,
    started_at: Seq,
    page: &'a mut Page,
    rows_sent: HashSet<RowKey>,
    ids: HashMap<DocumentNo, DocumentId>,
}

/// Stopped: with `None` before this place, with `Some` inside the document of its grant.
type Stopped = ControlFlow<Option<Seq>>;

/// Fills the page, and says where it ends.
pub fn fill(
    connection: &Connection,
    who: &Principal,
    from: Seq,
    mut offset: Option<Seq>,
    end: Seq,
    page: &mut Page,
) -> rusqlite::Result<Place> {
    let mut reading = Reading {
        connection,
        who,
        started_at: from,
        page,
        rows_sent: HashSet::new(),
        ids: HashMap::new(),
    };
    let mut statement = connection.prepare_cached(LOG_OF_MEMBER)?;
    let mut rows = statement.query(params![who.team, from, who.member.0, end])?;
    while let Some(row) = rows.next()? {
        let seq: Seq = row.get(0)?;
        // An offset belongs to the very next place; if that is not this member's, it is over.
        let offset = offset.take().filter(|_| seq == from + 1);
        let step = match row.get::<_, i64>(1)? {
            ROW => reading.row(row.get(3)?, row.get_ref(4)?.as_blob().unwrap_or_default())?,
            CHANGE_TO_TEAM | CHANGE_TO_READERS => reading.change(row)?,
            GRANT => reading.grant(seq, row.get(2)?, offset)?,
            GONE => reading.gone(row.get(2)?, row.get(5)?, row.get(6)?)?,
            REFRESH => reading.refresh()?,
            _ => ControlFlow::Continue(()),
        };
        if let ControlFlow::Break(offset) = step {
            return Ok(Place::Log {
                seq: seq - 1,
                offset,
            });
        }
    }
    Ok(Place::Log {
        seq: end,
        offset: None,
    })
}

impl Reading<'_> {
    fn row(&mut self, kind: u32, key: &[u8]) -> rusqlite::Result<Stopped> {
        let Some(key) = RowKey::from_parts(kind, key) else {
            return Ok(ControlFlow::Continue(()));
        };
        if self.rows_sent.contains(&key) {
            return Ok(ControlFlow::Continue(()));
        }
        let Some(row) = read_row(self.connection, self.who, key)? else {
            return Ok(ControlFlow::Continue(()));
        };
        if !self.page.rows(&[row]) {
            return Ok(ControlFlow::Break(None));
        }
        self.rows_sent.insert(key);
        Ok(ControlFlow::Continue(()))
    }

    /// A change goes by its own place only if it is younger than the grant (the query sees to it);
    /// older ones came with the grant. Those of a document that has ended are no longer there.
    fn change(&mut self, row: &rusqlite::Row<'_>) -> rusqlite::Result<Stopped> {
        let (Some(id), Some(chunks)) = (
            row.get_ref(7)?.as_blob_or_null().unwrap_or_default(),
            row.get_ref(8)?.as_blob_or_null().unwrap_or_default(),
        ) else {
            return Ok(ControlFlow::Continue(()));
        };
        let Ok(id) = DocumentId::from_bytes(id) else {
            return Ok(ControlFlow::Continue(()));
        };
        if self.page.changes(id, chunks) {
            Ok(ControlFlow::Continue(()))
        } else {
            Ok(ControlFlow::Break(None))
        }
    }

    fn grant(
        &mut self,
        seq: Seq,
        document: DocumentNo,
        offset: Option<Seq>,
    ) -> rusqlite::Result<Stopped> {
        let Some((grant, since)) = readable_since(self.connection, self.who, document)? else {
            return Ok(ControlFlow::Continue(()));
        };
        let for_team = since == 0;
        if !for_team && since != seq {
            return Ok(ControlFlow::Continue(()));
        }
        let Some(id) = self.id_of(document)? else {
            return Ok(ControlFlow::Continue(()));
        };
        if offset.is_none() {
            let rows = read_rows_of(self.connection, self.who, id)?;
            if !announce(self.page, id, &rows) {
                return Ok(ControlFlow::Break(None));
            }
        }
        let from = offset.unwrap_or(0);
        Ok(
            match send(self.connection, self.who, grant, id, from, seq, self.page)? {
                Some(sent) => ControlFlow::Break(Some(sent)),
                None => ControlFlow::Continue(()),
            },
        )
    }

    /// The end of a grant that this device never saw is not sent either.
    fn gone(&mut self, document: DocumentNo, since: Seq, reason: i64) -> rusqlite::Result<Stopped> {
        if since > self.started_at {
            return Ok(ControlFlow::Continue(()));
        }
        let Some(id) = self.id_of(document)? else {
            return Ok(ControlFlow::Continue(()));
        };
        if !self.page.fits(0) {
            return Ok(ControlFlow::Break(None));
        }
        self.page.gone(id, reason_from(reason));
        Ok(ControlFlow::Continue(()))
    }

    /// What this member sees of devices and invitations depends on their role.
    fn refresh(&mut self) -> rusqlite::Result<Stopped> {
        let mut rows: Vec<Row> = read_devices(self.connection, self.who)?;
        rows.extend(read_invitations(self.connection, self.who)?);
        if self.page.rows(&rows) {
            Ok(ControlFlow::Continue(()))
        } else {
            Ok(ControlFlow::Break(None))
        }
    }

    fn id_of(&mut self, document: DocumentNo) -> rusqlite::Result<Option<DocumentId>> {
        if let Some(id) = self.ids.get(&document) {
            return Ok(Some(*id));
        }
        let bytes: Vec<u8> = self
            .connection
            .prepare_cached("SELECT id FROM document WHERE team = ?1 AND no = ?2")?
            .query_row(params![self.who.team, document], |row| row.get(0))?;
        let id = DocumentId::from_bytes(&bytes).ok();
        self.ids.extend(id.map(|id| (document, id)));
        Ok(id)
    }
}

fn reason_from(number: i64) -> GoneReason {
    match number {
        0 => GoneReason::Closed,
        1 => GoneReason::Discarded,
        3 => GoneReason::Erased,
        _ => GoneReason::Revoked,
    }
}
