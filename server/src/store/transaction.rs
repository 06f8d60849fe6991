//! What a writing job holds: the connection inside its savepoint, the documents in memory, and the
//! team's log to append to.
//!
//! Changes are collected per document and become one row and one place in the log when they are
//! flushed: before anything that may change who reads, and at the end of the job.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use domain::id::{DocumentId, DocumentKind, MemberId, SessionId};
use protocol::sync::GoneReason;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Audience, DocumentNo, Frontier, Seq, TeamNo};
use crate::access::Grant;
use crate::random::random;
use crate::rows::RowKey;

/// Documents held in memory; above it all are dropped and read again when needed.
const DOCUMENTS_CACHED: usize = 4_096;
/// One row of changes; larger pushes of a document make several.
const RUN_BYTES_MAX: usize = 256 * 1024;

/// Kinds of places in the log.
pub const ROW: i64 = 1;
/// A change of a document that the whole team reads.
pub const CHANGE_TO_TEAM: i64 = 2;
/// Somebody may read a document from here on.
pub const GRANT: i64 = 3;
/// Somebody may no longer read a document.
pub const GONE: i64 = 4;
/// What a member sees of the roster changed.
pub const REFRESH: i64 = 5;
/// A change of a document that those with a reader row read.
pub const CHANGE_TO_READERS: i64 = 6;

/// Who reads a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audienced {
    /// Those with a reader row.
    Readers,
    /// Every live member.
    Team,
}

/// Whether a document lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentState {
    /// It does.
    Live,
    /// A draft whose card was shared or declined.
    Closed,
    /// Its session was discarded.
    Discarded,
}

impl DocumentState {
    fn from_number(number: i64) -> Self {
        match number {
            0 => Self::Live,
            1 => Self::Closed,
            _ => Self::Discarded,
        }
    }
}

/// A document as the server knows it.
#[derive(Debug, Clone)]
pub struct StoredDocument {
    /// Its number.
    pub no: DocumentNo,
    /// Its id.
    pub id: DocumentId,
    /// Who pushed its creation.
    pub owner: MemberId,
    /// The session it belongs to.
    pub session: Option<SessionId>,
    /// Who reads it.
    pub audience: Audienced,
    /// Whether it lives.
    pub state: DocumentState,
    /// Where it stands.
    pub frontier: Frontier,
    readers: Option<Audience>,
    run: Vec<u8>,
}

/// One place in the log.
#[derive(Debug)]
pub enum Entry {
    /// A row changed.
    Row(RowKey),
    /// A row changed that only this member sees.
    RowTo(MemberId, RowKey),
    /// Somebody (`None`: everybody) may read a document from here on.
    Grant(DocumentNo, Option<MemberId>),
    /// Somebody (`None`: everybody) may no longer read a document.
    Gone {
        /// Which.
        document: DocumentNo,
        /// Who.
        member: Option<MemberId>,
        /// The place of the grant it ends.
        since: Seq,
        /// Why.
        reason: GoneReason,
    },
    /// What this member sees of the roster changed.
    Refresh(MemberId),
}

#[derive(Debug, Default)]
pub(super) struct Cache {
    documents: HashMap<(TeamNo, DocumentId), Option<StoredDocument>>,
    last_seq: HashMap<TeamNo, Seq>,
}

impl Cache {
    pub(super) fn begin(&mut self) {
        self.last_seq.clear();
        if self.documents.len() > DOCUMENTS_CACHED {
            self.documents.clear();
        }
    }

    pub(super) fn forget(&mut self) {
        self.documents.clear();
        self.last_seq.clear();
    }
}

/// A writing job's view of the store.
pub struct WriteTx<'c> {
    /// For reading and writing rows.
    pub connection: &'c Connection,
    pub(super) cache: &'c mut Cache,
    pub(super) touched: HashMap<TeamNo, (Seq, Audience)>,
    pub(super) dirty: Vec<(TeamNo, DocumentId)>,
}

impl<'c> WriteTx<'c> {
    pub(super) fn new(connection: &'c Connection, cache: &'c mut Cache) -> Self {
        Self {
            connection,
            cache,
            touched: HashMap::new(),
            dirty: Vec::new(),
        }
    }

    /// A document, if it was ever made; closed and discarded ones included.
    pub fn document(
        &mut self,
        team: TeamNo,
        id: DocumentId,
    ) -> rusqlite::Result<Option<&mut StoredDocument>> {
        match self.cache.documents.entry((team, id)) {
            Slot::Occupied(known) => Ok(known.into_mut().as_mut()),
            Slot::Vacant(empty) => {
                let read = read_document(self.connection, team, id)?;
                Ok(empty.insert(read).as_mut())
            }
        }
    }

