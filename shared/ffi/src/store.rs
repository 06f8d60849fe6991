//! The core's store operations, done by the vault.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use app::effects::store::{
    Commit, StoreEntries, StoreEntry, StoreError, StoreKey, StoreOperation, StoreOutput,
};
use crux_core::bridge::{BincodeFfiFormat, FfiFormat};
use vault::{Vault, VaultError};

use crate::error::CoreError;

/// A vault, opened when it is first wanted.
pub struct Store {
    path: PathBuf,
    vault: Mutex<Option<Arc<Vault>>>,
}

impl Store {
    /// The store in this file.
    pub fn at(path: PathBuf) -> Self {
        Self {
            path,
            vault: Mutex::new(None),
        }
    }

    /// Does one operation, both as bytes.
    pub fn perform(&self, operation: &[u8]) -> Result<Vec<u8>, CoreError> {
        let operation =
            BincodeFfiFormat::deserialize(operation).map_err(|_| CoreError::Malformed)?;
        let output = self
            .run(operation)
            .unwrap_or_else(|error| StoreOutput::Failed(told(&error)));
        let mut bytes = Vec::new();
        BincodeFfiFormat::serialize(&mut bytes, &output).map_err(|_| CoreError::Malformed)?;
        Ok(bytes)
    }

    /// The vault; held only for as long as opening takes, so that reads go on beside a commit.
    fn opened(&self) -> Result<Arc<Vault>, VaultError> {
        let mut place = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(vault) = &*place {
            return Ok(vault.clone());
        }
        Ok(place.insert(Arc::new(Vault::open(&self.path)?)).clone())
    }

    fn run(&self, operation: StoreOperation) -> Result<StoreOutput, VaultError> {
        let vault = self.opened()?;
        Ok(match operation {
            StoreOperation::Load(load) => {
                let keys: Vec<_> = load.keys.iter().map(|key| &key.bytes).collect();
                StoreOutput::Loaded(entries(vault.load(&keys)?))
            }
            StoreOperation::Scan(scan) => {
                let limit = usize::try_from(scan.limit).unwrap_or(usize::MAX);
                StoreOutput::Scanned(entries(vault.scan(&scan.prefix, &scan.after, limit)?))
            }
            StoreOperation::Commit(commit) => {
                vault.commit(&whole(commit))?;
                StoreOutput::Committed
            }
        })
    }
}

fn entries(found: Vec<vault::Entry>) -> StoreEntries {
    let entry = |(key, value)| StoreEntry { key, value };
    StoreEntries {
        entries: found.into_iter().map(entry).collect(),
    }
}

fn whole(commit: Commit) -> vault::Commit {
    let put = |StoreEntry { key, value }| (key, value);
    let delete = |StoreKey { bytes }| bytes;
    vault::Commit {
        puts: commit.puts.into_iter().map(put).collect(),
        deletes: commit.deletes.into_iter().map(delete).collect(),
    }
}

fn told(error: &VaultError) -> StoreError {
    match error {
        VaultError::Full => StoreError::Full,
        VaultError::Locked => StoreError::Locked,
        VaultError::Damaged(_) => StoreError::Damaged,
        _ => StoreError::Unavailable,
    }
}
