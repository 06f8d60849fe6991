//! Reads that are out, and what was written since they were asked.
//!
//! A read may be answered from a state of the store that lacks a commit which is still on its way,
//! or which came in between. So every write is remembered for every read that is out, and laid over
//! its answer: a read always sees what the core has written before the answer came.

use std::collections::BTreeMap;

use super::writes::Writes;
use crate::effects::store::{StoreEntry, StoreOperation};
use crate::replica::Reading;

/// The reads that are out.
#[derive(Debug, Default)]
pub struct Reads {
    last: u64,
    out: BTreeMap<u64, Read>,
}

#[derive(Debug)]
struct Read {
    reading: Reading,
    prefix: Option<Vec<u8>>,
    after: Vec<u8>,
    limit: usize,
    since: Writes,
}

impl Reads {
    /// A read goes out; `pending` is what is written and not durable yet. Its number.
    pub fn ask(
        &mut self,
        reading: Reading,
        operation: &StoreOperation,
        pending: impl Iterator<Item = Writes>,
    ) -> u64 {
        self.last += 1;
        let (prefix, after, limit) = match operation {
            StoreOperation::Scan(scan) => (
                Some(scan.prefix.clone()),
                scan.after.clone(),
                scan.limit as usize,
            ),
            StoreOperation::Load(_) | StoreOperation::Commit(_) => (None, Vec::new(), usize::MAX),
        };
        let mut since = Writes::default();
        for writes in pending {
            since.append(writes);
        }
        let since = prefix
            .as_ref()
            .map(|prefix| since.under(prefix))
            .unwrap_or_default();
        self.out.insert(
            self.last,
            Read {
                reading,
                prefix,
                after,
                limit,
                since,
            },
        );
        self.last
    }

    /// Something was written.
    pub fn note(&mut self, writes: &Writes) {
        for read in self.out.values_mut() {
            if let Some(prefix) = &read.prefix {
                read.since.append(writes.under(prefix));
            }
        }
    }

    /// A read was answered: what it was for, and what is there.
    pub fn answer(
        &mut self,
        number: u64,
        entries: Vec<StoreEntry>,
    ) -> Option<(Reading, Vec<StoreEntry>)> {
        let read = self.out.remove(&number)?;
        if read.prefix.is_none() || read.since.is_empty() {
            return Some((read.reading, entries));
        }
        // A full page ends at its last key: what was written behind it belongs to the next page.
        let full = entries.len() >= read.limit;
        let end = entries
            .last()
            .map(|entry| entry.key.clone())
            .filter(|_| full);
        let mut there: BTreeMap<Vec<u8>, Vec<u8>> = entries
            .into_iter()
            .map(|entry| (entry.key, entry.value))
            .collect();
        for (key, value) in read.since.iter() {
            let inside = *key > read.after && end.as_ref().is_none_or(|end| key <= end);
            match value {
                Some(value) if inside => {
                    there.insert(key.clone(), value.clone());
                }
                Some(_) => {}
                None => {
                    there.remove(key);
                }
            }
        }
        let entries = there
            .into_iter()
            .map(|(key, value)| StoreEntry { key, value })
            .collect();
        Some((read.reading, entries))
    }
}