    /// Makes a document; its id must be free.
    pub fn create_document(
        &mut self,
        team: TeamNo,
        id: DocumentId,
        owner: MemberId,
        session: Option<SessionId>,
        audience: Audienced,
    ) -> rusqlite::Result<DocumentNo> {
        let no = next_number(self.connection, "document", team)?;
        self.connection
            .prepare_cached(
                "INSERT INTO document (team, no, id, owner, session, audience, frontier)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, x'')",
            )?
            .execute(params![
                team,
                no,
                id.to_bytes(),
                owner.0,
                session.map(|session| session.0),
                i64::from(audience == Audienced::Team)
            ])?;
        let document = StoredDocument {
            no,
            id,
            owner,
            session,
            audience,
            state: DocumentState::Live,
            frontier: Frontier::default(),
            readers: None,
            run: Vec::new(),
        };
        self.cache.documents.insert((team, id), Some(document));
        Ok(no)
    }

    /// Takes a document's changes away and leaves its tombstone.
    pub fn end_document(
        &mut self,
        team: TeamNo,
        id: DocumentId,
        state: DocumentState,
    ) -> rusqlite::Result<()> {
        self.flush()?;
        let Some(document) = self.document(team, id)? else {
            return Ok(());
        };
        document.state = state;
        document.frontier = Frontier::default();
        document.readers = None;
        let no = document.no;
        let number = match state {
            DocumentState::Live => 0,
            DocumentState::Closed => 1,
            DocumentState::Discarded => 2,
        };
        let connection = self.connection;
        connection
            .prepare_cached(
                "UPDATE document SET state = ?3, frontier = x'' WHERE team = ?1 AND no = ?2",
            )?
            .execute(params![team, no, number])?;
        for table in ["change", "known", "reader"] {
            connection
                .prepare_cached(&format!(
                    "DELETE FROM {table} WHERE team = ?1 AND document = ?2"
                ))?
                .execute(params![team, no])?;
        }
        Ok(())
    }

    /// Adds an admitted change's chunk to the document that `grant` is leave to write;
    /// [`Self::flush`] gives it its place.
    pub fn add_change(
        &mut self,
        team: TeamNo,
        id: DocumentId,
        grant: Grant,
        chunk: &[u8],
    ) -> rusqlite::Result<()> {
        let Some(document) = self.document(team, id)? else {
            return Ok(());
        };
        if !grant.writes() || grant.document() != document.no {
            return Err(rusqlite::Error::InvalidQuery);
        }
        let first = document.run.is_empty();
        document.run.extend_from_slice(chunk);
        let full = document.run.len() >= RUN_BYTES_MAX;
        if first {
            self.dirty.push((team, id));
        }
        if full { self.flush() } else { Ok(()) }
    }

    /// Gives every collected change its place in the log.
    pub fn flush(&mut self) -> rusqlite::Result<()> {
        let connection = self.connection;
        for (team, id) in std::mem::take(&mut self.dirty) {
            let Some(document) = self.document(team, id)? else {
                continue;
            };
            let (no, audience) = (document.no, document.audience);
            let chunks = std::mem::take(&mut document.run);
            let frontier = document.frontier.to_bytes();
            let only = only_reader(document);
            let hint = match (audience, &document.readers) {
                (Audienced::Team, _) => Audience::Team,
                (Audienced::Readers, Some(readers)) => readers.clone(),
                (Audienced::Readers, None) => {
                    let readers = readers_of(connection, team, no)?;
                    document.readers.insert(readers).clone()
                }
            };
            let kind = match audience {
                Audienced::Team => CHANGE_TO_TEAM,
                Audienced::Readers => CHANGE_TO_READERS,
            };
            let seq = self.place(team, &hint)?;
            connection
                .prepare_cached(
                    "INSERT INTO log (team, seq, tag, kind, document, member)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![
                    team,
                    seq,
                    random::<8>(),
                    kind,
                    no,
                    only.map(|only| only.0)
                ])?;
            connection
                .prepare_cached(
                    "INSERT INTO change (team, document, seq, chunks) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![team, no, seq, chunks])?;
            connection
                .prepare_cached("UPDATE document SET frontier = ?3 WHERE team = ?1 AND no = ?2")?
                .execute(params![team, no, frontier])?;
        }
        Ok(())
    }

