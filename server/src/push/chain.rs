//! What depends on what inside one push: changes of a document on each other, everything of a
//! session on its operations, a share on its card.

use std::collections::HashSet;

use domain::id::{Document, DocumentId, SessionId};
use protocol::control::Operation;

use super::Item;

/// What one item is tied to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Links {
    session: Option<SessionId>,
    document: Option<DocumentId>,
}

impl Links {
    /// An item's.
    pub fn of(item: &Item) -> Self {
        match item {
            Item::Change { document, .. } => Self {
                session: session_of(*document),
                document: Some(*document),
            },
            Item::Control(control) => match &control.operation {
                Operation::CreateDocument { document } => Self {
                    session: session_of(*document),
                    document: Some(*document),
                },
                Operation::CreateSession { session, .. }
                | Operation::AddCoach { session, .. }
                | Operation::Decline { session }
                | Operation::Discard { session }
                | Operation::ShareCard { session, .. } => Self {
                    session: Some(*session),
                    document: None,
                },
                _ => Self::default(),
            },
            Item::Unknown => Self::default(),
        }
    }
}

/// What has broken so far.
#[derive(Debug, Default)]
pub struct Chain {
    sessions: HashSet<SessionId>,
    unshareable: HashSet<SessionId>,
    documents: HashSet<DocumentId>,
    ended: bool,
}

impl Chain {
    /// Whether an item comes behind a refused one it depends on.
    pub fn is_broken(&self, item: &Item) -> bool {
        let links = Links::of(item);
        let shares = matches!(item, Item::Control(control)
            if matches!(control.operation, Operation::ShareCard { .. }));
        self.ended
            || links.session.is_some_and(|session| {
                self.sessions.contains(&session) || (shares && self.unshareable.contains(&session))
            })
            || links
                .document
                .is_some_and(|document| self.documents.contains(&document))
    }

    /// An item was not stored.
    pub fn refused(&mut self, links: Links) {
        match (links.document, links.session) {
            (Some(document), _) => {
                self.documents.insert(document);
                if let Some(Document::Card(session, _)) = document.known() {
                    self.unshareable.insert(session);
                }
            }
            (None, Some(session)) => {
                self.sessions.insert(session);
            }
            (None, None) => {}
        }
    }

    /// Nothing more is taken: the member left, or the device was revoked, in this very push.
    pub fn end(&mut self) {
        self.ended = true;
    }
}

fn session_of(document: DocumentId) -> Option<SessionId> {
    match document.known()? {
        Document::Session(session) | Document::Draft(session, _) | Document::Card(session, _) => {
            Some(session)
        }
        Document::Team(_) | Document::Blueprint(_) | Document::Private(_) => None,
    }
}
