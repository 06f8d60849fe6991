//! One thing that waits, and the chain it belongs to.

use domain::id::{Document, DocumentId, SessionId};
use minicbor::{Decode, Encode};
use protocol::control::{Control, Operation};
use protocol::row::Row;
use protocol::sync::{Entry as Arrived, PushItem};

/// An entry as it stands in the store.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Entry {
    /// Its number on this phone; the order of entries.
    #[n(0)]
    pub number: u64,
    /// What it is.
    #[n(1)]
    pub what: What,
    /// The group it waits with; 0 for none.
    #[n(2)]
    pub group: u64,
    /// Its bytes may have left the phone: it is sent again unchanged.
    #[n(3)]
    pub in_flight: bool,
    /// The server holds another change under its actor and number; to be done again.
    #[n(4)]
    pub forked: bool,
}

/// What an entry is.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum What {
    /// A control operation.
    #[n(0)]
    Control(#[n(0)] Control),
    /// A change of a document.
    #[n(1)]
    Change {
        /// Which document.
        #[cbor(n(0), with = "protocol::encoding::document")]
        document: DocumentId,
        /// The change's chunk.
        #[cbor(n(1), with = "minicbor::bytes")]
        change: Vec<u8>,
        /// `documents::Edit`, to be done again after a fork.
        #[cbor(n(2), with = "minicbor::bytes")]
        edit: Vec<u8>,
    },
}

/// Entries that must keep their order among themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chain {
    /// Everything of a session.
    Session(SessionId),
    /// A document of its own.
    Document(DocumentId),
    /// People and devices.
    People,
}

impl Entry {
    /// The chain it belongs to.
    pub fn chain(&self) -> Chain {
        match &self.what {
            What::Change { document, .. } => chain_of(*document),
            What::Control(control) => match &control.operation {
                Operation::CreateDocument { document } => chain_of(*document),
                operation => session_of(operation).map_or(Chain::People, Chain::Session),
            },
        }
    }

    /// The document it creates or changes.
    pub fn document(&self) -> Option<DocumentId> {
        match &self.what {
            What::Change { document, .. } => Some(*document),
            What::Control(control) => match &control.operation {
                Operation::CreateDocument { document } => Some(*document),
                _ => None,
            },
        }
    }

    pub(super) fn push_item(&self) -> PushItem {
        match &self.what {
            What::Control(control) => PushItem::Control {
                item: self.number,
                control: control.clone(),
            },
            What::Change {
                document, change, ..
            } => PushItem::Change {
                item: self.number,
                document: *document,
                change: change.clone(),
            },
        }
    }

    pub(super) fn size(&self) -> usize {
        match &self.what {
            What::Control(_) => 128,
            What::Change { change, .. } => change.len() + 64,
        }
    }
}

/// The session an operation is about.
pub fn session_of(operation: &Operation) -> Option<SessionId> {
    match operation {
        Operation::CreateSession { session, .. }
        | Operation::AddCoach { session, .. }
        | Operation::Decline { session }
        | Operation::Discard { session }
        | Operation::ShareCard { session, .. } => Some(*session),
        _ => None,
    }
}

/// The chain of a document.
pub fn chain_of(document: DocumentId) -> Chain {
    match document.known() {
        Some(
            Document::Session(session) | Document::Draft(session, _) | Document::Card(session, _),
        ) => Chain::Session(session),
        _ => Chain::Document(document),
    }
}

/// The chain that something the server sent is about.
pub fn chain_of_entry(entry: &Arrived) -> Option<Chain> {
    match entry {
        Arrived::Changes { document, .. } | Arrived::Grant { document } => {
            Some(chain_of(*document))
        }
        Arrived::Row { row } => match Row::from_row_bytes(row) {
            Ok(Some(Row::Session(row))) => Some(Chain::Session(row.session)),
            Ok(Some(Row::Person(row))) => Some(Chain::Session(row.session)),
            _ => None,
        },
        Arrived::Gone { .. } | Arrived::Unknown { .. } => None,
    }
}
