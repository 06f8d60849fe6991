//! The one conversation: push, then pull. `POST /v1/sync` carries a [`SyncRequest`] and answers a
//! [`SyncReply`]; `GET /v1/live` carries [`ClientFrame`]s and [`ServerFrame`]s over a WebSocket.

use domain::id::DocumentId;
use minicbor::{Decode, Encode};

use crate::code::ErrorBody;
use crate::control::Control;
use crate::encoding::nearest::Nearest;
use crate::growing::growing;
use crate::hash::ChangeHash;
use crate::reply::ItemReply;
use crate::row::RowBytes;
use crate::secret::Token;

/// A place in the log, opaque to a phone.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Cursor(#[cbor(with = "minicbor::bytes")] pub Vec<u8>);

/// A document and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DocumentHeads {
    /// Which.
    #[cbor(n(0), with = "crate::encoding::document")]
    pub document: DocumentId,
    /// Its heads, sorted.
    #[n(1)]
    pub heads: Vec<ChangeHash>,
}

growing! {
    /// Something a phone gives.
    pub enum PushItem {
        /// A control operation.
        0 = Control {
            /// The phone's number for it.
            item: u64 as plain,
            /// The operation.
            control: Control as plain,
        },
        /// A change of a document.
        1 = Change {
            /// The phone's number for it.
            item: u64 as plain,
            /// The document.
            document: DocumentId as document,
            /// The change's chunk (type 1, or type 2 when compressed).
            change: Vec<u8> as bytes,
        },
    }
}

/// One round trip.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct SyncRequest {
    /// Names of what this client speaks.
    #[cbor(n(0), with = "crate::encoding::names", skip_if = "Vec::is_empty")]
    pub capabilities: Vec<String>,
    /// Where it stands; absent to start at cursor zero.
    #[n(1)]
    pub cursor: Option<Cursor>,
    /// What it gives, in order.
    #[cbor(n(2), with = "crate::encoding::items", skip_if = "Vec::is_empty")]
    pub push: Vec<PushItem>,
    /// [`digest`] over what it can read, to have it compared.
    #[cbor(n(3), with = "minicbor::bytes", skip_if = "Option::is_none")]
    pub digest: Option<Vec<u8>>,
    /// Its documents and heads, in answer to `reconcile`.
    #[n(4)]
    pub heads: Option<Vec<DocumentHeads>>,
    /// Documents it wants whole again.
    #[n(5)]
    pub want: Option<Vec<Wanted>>,
}

/// A document a phone wants whole.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Wanted(#[cbor(with = "crate::encoding::document")] pub DocumentId);

/// Why a document went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum GoneReason {
    /// Its share or decline closed the draft.
    #[n(0)]
    Closed,
    /// Its session was discarded.
    #[n(1)]
    Discarded,
    /// This member may no longer read it.
    #[n(2)]
    Revoked,
    /// It was erased.
    #[n(3)]
    Erased,
}

growing! {
    /// One thing a phone learns.
    pub enum Entry {
        /// A row.
        0 = Row {
            /// The row.
            row: RowBytes as plain,
        },
        /// Changes of one document, in an order in which they can be applied: chunks one behind the
        /// other, each with Automerge's own header and length.
        1 = Changes {
            /// Which document.
            document: DocumentId as document,
            /// The chunks.
            chunks: Vec<u8> as bytes,
        },
        /// This member may read the document from here on; its older changes follow in this reply, or
        /// in the next ones before the cursor passes.
        2 = Grant {
            /// Which document.
            document: DocumentId as document,
        },
        /// This member may no longer read the document.
        3 = Gone {
            /// Which document.
            document: DocumentId as document,
            /// Why.
            reason: GoneReason as nearest,
        },
    }
}

/// What the server answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct SyncReply {
    /// One per pushed item, in their order.
    #[cbor(n(0), with = "crate::encoding::items", skip_if = "Vec::is_empty")]
    pub replies: Vec<ItemReply>,
    /// What is new, in order.
    #[cbor(n(1), with = "crate::encoding::entries", skip_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
    /// Where the phone stands once it has stored the entries.
    #[n(2)]
    pub cursor: Option<Cursor>,
    /// Whether there is more behind this page.
    #[cbor(n(3), skip_if = "is_default")]
    pub more: bool,
    /// Entries still to come behind this page, for a progress that has an end.
    #[cbor(n(4), skip_if = "is_default")]
    pub left: u64,
    /// Set when the cursor is of another log: send the heads.
    #[cbor(n(5), skip_if = "is_default")]
    pub reconcile: bool,
    /// In answer to `heads`: what the server lacks of them.
    #[n(6)]
    pub lacking: Option<Vec<DocumentHeads>>,
    /// In answer to `digest`: whether it was equal.
    #[n(7)]
    pub verified: Option<bool>,
    /// If it was not: what the server holds for this member.
    #[n(8)]
    pub heads: Option<Vec<DocumentHeads>>,
    /// The server's clock, in milliseconds since 1970.
    #[n(9)]
    pub now_ms: i64,
}

growing! {
    /// A frame from a phone.
    pub enum ClientFrame {
        /// The first frame: who this is.
        0 = Hello {
            /// The device's token.
            token: Token as plain,
            /// Where it stands.
            cursor: Option<Cursor> as plain = None,
            /// What it speaks.
            capabilities: Vec<String> as names,
        },
        /// A round trip; the reply comes as a frame.
        1 = Sync {
            /// The request. Its cursor says what the phone has stored.
            request: SyncRequest as plain,
        },
    }
}

growing! {
    /// A frame from the server.
    pub enum ServerFrame {
        /// The answer to `hello` or `sync`, or, unasked, what is new since the last cursor sent.
        0 = Reply {
            /// The reply.
            reply: SyncReply as plain,
        },
        /// The connection ends after this.
        1 = Error {
            /// Why.
            error: ErrorBody as plain,
        },
    }
}

impl PushItem {
    /// The phone's number for it: the first field of every item, those of later versions included.
    pub fn item(&self) -> Option<u64> {
        match self {
            Self::Control { item, .. } | Self::Change { item, .. } => Some(*item),
            Self::Unknown { bytes, .. } => crate::growing::first_number(bytes),
        }
    }
}

impl Nearest for GoneReason {
    /// Own and unsent work moves to the archive, nothing of one's own is dropped.
    const NEAREST: Self = Self::Revoked;
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// SHA-256 over every readable document and its heads, both sorted: equal digests mean equal
/// content. Each document adds the length of its id (one byte), its id, the number of its heads
/// (eight bytes, big-endian) and the heads.
pub fn digest(documents: &mut [DocumentHeads]) -> [u8; 32] {
    use sha2::{Digest, Sha256};
    documents.sort_by_key(|entry| entry.document);
    let mut hasher = Sha256::new();
    for entry in documents {
        entry.heads.sort_unstable();
        let id = entry.document.to_bytes();
        hasher.update([u8::try_from(id.len()).unwrap_or(u8::MAX)]);
        hasher.update(&id);
        hasher.update((entry.heads.len() as u64).to_be_bytes());
        for head in &entry.heads {
            hasher.update(head.0);
        }
    }
    hasher.finalize().into()
}
