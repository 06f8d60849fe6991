//! A touch that can be felt. Nothing waits for it.

use crux_core::capability::Operation;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum HapticOperation {
    /// A level was chosen.
    Selected,
    /// A card was shared.
    Finished,
    /// Something was refused.
    Refused,
}

impl Operation for HapticOperation {
    type Output = ();
}
