//! How a phone keeps its documents: one crash-safe store of bytes under bytes.
//!
//! Where to start: [`Vault`]. It promises three things, each attacked by a test: a commit that was
//! confirmed is there after any crash; a commit is there whole or not at all; a disk that is full
//! refuses one commit and loses nothing. It knows nothing of teams, documents or keys.

mod database;
mod error;
mod vault;

pub use error::VaultError;
pub use redb::StorageBackend;
pub use vault::{Commit, Entry, Vault};
