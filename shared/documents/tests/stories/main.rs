//! What people do, one document at a time.

mod card;
mod history;
mod shared;
#[path = "../support/mod.rs"]
mod support;

use documents::Doc;
use domain::id::DocumentId;

fn open(id: DocumentId) -> Doc {
    Doc::new(id).expect("a known kind")
}
