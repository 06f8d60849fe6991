//! A document as the server knows it: whose it is, who reads it, where it stands.

use domain::id::{DocumentId, DocumentKind, MemberId, SessionId};
use rusqlite::{Connection, OptionalExtension, params};

use super::{Audience, DocumentNo, Frontier, Head, TeamNo};

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
    pub(super) readers: Option<Audience>,
    pub(super) run: Vec<u8>,
    /// What of `run` is what: taken in, and not written yet.
    pub(super) pending: Vec<Head>,
}

impl StoredDocument {
    /// Whether a member has a reader row, where that is in memory.
    pub fn is_read_by(&self, member: MemberId) -> Option<bool> {
        match self.readers.as_ref()? {
            Audience::Team => Some(true),
            Audience::Members(members) => Some(members.contains(&member)),
        }
    }
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
                pending: Vec::new(),
            })
        })
        .optional()
}

/// A document whose kind has one reader for ever: the log names them, and others pass it over.
pub(super) fn only_reader(document: &StoredDocument) -> Option<MemberId> {
    let own = matches!(
        document.id.kind(),
        DocumentKind::DRAFT | DocumentKind::PRIVATE
    );
    own.then_some(document.owner)
}

pub(super) fn readers_of(
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
