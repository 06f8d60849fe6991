//! Wake me later.

use crux_core::capability::Operation;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// After so long, by a clock that does not jump.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct TimerOperation {
    /// Milliseconds from now.
    pub after_ms: u32,
}

/// It is time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct TimerOutput {
    /// The wall clock, in milliseconds since 1970.
    pub now_ms: i64,
}

impl Operation for TimerOperation {
    type Output = TimerOutput;
}
