//! What the server says of one pushed item.

use minicbor::{Decode, Encode};

use crate::code::Code;
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

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Outcome {
    /// Durable on the server, or was already.
    #[n(0)]
    Stored {
        /// Members a create named that are not on the team; they were left out.
        #[cbor(n(0), with = "crate::encoding::ids")]
        dropped: Vec<MemberId>,
    },
    /// Not now: it stays in the outbox.
    #[n(1)]
    Later {
        /// Why.
        #[n(0)]
        code: Code,
        /// Milliseconds to wait.
        #[n(1)]
        retry_after_ms: Option<u64>,
    },
    /// Not ever: it and what depends on it go aside.
    #[n(2)]
    Never {
        /// Why.
        #[n(0)]
        code: Code,
    },
    /// Same actor and sequence number, other hash: drop the branch, load the server's, do it again.
    #[n(3)]
    Fork {},
}
