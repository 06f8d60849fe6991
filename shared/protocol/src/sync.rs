//! The one conversation: push, then pull. `POST /v1/sync` carries a [`SyncRequest`] and answers a
//! [`SyncReply`]; `GET /v1/live` carries [`ClientFrame`]s and [`ServerFrame`]s over a WebSocket.

use domain::id::DocumentId;
use minicbor::{Decode, Encode};

use crate::code::ErrorBody;
use crate::control::Control;
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

/// Something a phone gives.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum PushItem {
    /// A control operation.
    #[n(0)]
    Control {
        /// The phone's number for it.
        #[n(0)]
        item: u64,
        /// The operation.
        #[n(1)]
        control: Control,
    },
    /// A change of a document.
    #[n(1)]
    Change {
        /// The phone's number for it.
        #[n(0)]
        item: u64,
        /// The document.
        #[cbor(n(1), with = "crate::encoding::document")]
        document: DocumentId,
        /// The change's chunk (type 1, or type 2 when compressed).
        #[cbor(n(2), with = "minicbor::bytes")]
        change: Vec<u8>,
    },
}

/// One round trip.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct SyncRequest {
    /// Names of what this client speaks.
    #[n(0)]
    pub capabilities: Vec<String>,
    /// Where it stands; absent to start at cursor zero.
    #[n(1)]
    pub cursor: Option<Cursor>,
    /// What it gives, in order.
    #[n(2)]
    pub push: Vec<PushItem>,
    /// [`digest`] over what it can read, to have it compared.
    #[cbor(n(3), with = "minicbor::bytes")]
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

/// One thing a phone learns.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Entry {
    /// A row.
    #[n(0)]
    Row {
        /// The row.
        #[n(0)]
        row: RowBytes,
    },
    /// Changes of one document, in an order in which they can be applied: chunks one behind the
    /// other, each with Automerge's own header and length.
    #[n(1)]
    Changes {
        /// Which document.
        #[cbor(n(0), with = "crate::encoding::document")]
        document: DocumentId,
        /// The chunks.
        #[cbor(n(1), with = "minicbor::bytes")]
        chunks: Vec<u8>,
    },
    /// This member may read the document from here on; its older changes follow in this reply, or
    /// in the next ones before the cursor passes.
    #[n(2)]
    Grant {
        /// Which document.
        #[cbor(n(0), with = "crate::encoding::document")]
        document: DocumentId,
    },
    /// This member may no longer read the document.
    #[n(3)]
    Gone {
        /// Which document.
        #[cbor(n(0), with = "crate::encoding::document")]
        document: DocumentId,
        /// Why.
        #[n(1)]
        reason: GoneReason,
    },
}

/// What the server answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct SyncReply {
    /// One per pushed item, in their order.
    #[n(0)]
    pub replies: Vec<ItemReply>,
    /// What is new, in order.
    #[n(1)]
    pub entries: Vec<Entry>,
    /// Where the phone stands once it has stored the entries.
    #[n(2)]
    pub cursor: Option<Cursor>,
    /// Whether there is more behind this page.
    #[n(3)]
    pub more: bool,
    /// Entries still to come behind this page, for a progress that has an end.
    #[n(4)]
    pub left: u64,
    /// Set when the cursor is of another log: send the heads.
    #[n(5)]
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

/// A frame from a phone.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum ClientFrame {
    /// The first frame: who this is.
    #[n(0)]
    Hello {
        /// The device's token.
        #[n(0)]
        token: Token,
        /// Where it stands.
        #[n(1)]
        cursor: Option<Cursor>,
        /// What it speaks.
        #[n(2)]
        capabilities: Vec<String>,
    },
    /// A round trip; the reply comes as a frame.
    #[n(1)]
    Sync {
        /// The request. Its cursor says what the phone has stored.
        #[n(0)]
        request: SyncRequest,
    },
}

/// A frame from the server.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum ServerFrame {
    /// The answer to `hello` or `sync`, or, unasked, what is new since the last cursor sent.
    #[n(0)]
    Reply {
        /// The reply.
        #[n(0)]
        reply: SyncReply,
    },
    /// The connection ends after this.
    #[n(1)]
    Error {
        /// Why.
        #[n(0)]
        error: ErrorBody,
    },
}

/// SHA-256 over every readable document and its heads, both sorted, each hash behind its document's
/// id: equal digests mean equal content.
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
