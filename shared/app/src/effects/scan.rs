//! Reading a QR code with the camera.

use crux_core::capability::Operation;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Looks for one code, until it is found or the person thinks better of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ScanOperation {
    /// What to point the camera at, for a screen of the shell's own.
    pub hint: String,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum ScanOutput {
    /// A code was read.
    Scanned(ScannedText),
    /// The person thought better of it.
    Cancelled,
    /// The camera may not be used now; a tap may ask again.
    Denied,
    /// It may not be used, and only the platform's own settings change that.
    DeniedForever,
    /// It could not be used.
    Failed,
}

/// What a code holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ScannedText {
    /// As it stands in the code.
    pub text: String,
}

impl Operation for ScanOperation {
    type Output = ScanOutput;
}
