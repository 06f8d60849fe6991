//! The change every document of a kind begins with. Server and phone know it; nobody sends it.

use std::collections::HashMap;
use std::sync::LazyLock;

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

/// Hashing one takes longer than all else that is done for a change.
static KNOWN: LazyLock<HashMap<DocumentKind, Genesis>> = LazyLock::new(|| {
    let read = |kind| {
        Some((
            kind,
            Genesis {
                hash: ChangeHash(documents::genesis_hash(kind)?),
                max_op: documents::genesis_max_op(kind)?,
            },
        ))
    };
    DocumentKind::ALL.into_iter().filter_map(read).collect()
});

/// The genesis of a kind that this server knows.
pub fn genesis(kind: DocumentKind) -> Option<Genesis> {
    KNOWN.get(&kind).copied()
}
