//! The store's operations over the vault, as every native shell runs them.

use app::effects::store::{StoreEntries, StoreEntry, StoreError, StoreOperation, StoreOutput};
use vault::{Commit, Entry, Vault, VaultError};

/// Runs one operation.
pub fn run(vault: &Vault, operation: StoreOperation) -> StoreOutput {
    match operation {
        StoreOperation::Load(wanted) => {
            let keys: Vec<Vec<u8>> = wanted.keys.into_iter().map(|key| key.bytes).collect();
            answer(vault.load(&keys), |entries| {
                StoreOutput::Loaded(listed(entries))
            })
        }
        StoreOperation::Scan(scan) => {
            let limit = usize::try_from(scan.limit).unwrap_or(usize::MAX);
            let found = vault.scan(&scan.prefix, &scan.after, limit);
            answer(found, |entries| StoreOutput::Scanned(listed(entries)))
        }
        StoreOperation::Commit(commit) => {
            let puts = commit
                .puts
                .into_iter()
                .map(|entry| (entry.key, entry.value))
                .collect();
            let deletes = commit.deletes.into_iter().map(|key| key.bytes).collect();
            answer(vault.commit(&Commit { puts, deletes }), |()| {
                StoreOutput::Committed
            })
        }
    }
}

fn answer<T>(done: Result<T, VaultError>, good: impl FnOnce(T) -> StoreOutput) -> StoreOutput {
    done.map_or_else(|error| StoreOutput::Failed(reason(&error)), good)
}

fn listed(entries: Vec<Entry>) -> StoreEntries {
    let entries = entries
        .into_iter()
        .map(|(key, value)| StoreEntry { key, value })
        .collect();
    StoreEntries { entries }
}

fn reason(error: &VaultError) -> StoreError {
    match error {
        VaultError::Full => StoreError::Full,
        VaultError::Locked => StoreError::Locked,
        VaultError::Damaged(_) | VaultError::OtherFormat(_) => StoreError::Damaged,
        _ => StoreError::Unavailable,
    }
}
