//! The store's operations over the vault, and what they were.

use std::time::Instant;

use app::effects::store as effects;
use app::effects::store::{StoreEntries, StoreEntry, StoreError, StoreOperation, StoreOutput};
use vault::{Commit, Entry, Vault, VaultError};

use crate::figure::ms;

/// Where the kind stands in a team's keys, and the kind of a document's bytes.
const KIND_AT: usize = 17;
const DOCUMENT_BYTES: u8 = b'd';

/// What the core asked of its store.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Keys and prefixes by which documents were read.
    pub document_reads: Vec<Vec<u8>>,
    /// The commits.
    pub commits: Vec<Done>,
}

/// A commit that was done.
#[derive(Debug, Clone, Copy)]
pub struct Done {
    /// How many milliseconds it took.
    pub taken: f64,
    /// When it was durable.
    pub at: Instant,
    /// Whether it held bytes of documents.
    pub documents: bool,
}

/// Does a read.
pub fn read(vault: &Vault, asked: &mut Asked, operation: &StoreOperation) -> Option<StoreOutput> {
    Some(match operation {
        StoreOperation::Load(load) => {
            load.keys.iter().for_each(|key| asked.read(&key.bytes));
            let keys: Vec<&[u8]> = load.keys.iter().map(|key| key.bytes.as_slice()).collect();
            answer(vault.load(&keys), |found| {
                StoreOutput::Loaded(listed(found))
            })
        }
        StoreOperation::Scan(scan) => {
            asked.read(&scan.prefix);
            let limit = usize::try_from(scan.limit).unwrap_or(usize::MAX);
            let found = vault.scan(&scan.prefix, &scan.after, limit);
            answer(found, |found| StoreOutput::Scanned(listed(found)))
        }
        StoreOperation::Commit(_) => return None,
    })
}

/// Does a commit.
pub fn commit(vault: &Vault, commit: effects::Commit) -> (StoreOutput, Done) {
    let documents = commit.puts.iter().any(|put| is_document(&put.key));
    let puts = commit
        .puts
        .into_iter()
        .map(|put| (put.key, put.value))
        .collect();
    let deletes = commit.deletes.into_iter().map(|key| key.bytes).collect();
    let begun = Instant::now();
    let done = vault.commit(&Commit { puts, deletes });
    let at = Instant::now();
    let taken = ms(at.duration_since(begun));
    let output = answer(done, |()| StoreOutput::Committed);
    (
        output,
        Done {
            taken,
            at,
            documents,
        },
    )
}

impl Asked {
    fn read(&mut self, key: &[u8]) {
        if is_document(key) {
            self.document_reads.push(key.to_vec());
        }
    }
}

fn is_document(key: &[u8]) -> bool {
    key.first() == Some(&1) && key.get(KIND_AT) == Some(&DOCUMENT_BYTES)
}

fn answer<T>(done: Result<T, VaultError>, good: impl FnOnce(T) -> StoreOutput) -> StoreOutput {
    done.map_or_else(
        |error| {
            StoreOutput::Failed(match error {
                VaultError::Full => StoreError::Full,
                VaultError::Locked => StoreError::Locked,
                VaultError::Damaged(_) => StoreError::Damaged,
                _ => StoreError::Unavailable,
            })
        },
        good,
    )
}

fn listed(found: Vec<Entry>) -> StoreEntries {
    let entries = found
        .into_iter()
        .map(|(key, value)| StoreEntry { key, value })
        .collect();
    StoreEntries { entries }
}
