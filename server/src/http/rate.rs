//! So many a minute for each address or device: a bucket that fills up again steadily.
//!
//! Buckets stand in two halves, and whoever takes from one moves it to the newer half. Once that is
//! a minute old the older one is dropped whole: nobody took from its buckets for a minute, so they
//! are full again. No call looks at more than its own bucket.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

/// Buckets in one half. Above it the older half goes early: who has so many addresses has as many
/// buckets, and memory has an end.
const BUCKETS_KEPT: usize = 100_000;
const MINUTE_MS: i64 = 60_000;

#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    at_ms: i64,
}

#[derive(Debug)]
struct Halves<K> {
    newer: HashMap<K, Bucket>,
    older: HashMap<K, Bucket>,
    since_ms: i64,
}

/// The buckets.
#[derive(Debug)]
pub struct Rates<K> {
    per_minute: f64,
    halves: Mutex<Halves<K>>,
}

impl<K: Eq + Hash + Copy> Rates<K> {
    /// So many a minute.
    pub fn per_minute(count: u32) -> Self {
        Self {
            per_minute: f64::from(count.max(1)),
            halves: Mutex::new(Halves {
                newer: HashMap::new(),
                older: HashMap::new(),
                since_ms: 0,
            }),
        }
    }

    /// Takes one; if there is none, how many milliseconds until there is.
    pub fn take(&self, key: K, now_ms: i64) -> Result<(), u64> {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        halves.turn(now_ms);
        let older = halves.older.remove(&key);
        let known = halves.newer.get(&key).copied().or(older);
        let tokens = known.map_or(self.per_minute, |bucket| self.filled(bucket, now_ms));
        let enough = tokens >= 1.0;
        let bucket = Bucket {
            tokens: if enough { tokens - 1.0 } else { tokens },
            at_ms: now_ms,
        };
        halves.newer.insert(key, bucket);
        if enough {
            Ok(())
        } else {
            Err(to_ms((1.0 - tokens) * minute() / self.per_minute))
        }
    }

    fn filled(&self, bucket: Bucket, now_ms: i64) -> f64 {
        let passed = now_ms.saturating_sub(bucket.at_ms).clamp(0, MINUTE_MS);
        let gained = i32::try_from(passed).map_or(0.0, f64::from) * self.per_minute / minute();
        (bucket.tokens + gained).min(self.per_minute)
    }
}

impl<K> Halves<K> {
    fn turn(&mut self, now_ms: i64) {
        let age = now_ms.saturating_sub(self.since_ms);
        // A clock that was set back begins anew.
        if self.newer.len() >= BUCKETS_KEPT || !(0..MINUTE_MS).contains(&age) {
            self.older = std::mem::take(&mut self.newer);
            self.since_ms = now_ms;
        }
    }
}

fn minute() -> f64 {
    60_000.0
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 60,000
fn to_ms(ms: f64) -> u64 {
    ms.ceil().max(1.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ana_waits_and_ben_does_not() {
        let rates = Rates::per_minute(2);
        assert_eq!(rates.take("ana", 0), Ok(()));
        assert_eq!(rates.take("ana", 0), Ok(()));
        assert_eq!(rates.take("ana", 0), Err(30_000));
        assert_eq!(rates.take("ben", 0), Ok(()));
        assert_eq!(rates.take("ana", 30_000), Ok(()));
    }

    #[test]
    fn who_waits_goes_on_waiting_when_the_halves_turn() {
        let rates = Rates::per_minute(2);
        for now_ms in [59_999, 59_999] {
            assert_eq!(rates.take("ana", now_ms), Ok(()));
        }
        assert_eq!(rates.take("ben", 60_000), Ok(()));
        assert_eq!(rates.take("ana", 60_001), Err(29_998));
    }

    #[test]
    fn a_crowd_of_addresses_takes_memory_that_has_an_end() {
        let rates = Rates::per_minute(2);
        for address in 0..3 * BUCKETS_KEPT {
            assert_eq!(rates.take(address, 0), Ok(()));
        }
        let halves = rates.halves.lock().expect("no one panicked");
        assert!(halves.newer.len() + halves.older.len() <= 2 * BUCKETS_KEPT);
    }
}
