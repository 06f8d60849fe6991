//! A clock that a test moves: one for everybody in a town, the server included.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// 2026-11-23T08:00:00Z, a Monday.
const MORNING_MS: i64 = 1_795_420_800_000;

/// Wall clock, and the clock that does not jump.
#[derive(Debug, Clone)]
pub struct Clock(Arc<AtomicI64>);

impl Default for Clock {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(MORNING_MS)))
    }
}

impl Clock {
    /// A clock that shows this time.
    pub fn at(ms: i64) -> Self {
        Self(Arc::new(AtomicI64::new(ms)))
    }

    /// Milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }

    /// Minutes east of UTC.
    pub fn utc_offset_min(&self) -> i32 {
        60
    }

    /// Milliseconds on the clock that does not jump.
    pub fn at_ms(&self) -> i64 {
        self.now_ms() - MORNING_MS
    }

    /// Moves it forward to this time, never back.
    pub fn reach(&self, ms: i64) {
        self.0.fetch_max(ms, Ordering::SeqCst);
    }

    /// Moves it forward.
    pub fn pass(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }
}
