//! The one commit that is out, and what waits for the next.
//!
//! After a failed commit nothing later is committed before it succeeds: its writes go back in
//! front of what waits, and the next attempt carries both. So a kill may lose the newest taps,
//! never one in the middle.

use crate::effects::store::{Commit, StoreOutput};

use super::writes::Writes;

/// The commit queue. `T` is what shall happen once a commit is durable.
#[derive(Debug)]
pub struct Ledger<T> {
    waiting: Writes,
    waiting_then: Vec<T>,
    out: Option<(u64, Writes, Vec<T>)>,
    last_number: u64,
    failed: bool,
    may_retry: bool,
}

/// What an answered commit means.
#[derive(Debug)]
pub enum Settled<T> {
    /// Durable; these things may happen now. `after_failure` if "not saved" was shown before.
    Durable {
        /// What was waiting for it.
        then: Vec<T>,
        /// Whether an earlier attempt had failed.
        after_failure: bool,
    },
    /// Nothing was written; try again later.
    Failed,
    /// An answer to something else.
    Stale,
}

impl<T> Default for Ledger<T> {
    fn default() -> Self {
        Self {
            waiting: Writes::default(),
            waiting_then: Vec::new(),
            out: None,
            last_number: 0,
            failed: false,
            may_retry: true,
        }
    }
}

impl<T> Ledger<T> {
    /// Adds writes to the next commit.
    pub fn add(&mut self, writes: Writes) {
        if !writes.is_empty() {
            self.may_retry = true;
        }
        self.waiting.append(writes);
    }

    /// Something to do once everything added so far is durable; given back where it is already.
    pub fn then(&mut self, then: T) -> Option<T> {
        match &mut self.out {
            _ if !self.waiting.is_empty() => self.waiting_then.push(then),
            Some((_, _, after)) => after.push(then),
            None => return Some(then),
        }
        None
    }

    /// The next commit, if none is out and there is something to write.
    pub fn next(&mut self) -> Option<(u64, Commit)> {
        if self.out.is_some() || self.waiting.is_empty() || !self.may_retry {
            return None;
        }
        self.last_number += 1;
        let writes = self.waiting.take();
        let commit = writes.commit();
        self.out = Some((
            self.last_number,
            writes,
            std::mem::take(&mut self.waiting_then),
        ));
        Some((self.last_number, commit))
    }

    /// Takes the store's answer.
    pub fn settle(&mut self, number: u64, output: &StoreOutput) -> Settled<T> {
        match self.out.take() {
            Some((out, writes, then)) if out == number => match output {
                StoreOutput::Committed => {
                    let after_failure = std::mem::take(&mut self.failed);
                    Settled::Durable {
                        then,
                        after_failure,
                    }
                }
                // An answer of another kind is a failure too: nothing says that it was written.
                StoreOutput::Failed(_) | StoreOutput::Loaded(_) | StoreOutput::Scanned(_) => {
                    self.put_back(writes, then);
                    self.failed = true;
                    self.may_retry = false;
                    Settled::Failed
                }
            },
            other => {
                self.out = other;
                Settled::Stale
            }
        }
    }

    /// What is written and not durable yet, oldest first.
    pub fn pending(&self) -> impl Iterator<Item = Writes> {
        let out = self.out.iter().map(|(_, writes, _)| writes.clone());
        out.chain(std::iter::once(self.waiting.clone()))
    }

    /// Lets a failed commit be tried again.
    pub fn retry(&mut self) {
        self.may_retry = true;
    }

    fn put_back(&mut self, mut writes: Writes, mut then: Vec<T>) {
        writes.append(self.waiting.take());
        self.waiting = writes;
        then.append(&mut self.waiting_then);
        self.waiting_then = then;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::effects::store::StoreError;

    #[test]
    fn a_failed_commit_goes_again_in_front_of_what_came_after() {
        let mut ledger = Ledger::default();
        let mut first = Writes::default();
        first.put(b"tap".to_vec(), b"1".to_vec());
        first.put(b"other".to_vec(), b"x".to_vec());
        ledger.add(first);
        assert_eq!(ledger.then("first"), None);
        let (number, _) = ledger.next().expect("there is something to write");
        let mut second = Writes::default();
        second.put(b"tap".to_vec(), b"2".to_vec());
        ledger.add(second);
        assert!(ledger.next().is_none(), "one commit at a time");
        let full = StoreOutput::Failed(StoreError::Full);
        assert!(matches!(ledger.settle(number, &full), Settled::Failed));
        assert!(ledger.next().is_none(), "not again at once");
        ledger.retry();
        let (number, commit) = ledger.next().expect("both go together");
        let values: Vec<_> = commit.puts.iter().map(|put| put.value.as_slice()).collect();
        assert_eq!(values, [b"x".as_slice(), b"2".as_slice()]);
        let settled = ledger.settle(number, &StoreOutput::Committed);
        assert!(
            matches!(settled, Settled::Durable { then, after_failure: true } if then == ["first"])
        );
    }
}
