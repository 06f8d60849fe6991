//! The store's operations over the vault, and what they were.

use std::time::Instant;

use app::effects::store::{StoreEntries, StoreEntry, StoreError, StoreOperation, StoreOutput};
use vault::{Commit, Entry, Vault, VaultError};

use crate::figure::ms;

/// Where the kind stands in a team's keys, and the kind of a document's bytes.
const KIND_AT: usize = 17;
const DOCUMENT_BYTES: u8 = b'd';

/// What the core asked of its store.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Reads of documents.
    pub document_reads: usize,
    /// Other reads.
    pub other_reads: usize,
    /// Milliseconds of each commit.
    pub commits: Vec<f64>,
    /// When bytes of a document were last made durable.
    pub last_document: Option<Instant>,
}

/// Runs one operation.
pub fn perform(vault: &Vault, asked: &mut Asked, operation: StoreOperation) -> StoreOutput {
    match operation {
        StoreOperation::Load(load) => {
            asked.count(load.keys.iter().any(|key| is_document(&key.bytes)));
            let keys: Vec<Vec<u8>> = load.keys.into_iter().map(|key| key.bytes).collect();
            answer(vault.load(&keys), |found| {
                StoreOutput::Loaded(listed(found))
            })
        }
        StoreOperation::Scan(scan) => {
            asked.count(is_document(&scan.prefix));
            let limit = usize::try_from(scan.limit).unwrap_or(usize::MAX);
            let found = vault.scan(&scan.prefix, &scan.after, limit);
            answer(found, |found| StoreOutput::Scanned(listed(found)))
        }
        StoreOperation::Commit(commit) => {
            let documents = commit.puts.iter().any(|put| is_document(&put.key));
            let puts = commit
                .puts
                .into_iter()
                .map(|put| (put.key, put.value))
                .collect();
            let deletes = commit.deletes.into_iter().map(|key| key.bytes).collect();
            let begun = Instant::now();
            let done = vault.commit(&Commit { puts, deletes });
            asked.commits.push(ms(begun.elapsed()));
            if documents {
                asked.last_document = Some(Instant::now());
            }
            answer(done, |()| StoreOutput::Committed)
        }
    }
}

impl Asked {
    fn count(&mut self, document: bool) {
        if document {
            self.document_reads += 1;
        } else {
            self.other_reads += 1;
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