    /// Appends to the log. Changes collected before come before it.
    pub fn append(&mut self, team: TeamNo, entry: &Entry) -> rusqlite::Result<Seq> {
        self.flush()?;
        let mut audience = Audience::nobody();
        match entry {
            Entry::Row(_) => audience = Audience::Team,
            Entry::RowTo(member, _) | Entry::Refresh(member) => audience.add(*member),
            Entry::Grant(_, member) | Entry::Gone { member, .. } => match member {
                Some(member) => audience.add(*member),
                None => audience = Audience::Team,
            },
        }
        let seq = self.place(team, &audience)?;
        let (kind, document, member, row, since, reason) = match entry {
            Entry::Row(row) => (ROW, None, None, Some(*row), None, None),
            Entry::RowTo(member, row) => (ROW, None, Some(*member), Some(*row), None, None),
            Entry::Grant(document, member) => (GRANT, Some(*document), *member, None, None, None),
            Entry::Gone {
                document,
                member,
                since,
                reason,
            } => (
                GONE,
                Some(*document),
                *member,
                None,
                Some(*since),
                Some(reason_number(*reason)),
            ),
            Entry::Refresh(member) => (REFRESH, None, Some(*member), None, None, None),
        };
        self.connection
            .prepare_cached(
                "INSERT INTO log (team, seq, tag, kind, document, member, row_kind, row_key, since, reason)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                team,
                seq,
                random::<8>(),
                kind,
                document,
                member.map(|member| member.0),
                row.as_ref().map(RowKey::kind),
                row.as_ref().map(RowKey::bytes),
                since,
                reason
            ])?;
        Ok(seq)
    }

    /// Who reads a document has changed.
    pub fn forget_readers(&mut self, team: TeamNo, id: DocumentId) {
        if let Some(Some(document)) = self.cache.documents.get_mut(&(team, id)) {
            document.readers = None;
        }
    }

    fn place(&mut self, team: TeamNo, audience: &Audience) -> rusqlite::Result<Seq> {
        let last = match self.cache.last_seq.get(&team) {
            Some(last) => *last,
            None => end_of_log(self.connection, team)?,
        };
        let seq = last + 1;
        self.cache.last_seq.insert(team, seq);
        let touched = self
            .touched
            .entry(team)
            .or_insert_with(|| (seq, Audience::nobody()));
        touched.0 = seq;
        touched.1.add_all(audience);
        Ok(seq)
    }
}

/// A document whose kind has one reader for ever: the log names them, and others pass it over.
fn only_reader(document: &StoredDocument) -> Option<MemberId> {
    let own = matches!(
        document.id.kind(),
        DocumentKind::DRAFT | DocumentKind::PRIVATE
    );
    own.then_some(document.owner)
}

/// The last place of a team's log; 0 where there is none.
pub fn end_of_log(connection: &Connection, team: TeamNo) -> rusqlite::Result<Seq> {
    connection
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM log WHERE team = ?1")?
        .query_row([team], |row| row.get(0))
}

/// The next `no` of a table that counts within its team.
pub fn next_number(
    connection: &Connection,
    table: &'static str,
    team: TeamNo,
) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(&format!(
            "SELECT coalesce(max(no), 0) + 1 FROM {table} WHERE team = ?1"
        ))?
        .query_row([team], |row| row.get(0))
}

fn reason_number(reason: GoneReason) -> i64 {
    match reason {
        GoneReason::Closed => 0,
        GoneReason::Discarded => 1,
        GoneReason::Revoked => 2,
        GoneReason::Erased => 3,
    }
}

fn readers_of(
    connection: &Connection,
    team: TeamNo,
    document: DocumentNo,
) -> rusqlite::Result<Audience> {
    let mut statement =
        connection.prepare_cached("SELECT member FROM reader WHERE team = ?1 AND document = ?2")?;
    let mut rows = statement.query(params![team, document])?;
    let mut audience = Audience::nobody();
    while let Some(row) = rows.next()? {
        audience.add(MemberId(row.get(0)?));
    }
    Ok(audience)
}

/// Reads a document's row.
pub fn read_document(
    connection: &Connection,
    team: TeamNo,
    id: DocumentId,
) -> rusqlite::Result<Option<StoredDocument>> {
    connection
        .prepare_cached(
            "SELECT no, owner, session, audience, state, frontier FROM document
             WHERE team = ?1 AND id = ?2",
        )?
        .query_row(params![team, id.to_bytes()], |row| {
            let frontier: Vec<u8> = row.get(5)?;
            Ok(StoredDocument {
                no: row.get(0)?,
                id,
                owner: MemberId(row.get(1)?),
                session: row.get::<_, Option<[u8; 16]>>(2)?.map(SessionId),
                audience: if row.get::<_, i64>(3)? == 1 {
                    Audienced::Team
                } else {
                    Audienced::Readers
                },
                state: DocumentState::from_number(row.get(4)?),
                frontier: Frontier::from_bytes(&frontier).ok_or(rusqlite::Error::InvalidQuery)?,
                readers: None,
                run: Vec::new(),
            })
        })
        .optional()
}
