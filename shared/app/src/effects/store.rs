//! The device's store: bytes under bytes, in order, with one atomic commit.

use crux_core::capability::Operation;
use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum StoreOperation {
    /// Values of these keys, in their order.
    Load(LoadKeys),
    /// Entries whose keys begin with a prefix, in key order.
    Scan(ScanPrefix),
    /// All of these puts and deletes, or none of them; durable when it is answered.
    Commit(Commit),
}

/// Keys to load.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct LoadKeys {
    /// The keys.
    pub keys: Vec<StoreKey>,
}

/// A prefix to scan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ScanPrefix {
    /// The prefix.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub prefix: Vec<u8>,
    /// Only keys behind this one; empty to start at the first.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub after: Vec<u8>,
    /// At most so many entries.
    pub limit: u32,
}

/// One atomic commit.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Facet)]
pub struct Commit {
    /// What to write.
    pub puts: Vec<StoreEntry>,
    /// What to delete; a key that is not there is not an error.
    pub deletes: Vec<StoreKey>,
}

/// A key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Facet)]
pub struct StoreKey {
    /// Its bytes.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub bytes: Vec<u8>,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct StoreEntry {
    /// The key.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub key: Vec<u8>,
    /// The value.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub value: Vec<u8>,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum StoreOutput {
    /// To `Load`: the entries that exist.
    Loaded(StoreEntries),
    /// To `Scan`: entries in key order; fewer than the limit means there are no more.
    Scanned(StoreEntries),
    /// To `Commit`: durable.
    Committed,
    /// Nothing was changed.
    Failed(StoreError),
}

/// Entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct StoreEntries {
    /// In key order.
    pub entries: Vec<StoreEntry>,
}

/// Why the store could not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum StoreError {
    /// The disk or the quota is full.
    Full,
    /// Another process holds it.
    Locked,
    /// It cannot be read.
    Damaged,
    /// Anything else.
    Unavailable,
}

impl Operation for StoreOperation {
    type Output = StoreOutput;
}
