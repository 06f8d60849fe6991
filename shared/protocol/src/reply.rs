//! What the server says of one pushed item.

use minicbor::{Decode, Encode};

use crate::code::Code;
use crate::growing::growing;
use domain::id::MemberId;

/// The reply to one item.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ItemReply {
    /// The item's number in the push.
    #[n(0)]
    pub item: u64,
    /// What became of it.
    #[n(1)]
    pub outcome: Outcome,
}

growing! {
    /// What became of an item. An outcome of a later version has as its first field the number of
    /// the one that an older phone takes it for: see [`Outcome::is_never`].
    pub enum Outcome {
        /// Durable on the server, or was already.
        0 = Stored {
            /// Members a create named that are not on the team; they were left out.
            dropped: Vec<MemberId> as ids = Vec::new(),
        },
        /// Not now: it stays in the outbox.
        1 = Later {
            /// Why.
            code: Code as plain,
            /// Milliseconds to wait.
            retry_after_ms: Option<u64> as plain = None,
        },
        /// Not ever: it and what depends on it go aside.
        2 = Never {
            /// Why.
            code: Code as plain,
        },
        /// Same actor and sequence number, other hash: drop the branch, load the server's, do it
        /// again.
        3 = Fork {},
    }
}

impl Outcome {
    /// Whether the item goes aside for good. An unknown outcome is never taken for `stored` or
    /// `fork`: it is `never` where it says so, otherwise the item stays in the outbox.
    pub fn is_never(&self) -> bool {
        match self {
            Self::Never { .. } => true,
            Self::Unknown { bytes, .. } => crate::growing::first_number(bytes) == Some(NEVER),
            _ => false,
        }
    }

    /// Whether the item stays in the outbox, to be sent again unchanged.
    pub fn is_later(&self) -> bool {
        match self {
            Self::Later { .. } => true,
            Self::Unknown { .. } => !self.is_never(),
            _ => false,
        }
    }
}

const NEVER: u64 = 2;
