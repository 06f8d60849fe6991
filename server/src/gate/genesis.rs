//! The change every document of a kind begins with. Server and phone know it; nobody sends it.

use domain::id::DocumentKind;
use protocol::hash::ChangeHash;

/// A kind's first change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Genesis {
    /// Its hash.
    pub hash: ChangeHash,
    /// Its last operation's counter.
    pub max_op: u64,
}

/// The genesis of a kind that this server knows.
pub fn genesis(kind: DocumentKind) -> Option<Genesis> {
    let hash = ChangeHash(documents::genesis_hash(kind)?);
    Some(Genesis {
        hash,
        max_op: documents::genesis_max_op(kind)?,
    })
}
