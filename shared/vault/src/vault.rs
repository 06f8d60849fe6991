//! The store's operations.

use std::io;
use std::ops::Bound;
use std::path::Path;
use std::sync::{PoisonError, RwLock};

use redb::{Database, Durability, ReadableDatabase, StorageBackend, TableDefinition, TableError};

use crate::database::Reopened;
use crate::error::VaultError;

const ENTRIES: TableDefinition<&[u8], &[u8]> = TableDefinition::new("entries");

/// A key and its value.
pub type Entry = (Vec<u8>, Vec<u8>);

/// Puts and deletes that happen together. A key in both is put.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commit {
    /// What to write.
    pub puts: Vec<Entry>,
    /// What to delete; a key that is not there is not an error.
    pub deletes: Vec<Vec<u8>>,
}

/// One store, in one file, held by one process.
#[derive(Debug)]
pub struct Vault {
    database: RwLock<Reopened>,
}

impl Vault {
    /// Opens the file, and makes it where there is none.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, VaultError> {
        Ok(Self {
            database: RwLock::new(Reopened::file(path.as_ref())?),
        })
    }

    /// Opens storage of the caller's own; `make` is called again after each error of the storage.
    pub fn with_backend<B: StorageBackend>(
        make: impl Fn() -> io::Result<B> + Send + Sync + 'static,
    ) -> Result<Self, VaultError> {
        Ok(Self {
            database: RwLock::new(Reopened::backend(make)?),
        })
    }

    /// The entries of these keys that exist, in the order asked for.
    pub fn load<K: AsRef<[u8]>>(&self, keys: &[K]) -> Result<Vec<Entry>, VaultError> {
        self.with(|database| load(database, keys))
    }

    /// At most `limit` entries whose keys begin with `prefix` and stand behind `after` (empty:
    /// from the first), in the order of their keys.
    pub fn scan(
        &self,
        prefix: &[u8],
        after: &[u8],
        limit: usize,
    ) -> Result<Vec<Entry>, VaultError> {
        self.with(|database| scan(database, prefix, after, limit))
    }

    /// Makes all of it durable, or nothing of it.
    pub fn commit(&self, commit: &Commit) -> Result<(), VaultError> {
        self.with(|database| write(database, commit))
    }

    /// Whether every page is as it was written; what was not is repaired where it can be.
    pub fn check(&self) -> Result<bool, VaultError> {
        self.alone(|database| Ok(database.check_integrity()?))
    }

    /// Gives room back to the disk; whether there was any.
    pub fn compact(&self) -> Result<bool, VaultError> {
        self.alone(|database| Ok(database.compact()?))
    }

    /// Reads go on while a commit waits for the disk; commits go one after the other.
    fn with<T>(
        &self,
        operation: impl FnOnce(&Database) -> Result<T, redb::Error>,
    ) -> Result<T, VaultError> {
        loop {
            let shared = self.database.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(database) = shared.database() {
                return shared.run(|| operation(database));
            }
            drop(shared);
            self.alone(|_| Ok(()))?;
        }
    }

    /// With nothing beside it.
    fn alone<T>(
        &self,
        operation: impl FnOnce(&mut Database) -> Result<T, redb::Error>,
    ) -> Result<T, VaultError> {
        self.database
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .alone(operation)
    }
}

fn load<K: AsRef<[u8]>>(database: &Database, keys: &[K]) -> Result<Vec<Entry>, redb::Error> {
    let table = match database.begin_read()?.open_table(ENTRIES) {
        Ok(table) => table,
        Err(TableError::TableDoesNotExist(_)) => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut entries = Vec::with_capacity(keys.len());
    for key in keys.iter().map(AsRef::as_ref) {
        if let Some(value) = table.get(key)? {
            entries.push((key.to_vec(), value.value().to_vec()));
        }
    }
    Ok(entries)
}

fn scan(
    database: &Database,
    prefix: &[u8],
    after: &[u8],
    limit: usize,
) -> Result<Vec<Entry>, redb::Error> {
    let table = match database.begin_read()?.open_table(ENTRIES) {
        Ok(table) => table,
        Err(TableError::TableDoesNotExist(_)) => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let from_first = after.is_empty() || after < prefix;
    let start = if from_first {
        Bound::Included(prefix)
    } else {
        Bound::Excluded(after)
    };
    let mut entries = Vec::new();
    for entry in table.range::<&[u8]>((start, Bound::Unbounded))? {
        let (key, value) = entry?;
        if entries.len() == limit || !key.value().starts_with(prefix) {
            break;
        }
        entries.push((key.value().to_vec(), value.value().to_vec()));
    }
    Ok(entries)
}

fn write(database: &Database, commit: &Commit) -> Result<(), redb::Error> {
    let mut transaction = database.begin_write()?;
    // Durable before it is answered; and the next opening after a kill need not walk the file.
    transaction.set_durability(Durability::Immediate)?;
    transaction.set_quick_repair(true);
    {
        let mut table = transaction.open_table(ENTRIES)?;
        for key in &commit.deletes {
            table.remove(key.as_slice())?;
        }
        for (key, value) in &commit.puts {
            table.insert(key.as_slice(), value.as_slice())?;
        }
    }
    Ok(transaction.commit()?)
}
