//! What a shell hears when the core could not take its bytes.

use crux_core::ResolveError;
use crux_core::bridge::BridgeError;

/// The core could not take these bytes. Each of them is a bug, in a shell or in the core: the
/// shell shows it and asks for a report; what was stored is not touched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(not(target_family = "wasm"), derive(uniffi::Error), uniffi(flat_error))]
pub enum CoreError {
    /// The bytes are not what they should be; shell and core are of two versions.
    #[error("please report this: the core did not understand its shell")]
    Malformed,
    /// An answer to a request that is not open: it was answered before, or never asked.
    #[error("please report this: the core was answered without having asked")]
    NotAsked,
    /// The core met a state that it holds to be impossible, at this place in its source.
    #[error("please report this: the core stopped at {0}")]
    Panicked(String),
}

impl From<BridgeError> for CoreError {
    fn from(error: BridgeError) -> Self {
        // The causes below quote the bytes they could not read: they stay here.
        match error {
            BridgeError::ProcessResponse(ResolveError::NotFound(_) | ResolveError::Never) => {
                Self::NotAsked
            }
            _ => Self::Malformed,
        }
    }
}
