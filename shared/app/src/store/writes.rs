//! Puts and deletes that belong into one commit.

use std::collections::BTreeMap;

use crate::effects::store::{Commit, StoreEntry, StoreKey};

/// Puts and deletes by key; the last word on a key counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Writes(BTreeMap<Vec<u8>, Option<Vec<u8>>>);

impl Writes {
    /// Writes a value.
    pub fn put(&mut self, key: Vec<u8>, value: Vec<u8>) {
        self.0.insert(key, Some(value));
    }

    /// Deletes a key.
    pub fn delete(&mut self, key: Vec<u8>) {
        self.0.insert(key, None);
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds later writes; they win over these.
    pub fn append(&mut self, mut later: Self) {
        self.0.append(&mut later.0);
    }

    /// Those under a prefix.
    pub fn under(&self, prefix: &[u8]) -> Self {
        let range = self
            .0
            .range(prefix.to_vec()..)
            .take_while(|(key, _)| key.starts_with(prefix));
        Self(
            range
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect(),
        )
    }

    /// In key order; `None` is a delete.
    pub fn iter(&self) -> impl Iterator<Item = (&Vec<u8>, &Option<Vec<u8>>)> {
        self.0.iter()
    }

    /// Takes everything out.
    pub fn take(&mut self) -> Self {
        std::mem::take(self)
    }

    /// As an operation.
    pub fn commit(&self) -> Commit {
        let mut commit = Commit::default();
        for (key, value) in &self.0 {
            match value {
                Some(value) => {
                    commit.puts.push(StoreEntry {
                        key: key.clone(),
                        value: value.clone(),
                    });
                }
                None => commit.deletes.push(StoreKey { bytes: key.clone() }),
            }
        }
        commit
    }
}
