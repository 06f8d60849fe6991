//! Keys: `0 ‖ name` for what belongs to the device, `1 ‖ team ‖ …` for what belongs to a team.
//!
//! Everything that a start reads stands under [`at_start`], so that one scan brings it and no
//! document is touched.

use domain::id::{DocumentId, InvitationId, SessionId, TeamId, VersionId};

/// Version of this layout; a store with a greater one is left alone.
pub const STORE_VERSION: u64 = 1;

/// Something of the device: `version`, `device`, `account`, `settings`, `screens`, `reminders`.
pub fn device(name: &str) -> Vec<u8> {
    [&[0], name.as_bytes()].concat()
}

fn team(team: TeamId, kind: u8, rest: &[u8]) -> Vec<u8> {
    let mut key = Vec::with_capacity(18 + rest.len());
    key.push(1);
    key.extend_from_slice(&team.0);
    key.push(kind);
    key.extend_from_slice(rest);
    key
}

/// Everything of a team.
pub fn whole_team(of: TeamId) -> Vec<u8> {
    [&[1], of.0.as_slice()].concat()
}

/// What a start reads.
pub fn at_start(of: TeamId) -> Vec<u8> {
    team(of, b'a', b"")
}

/// What stands behind the kind byte of a key under [`at_start`].
pub fn start_kind(key: &[u8]) -> Option<(u8, &[u8])> {
    let rest = key.get(18..)?;
    rest.split_first().map(|(kind, rest)| (*kind, rest))
}

/// Cursor, counters and times of the team: `s`.
pub fn state(of: TeamId) -> Vec<u8> {
    team(of, b'a', b"s")
}

/// A roster row (team, member, device, invitation): `r`.
pub fn roster(of: TeamId, kind: u32, key: &[u8]) -> Vec<u8> {
    team(
        of,
        b'a',
        &[b"r", kind.to_be_bytes().as_slice(), key].concat(),
    )
}

/// A session's index row: `i`.
pub fn index(of: TeamId, session: SessionId) -> Vec<u8> {
    team(of, b'a', &[b"i", session.0.as_slice()].concat())
}

/// A published version, derived from its blueprint's document: `v`.
pub fn version(of: TeamId, version: VersionId) -> Vec<u8> {
    team(of, b'a', &[b"v", version.0.as_slice()].concat())
}

/// The customer's journey, derived from the team's document: `j`.
pub fn journey(of: TeamId) -> Vec<u8> {
    team(of, b'a', b"j")
}

/// An outbox entry: `o`.
pub fn outbox(of: TeamId, number: u64) -> Vec<u8> {
    team(of, b'a', &[b"o", number.to_be_bytes().as_slice()].concat())
}

/// Something refused or unreadable: `q`.
pub fn aside(of: TeamId, number: u64) -> Vec<u8> {
    team(of, b'a', &[b"q", number.to_be_bytes().as_slice()].concat())
}

/// Undo levels of a card: `u`.
pub fn undo(of: TeamId, session: SessionId) -> Vec<u8> {
    team(of, b'a', &[b"u", session.0.as_slice()].concat())
}

/// A document that arrived and is not in the index yet: `x`.
pub fn arrived(of: TeamId, document: DocumentId) -> Vec<u8> {
    team(of, b'a', &[b"x", document.to_bytes().as_slice()].concat())
}

/// The code of an invitation made here: `c`.
pub fn invite_code(of: TeamId, invitation: InvitationId) -> Vec<u8> {
    team(of, b'a', &[b"c", invitation.0.as_slice()].concat())
}

/// Any other row as it came, unknown kinds included.
pub fn row(of: TeamId, kind: u32, key: &[u8]) -> Vec<u8> {
    team(of, b'r', &[kind.to_be_bytes().as_slice(), key].concat())
}

/// A control operation of this phone, kept for ever.
pub fn history(of: TeamId, number: u64) -> Vec<u8> {
    team(of, b'h', &number.to_be_bytes())
}

/// All control operations.
pub fn histories(of: TeamId) -> Vec<u8> {
    team(of, b'h', b"")
}

/// All chunks of a document.
pub fn chunks(of: TeamId, document: DocumentId) -> Vec<u8> {
    let id = document.to_bytes();
    let length = u8::try_from(id.len()).unwrap_or(u8::MAX);
    team(of, b'd', &[&[length], id.as_slice()].concat())
}

/// All documents.
pub fn documents(of: TeamId) -> Vec<u8> {
    team(of, b'd', b"")
}

/// The number of a run, from its key.
pub fn number_of_chunk(key: &[u8]) -> Option<u64> {
    key.last_chunk().map(|number| u64::from_be_bytes(*number))
}

/// One stored run of chunks of a document.
pub fn chunk(of: TeamId, document: DocumentId, number: u64) -> Vec<u8> {
    let mut key = chunks(of, document);
    key.extend_from_slice(&number.to_be_bytes());
    key
}

/// The document that a chunk's key belongs to.
pub fn document_of_chunk(key: &[u8]) -> Option<DocumentId> {
    let rest = key.get(18..)?;
    let (length, rest) = rest.split_first()?;
    DocumentId::from_bytes(rest.get(..usize::from(*length))?).ok()
}
