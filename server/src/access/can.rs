//! The one decision.

use domain::id::{Document, MemberId, SessionId};
use protocol::row::Role;
use rusqlite::{Connection, OptionalExtension, params};

use super::Principal;
use crate::store::{Audienced, DocumentNo, DocumentState, StoredDocument, TeamNo};

/// What somebody wants to do with a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Receive its changes.
    Read,
    /// Add a change.
    Write,
}

/// Leave to do one thing with one document. Only [`can`] makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    document: DocumentNo,
    action: Action,
}

impl Grant {
    pub(super) fn new(document: DocumentNo, action: Action) -> Self {
        Self { document, action }
    }

    /// Which document.
    pub fn document(&self) -> DocumentNo {
        self.document
    }

    /// Whether it is leave to write.
    pub fn writes(&self) -> bool {
        self.action == Action::Write
    }
}

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Yes.
    Granted(Grant),
    /// It is not there, or not for this member: the same answer.
    Absent,
    /// It may be read, not written.
    NotWriter,
    /// The draft was closed by its share or decline.
    Closed,
    /// Its session was discarded.
    Discarded,
}

/// Whether a member may do something with a document (`None`: there is none).
pub fn can(
    connection: &Connection,
    who: &Principal,
    document: Option<&StoredDocument>,
    action: Action,
) -> rusqlite::Result<Decision> {
    let Some(document) = document else {
        return Ok(Decision::Absent);
    };
    match document.state {
        DocumentState::Closed if document.owner == who.member => return Ok(Decision::Closed),
        DocumentState::Discarded if knew(connection, who, document)? => {
            return Ok(Decision::Discarded);
        }
        DocumentState::Live => {}
        DocumentState::Closed | DocumentState::Discarded => return Ok(Decision::Absent),
    }
    let readable = match (document.audience, document.is_read_by(who.member)) {
        (Audienced::Team, _) => true,
        (Audienced::Readers, Some(known)) => known,
        (Audienced::Readers, None) => is_reader(connection, who.team, document.no, who.member)?,
    };
    if !readable {
        return Ok(Decision::Absent);
    }
    let allowed = match action {
        Action::Read => true,
        Action::Write => may_write(connection, who, document)?,
    };
    Ok(if allowed {
        Decision::Granted(Grant::new(document.no, action))
    } else {
        Decision::NotWriter
    })
}

/// Writers, by kind: the team its document · stewards a blueprint · a session's people and its
/// maker the session · a draft, card or private document its own member.
fn may_write(
    connection: &Connection,
    who: &Principal,
    document: &StoredDocument,
) -> rusqlite::Result<bool> {
    Ok(match document.id.known() {
        Some(Document::Team(_)) => true,
        Some(Document::Blueprint(_)) => who.role == Role::Steward,
        Some(Document::Session(session)) => {
            document.owner == who.member || is_person(connection, who.team, session, who.member)?
        }
        Some(
            Document::Draft(_, member) | Document::Card(_, member) | Document::Private(member),
        ) => member == who.member,
        None => document.owner == who.member,
    })
}

/// Whether there is a reader row.
pub fn is_reader(
    connection: &Connection,
    team: TeamNo,
    document: DocumentNo,
    member: MemberId,
) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM reader WHERE team = ?1 AND member = ?2 AND document = ?3")?
        .exists(params![team, member.0, document])
}

/// Whether a member is one of a session's people.
pub fn is_person(
    connection: &Connection,
    team: TeamNo,
    session: SessionId,
    member: MemberId,
) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM person WHERE team = ?1 AND session = ?2 AND member = ?3")?
        .exists(params![team, session.0, member.0])
}

/// Whether a member sees a session: its people, its maker, and the team if it is the team's.
pub fn may_read_session(
    connection: &Connection,
    who: &Principal,
    session: SessionId,
) -> rusqlite::Result<bool> {
    let row = connection
        .prepare_cached("SELECT maker, visibility FROM session WHERE team = ?1 AND id = ?2")?
        .query_row(params![who.team, session.0], |row| {
            Ok((MemberId(row.get(0)?), row.get::<_, i64>(1)? == 1))
        })
        .optional()?;
    Ok(match row {
        None => false,
        Some((maker, for_team)) => {
            for_team || maker == who.member || is_person(connection, who.team, session, who.member)?
        }
    })
}

/// Whether a member had to do with a document before its session was discarded.
fn knew(
    connection: &Connection,
    who: &Principal,
    document: &StoredDocument,
) -> rusqlite::Result<bool> {
    match document.session {
        _ if document.owner == who.member => Ok(true),
        Some(session) if matches!(document.id.known(), Some(Document::Session(_))) => {
            may_read_session(connection, who, session)
        }
        _ => Ok(false),
    }
}
