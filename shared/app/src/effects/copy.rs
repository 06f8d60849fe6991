//! The clipboard.

use crux_core::capability::Operation;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Puts words on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct CopyOperation {
    /// The words.
    pub text: String,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum CopyOutput {
    /// It is there.
    Copied,
    /// The platform did not let us.
    Denied,
}

impl Operation for CopyOperation {
    type Output = CopyOutput;
}
