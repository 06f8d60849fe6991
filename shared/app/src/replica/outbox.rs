//! What is waiting to be sent, in the order in which it was done.
//!
//! An entry holds the typed edit beside its bytes, so that it can be done again under another
//! actor. Order holds along a chain (all entries of one session, or of one document outside a
//! session); chains do not wait for each other. Entries of one share, decline or discard form a
//! group that waits together until it may leave; once marked in flight nothing is taken back.

mod entry;

use std::collections::{BTreeMap, BTreeSet};

use domain::id::DocumentId;
use protocol::code::Code;
use protocol::limits::{PUSH_ITEMS_MAX, REQUEST_BYTES_MAX};
use protocol::sync::PushItem;

pub use entry::{Chain, Entry, What, chain_of, chain_of_entry, session_of};

/// Why a chain waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// The server's reason.
    pub code: Code,
    /// Not before this time, in milliseconds since 1970.
    pub until_ms: i64,
    /// How often in a row.
    pub tries: u32,
}

/// The outbox in memory.
#[derive(Debug, Default)]
pub struct Outbox {
    entries: BTreeMap<u64, Entry>,
    held_groups: BTreeSet<u64>,
    holds: BTreeMap<Chain, Hold>,
}

impl Outbox {
    /// Adds an entry, new or read from the store.
    pub fn insert(&mut self, entry: Entry) {
        self.entries.insert(entry.number, entry);
    }

    /// Takes an entry out.
    pub fn remove(&mut self, number: u64) -> Option<Entry> {
        self.entries.remove(&number)
    }

    /// An entry.
    pub fn get(&self, number: u64) -> Option<&Entry> {
        self.entries.get(&number)
    }

    /// An entry, to change it.
    pub fn get_mut(&mut self, number: u64) -> Option<&mut Entry> {
        self.entries.get_mut(&number)
    }

    /// All entries in order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// Whether this change is waiting already.
    pub fn has_change(&self, of: DocumentId, bytes: &[u8]) -> bool {
        self.entries.values().any(|entry| {
            matches!(&entry.what, What::Change { document, change, .. } if *document == of && change == bytes)
        })
    }

    /// Makes a group wait.
    pub fn hold_group(&mut self, group: u64) {
        self.held_groups.insert(group);
    }

    /// Lets a group go; whether it was waiting.
    pub fn release_group(&mut self, group: u64) -> bool {
        self.held_groups.remove(&group)
    }

    /// Lets every group go; whether one was waiting.
    pub fn release_all(&mut self) -> bool {
        !std::mem::take(&mut self.held_groups).is_empty()
    }

    /// The numbers of a group, if none of it has left; else `None`.
    pub fn group_on_phone(&self, group: u64) -> Option<Vec<u64>> {
        let members: Vec<&Entry> = self
            .entries
            .values()
            .filter(|entry| entry.group == group)
            .collect();
        let gone = members.is_empty() || members.iter().any(|entry| entry.in_flight);
        (!gone).then(|| members.iter().map(|entry| entry.number).collect())
    }

    /// Why a chain waits.
    pub fn hold_of(&self, chain: Chain) -> Option<&Hold> {
        self.holds.get(&chain)
    }

    /// The server said "later".
    pub fn hold(&mut self, chain: Chain, code: Code, now_ms: i64, retry_after_ms: Option<u64>) {
        let tries = self
            .holds
            .get(&chain)
            .map_or(0, |hold| hold.tries)
            .saturating_add(1);
        let pause = retry_after_ms
            .and_then(|pause| i64::try_from(pause).ok())
            .unwrap_or_else(|| 1_000 << tries.min(9))
            .min(3_600_000);
        self.holds.insert(
            chain,
            Hold {
                code,
                until_ms: now_ms.saturating_add(pause),
                tries,
            },
        );
    }

    /// A chain went on, or shall be tried at once.
    pub fn unhold(&mut self, chain: Chain) {
        self.holds.remove(&chain);
    }

