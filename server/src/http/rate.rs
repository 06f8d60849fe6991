//! So many a minute for each address or device: a bucket that fills up again steadily.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

/// Buckets kept; above it those that are full again are dropped.
const BUCKETS_KEPT: usize = 10_000;
const MINUTE_MS: f64 = 60_000.0;

#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    at_ms: i64,
}

/// The buckets.
#[derive(Debug)]
pub struct Rates<K> {
    per_minute: f64,
    buckets: Mutex<HashMap<K, Bucket>>,
}

impl<K: Eq + Hash + Copy> Rates<K> {
    /// So many a minute.
    pub fn per_minute(count: u32) -> Self {
        Self {
            per_minute: f64::from(count.max(1)),
            buckets: Mutex::new(HashMap::new()),
        }
    }

    /// Takes one; if there is none, how many milliseconds until there is.
    pub fn take(&self, key: K, now_ms: i64) -> Result<(), u64> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() > BUCKETS_KEPT {
            buckets.retain(|_, bucket| self.filled(*bucket, now_ms) < self.per_minute);
        }
        let bucket = buckets.entry(key).or_insert(Bucket {
            tokens: self.per_minute,
            at_ms: now_ms,
        });
        let tokens = self.filled(*bucket, now_ms);
        let enough = tokens >= 1.0;
        *bucket = Bucket {
            tokens: if enough { tokens - 1.0 } else { tokens },
            at_ms: now_ms,
        };
        if enough {
            Ok(())
        } else {
            Err(to_ms((1.0 - tokens) * MINUTE_MS / self.per_minute))
        }
    }

    fn filled(&self, bucket: Bucket, now_ms: i64) -> f64 {
        let passed = now_ms.saturating_sub(bucket.at_ms).clamp(0, 60_000);
        let gained = i32::try_from(passed).map_or(0.0, f64::from) * self.per_minute / MINUTE_MS;
        (bucket.tokens + gained).min(self.per_minute)
    }
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
}
