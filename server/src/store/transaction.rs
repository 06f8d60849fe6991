//! What a writing job holds: the connection inside its savepoint, the documents in memory, and the
//! team's log to append to.
//!
//! Changes are collected per document and become one row and one place in the log when they are
//! flushed: before anything that may change who reads, and at the end of the job.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use domain::id::{DeviceId, DocumentId, MemberId, SessionId};
use rusqlite::{Connection, params};

use super::document::{only_reader, readers_of};
use super::hints::News;
use super::known::KnownChanges;
use super::{
    Audience, Audienced, CHANGE_TO_READERS, CHANGE_TO_TEAM, DocumentNo, DocumentState, Frontier,
    Head, Seq, StoredDocument, Tag, TeamNo, next_number, read_document,
};
use crate::access::Grant;

/// Documents held in memory; above it all are dropped and read again when needed.
const DOCUMENTS_CACHED: usize = 4_096;
/// One row of changes; larger pushes of a document make several.
const RUN_BYTES_MAX: usize = 256 * 1024;

#[derive(Debug, Default)]
pub(super) struct Cache {
    documents: HashMap<(TeamNo, DocumentId), Option<StoredDocument>>,
    known: KnownChanges,
    pub(super) last_seq: HashMap<TeamNo, Seq>,
    /// Each log's end when this process last wrote to it.
    pub(super) left_at: HashMap<TeamNo, Seq>,
}

impl Cache {
    pub(super) fn begin(&mut self) {
        self.last_seq.clear();
        if self.documents.len() > DOCUMENTS_CACHED {
            self.documents.clear();
        }
    }

    pub(super) fn committed(&mut self) {
        self.left_at.extend(&self.last_seq);
    }

    pub(super) fn forget(&mut self) {
        self.documents.clear();
        self.known.forget();
        self.last_seq.clear();
    }

    fn document(
        &mut self,
        connection: &Connection,
        team: TeamNo,
        id: DocumentId,
    ) -> rusqlite::Result<(Option<&mut StoredDocument>, &mut KnownChanges)> {
        let document = match self.documents.entry((team, id)) {
            Slot::Occupied(known) => known.into_mut().as_mut(),
            Slot::Vacant(empty) => empty.insert(read_document(connection, team, id)?).as_mut(),
        };
        Ok((document, &mut self.known))
    }
}

/// A writing job's view of the store.
pub struct WriteTx<'c> {
    /// For reading and writing rows.
    pub connection: &'c Connection,
    pub(super) cache: &'c mut Cache,
    pub(super) touched: HashMap<TeamNo, (Seq, Audience)>,
    /// Logs that another process has written to.
    pub(super) foreign: Vec<(TeamNo, Seq)>,
    pub(super) last_place: Option<(Seq, Tag)>,
    by: Option<DeviceId>,
    pub(super) dirty: Vec<(TeamNo, DocumentId)>,
}

impl<'c> WriteTx<'c> {
    pub(super) fn new(connection: &'c Connection, cache: &'c mut Cache) -> Self {
        Self {
            connection,
            cache,
            touched: HashMap::new(),
            foreign: Vec::new(),
            last_place: None,
            by: None,
            dirty: Vec::new(),
        }
    }

    /// All of this job is changes of this device's, and it needs not be told of them.
    pub fn only_changes_by(&mut self, device: DeviceId) {
        self.by = Some(device);
    }

    /// The last place in the log that this job has taken.
    pub fn last_place(&self) -> Option<(Seq, Tag)> {
        self.last_place
    }

    /// Whom this job concerns.
    pub(super) fn into_news(self) -> impl Iterator<Item = News> {
        let by = self.by;
        let own = self.touched.into_iter();
        let own = own.map(move |(team, (seq, audience))| News {
            team,
            seq,
            audience,
            by,
        });
        let foreign = self.foreign.into_iter();
        own.chain(foreign.map(|(team, seq)| News {
            team,
            seq,
            audience: Audience::Team,
            by: None,
        }))
    }

    /// A document, if it was ever made; closed and discarded ones included.
    pub fn document(
        &mut self,
        team: TeamNo,
        id: DocumentId,
    ) -> rusqlite::Result<Option<&mut StoredDocument>> {
        Ok(self.cache.document(self.connection, team, id)?.0)
    }

    /// A document, and which changes were taken into documents.
    pub fn document_and_known(
        &mut self,
        team: TeamNo,
        id: DocumentId,
    ) -> rusqlite::Result<(Option<&mut StoredDocument>, &mut KnownChanges)> {
        self.cache.document(self.connection, team, id)
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
            pending: Vec::new(),
        };
        self.cache.documents.insert((team, id), Some(document));
        Ok(no)
    }

    /// Takes a document's changes away; its tombstone and their hashes stay.
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
        for table in ["change", "reader"] {
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
        head: Head,
    ) -> rusqlite::Result<()> {
        let Some(document) = self.document(team, id)? else {
            return Ok(());
        };
        if !grant.writes() || grant.document() != document.no {
            return Err(rusqlite::Error::InvalidQuery);
        }
        let first = document.run.is_empty();
        document.run.extend_from_slice(chunk);
        document.pending.push(head);
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
            let taken = std::mem::take(&mut document.pending);
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
            let (seq, tag) = self.place(team, &hint)?;
            let known = &mut self.cache.known;
            known.write(connection, (team, no), seq, &taken)?;
            connection
                .prepare_cached(
                    "INSERT INTO log (team, seq, tag, kind, document, member)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![team, seq, tag, kind, no, only.map(|only| only.0)])?;
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

    /// Who reads a document has changed.
    pub fn forget_readers(&mut self, team: TeamNo, id: DocumentId) {
        if let Some(Some(document)) = self.cache.documents.get_mut(&(team, id)) {
            document.readers = None;
        }
    }
}