    /// Something of this chain came: what waited for it alone is tried at once.
    pub fn parent_came(&mut self, chain: Chain) {
        let parents = [Code::UNKNOWN_PARENT, Code::MISSING_DEPENDENCY, Code::GAP];
        if let Some(hold) = self.holds.get_mut(&chain)
            && parents.contains(&hold.code)
        {
            hold.until_ms = 0;
        }
    }

    /// Every chain may be tried at once.
    pub fn unhold_all(&mut self) {
        for hold in self.holds.values_mut() {
            hold.until_ms = 0;
        }
    }

    /// The earliest time at which a held chain may be tried.
    pub fn next_try_ms(&self) -> Option<i64> {
        self.holds.values().map(|hold| hold.until_ms).min()
    }

    /// What may leave now, in order, as much as fits one request. While `probing`, when the last
    /// try found nobody, nothing is risked that can still be taken back.
    pub fn ready(&self, now_ms: i64, probing: bool) -> Vec<u64> {
        let mut blocked: BTreeSet<Chain> = self
            .holds
            .iter()
            .filter(|(_, hold)| hold.until_ms > now_ms)
            .map(|(chain, _)| *chain)
            .collect();
        let mut bytes = 0;
        let mut numbers = Vec::new();
        for entry in self.entries.values() {
            let chain = entry.chain();
            let revocable = probing && entry.group != 0 && !entry.in_flight;
            let waits = entry.forked || revocable || self.held_groups.contains(&entry.group);
            if waits {
                blocked.insert(chain);
            }
            if blocked.contains(&chain) {
                continue;
            }
            bytes += entry.size();
            if numbers.len() == PUSH_ITEMS_MAX || bytes > REQUEST_BYTES_MAX * 3 / 4 {
                if numbers.is_empty() {
                    numbers.push(entry.number);
                }
                break;
            }
            numbers.push(entry.number);
        }
        numbers
    }

    /// These entries as items.
    pub fn items(&self, numbers: &[u64]) -> Vec<PushItem> {
        numbers
            .iter()
            .filter_map(|number| self.entries.get(number))
            .map(Entry::push_item)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::{Document, MemberId, OperationId, SessionId};
    use protocol::control::{Control, Operation};

    fn tap(number: u64, session: u8) -> Entry {
        let document = Document::Draft(SessionId([session; 16]), MemberId([1; 16])).into();
        let what = What::Change {
            document,
            change: vec![1],
            edit: vec![],
        };
        Entry {
            number,
            what,
            group: 0,
            in_flight: false,
            forked: false,
        }
    }

    fn share(number: u64, session: u8, group: u64) -> Entry {
        let operation = Operation::ShareCard {
            session: SessionId([session; 16]),
            heads: Vec::new(),
        };
        let what = What::Control(Control {
            id: OperationId([9; 16]),
            operation,
        });
        Entry {
            number,
            what,
            group,
            in_flight: false,
            forked: false,
        }
    }

    #[test]
    fn a_held_share_waits_and_nothing_of_its_session_passes_it() {
        let mut outbox = Outbox::default();
        for entry in [tap(1, 1), share(2, 1, 7), tap(3, 1), tap(4, 2)] {
            outbox.insert(entry);
        }
        outbox.hold_group(7);
        assert_eq!(outbox.ready(0, false), [1, 4]);
        assert_eq!(outbox.group_on_phone(7), Some(vec![2]));
        outbox.release_group(7);
        assert_eq!(outbox.ready(0, true), [1, 4]);
        assert_eq!(outbox.ready(0, false), [1, 2, 3, 4]);
    }

    #[test]
    fn later_holds_its_chain_alone() {
        let mut outbox = Outbox::default();
        for entry in [tap(1, 1), tap(2, 2)] {
            outbox.insert(entry);
        }
        outbox.hold(
            outbox.get(1).expect("just put in").chain(),
            Code::RATE,
            1_000,
            Some(500),
        );
        assert_eq!(outbox.ready(1_200, false), [2]);
        assert_eq!(outbox.ready(1_500, false), [1, 2]);
        assert_eq!(outbox.next_try_ms(), Some(1_500));
    }
}
